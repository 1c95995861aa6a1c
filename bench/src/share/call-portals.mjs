// One process that serves many portals with one shared budget: `node call-portals.mjs <options as JSON>`. Portals that are down get as many calls as
// fit. Prints the milliseconds that calls to the others took.
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, webhook } from '@b24kit/client'
import { openBudget } from './open-budget.mjs'

const { webhooks, down, seconds, ...where } = JSON.parse(process.argv[2])
const budget = openBudget(where)
const untilMs = performance.now() + seconds * 1000
const took = []
await Promise.all([...webhooks.map(callNowAndThen), ...down.map(callInVain)])
console.log(JSON.stringify(took))
process.exit()

async function callNowAndThen(address) {
  const b24 = createClient({ auth: webhook(address), budget })
  // A slot every half second is what the portal allows in the long run.
  for (await sleep(Math.random() * 1000); performance.now() < untilMs; await sleep(500 + Math.random() * 1000)) {
    const startedAtMs = performance.now()
    await b24.call('server.time', {}, { lane: 'interactive' })
    took.push(performance.now() - startedAtMs)
  }
}

async function callInVain(address) {
  const b24 = createClient({ auth: webhook(address), budget })
  const call = () => b24.call('server.time', {}, { timeoutMs: 1000 }).catch(() => undefined)
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (performance.now() < untilMs) await Promise.race([call(), sleep(1000)])
    }),
  )
}
