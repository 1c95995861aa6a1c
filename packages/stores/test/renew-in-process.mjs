// One of the processes that share the tokens of a portal, on bare Node: `node renew-in-process.mjs <options as JSON>`. Says when it stands, makes its
// calls when it is told to, and tells how they ended. With `killAt` the first process that gets to that point kills itself there, as if by kill -9.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { createClient, memoryBudget, oauthApp } from '@b24kit/client'
import { openStores } from './open-stores.mjs'

const { app, key, server, timeoutMs, storeTimeoutMs, calls, killAt, flag, ...where } = JSON.parse(process.argv[2])
const { store, lock, keyRing } = await openStores({ ...where, timeoutMs: storeTimeoutMs })

const mortalFetch = async (url, init) => {
  const isRenewal = String(url).includes('/oauth/token')
  if (isRenewal) dieAt('before-request')
  const answer = await fetch(url, init)
  if (isRenewal) dieAt('after-rotation')
  return answer
}
const mortalStore = {
  ...store,
  write: async (...args) => {
    const isWritten = await store.write(...args)
    dieAt('after-write')
    return isWritten
  },
}

const oauth = oauthApp({ ...app, store: mortalStore, lock, trustedServers: [server], fetch: mortalFetch, timeoutMs, storeTimeoutMs })
const auth = await oauth.auth(key)
const b24 = createClient({ auth, budget: memoryBudget({ plan: 'none' }) })
console.log('ready')
await once(process.stdin, 'data')

const results = await Promise.allSettled(Array.from({ length: calls }, () => b24.call('server.time')))
const errors = results.flatMap(({ reason }) => (reason === undefined ? [] : [reason]))
console.log(
  JSON.stringify({ answered: calls - errors.length, errors: errors.map(({ code, portal, message }) => ({ code, portal, message })) }),
)
// All that a log or a crash report could show.
console.error(
  inspect({ keyRing, store, lock, oauth, auth, b24, errors }, { depth: 9, showHidden: true }),
  JSON.stringify([store, oauth, errors]),
)
process.exit()

function dieAt(point) {
  if (point !== killAt) return
  try {
    writeFileSync(flag, '', { flag: 'wx' })
  } catch {
    return
  }
  process.kill(process.pid, 'SIGKILL')
}
