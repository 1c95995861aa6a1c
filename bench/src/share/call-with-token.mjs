// One of several processes that share an expired token: `node call-with-token.mjs <options as JSON>`. Prints a line when it stands, begins when it
// gets a message, and answers with the milliseconds that its calls took.
import { once } from 'node:events'
import { createClient, memoryBudget, oauthApp } from '@b24kit/client'
import { openTokens } from './open-tokens.mjs'

const { app, key, tokens, calls, parallel, ...where } = JSON.parse(process.argv[2])
const shared = openTokens(where)
// The first to come writes it.
await shared.store.write(key, tokens, 0)
const oauth = oauthApp({ ...app, ...shared, trustedServers: [tokens.serverEndpoint] })
const b24 = createClient({ auth: await oauth.auth(key), budget: memoryBudget({ plan: 'none' }) })
console.log('{}')
await once(process, 'message')

let left = calls
const took = []
await Promise.all(Array.from({ length: parallel }, callOn))
process.send(took, () => process.exit())

async function callOn() {
  while (left-- > 0) {
    const startedAtMs = performance.now()
    await b24.call('server.time')
    took.push(performance.now() - startedAtMs)
  }
}
