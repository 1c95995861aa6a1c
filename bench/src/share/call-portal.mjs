// One of several processes that call one portal: `node call-portal.mjs <options as JSON>`. Prints a line when it stands, begins when it gets a
// message, and answers with the milliseconds that its interactive calls took.
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, webhook } from '@b24kit/client'
import { openBudget } from './open-budget.mjs'

const { webhook: address, seconds, bulk, isInteractive, ...where } = JSON.parse(process.argv[2])
const b24 = createClient({ auth: webhook(address), budget: openBudget(where) })
console.log('{}')
await once(process, 'message')

const end = AbortSignal.timeout(seconds * 1000)
const took = []
const work = Array.from({ length: bulk }, () => repeat(() => b24.call('server.time', {}, { lane: 'bulk', signal: end })))
if (isInteractive) work.push(repeat(callInteractively))
await Promise.all(work)
process.send(took, () => process.exit())

async function callInteractively() {
  // As people do: now and then, at no particular moment.
  await sleep(400 + Math.random() * 600)
  const startedAtMs = performance.now()
  await b24.call('server.time', {}, { lane: 'interactive', signal: end })
  took.push(performance.now() - startedAtMs)
}

/** Until the time is over; what is under way then is given up. */
async function repeat(call) {
  while (!end.aborted) {
    try {
      await call()
    } catch (error) {
      if (!end.aborted) throw error
    }
  }
}
