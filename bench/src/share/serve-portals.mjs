// Many emulated portals in a process of their own: `node serve-portals.mjs <{ portals, latencyMs } as JSON>`. Prints the addresses of their webhooks
// and of one that takes connections and never answers.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createPortal } from '@b24kit/emulator'

const { portals, latencyMs } = JSON.parse(process.argv[2])
const webhooks = []
while (webhooks.length < portals) {
  const portal = await createPortal({ data: 'empty', latencyMs })
  await portal.listen(0)
  webhooks.push(portal.webhook)
}
const silent = createServer(() => {}).listen(0, '127.0.0.1')
await once(silent, 'listening')
console.log(JSON.stringify({ webhooks, silent: `http://127.0.0.1:${silent.address().port}/rest/1/silent/` }))
