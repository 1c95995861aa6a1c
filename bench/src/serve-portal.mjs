// An emulated portal in a process of its own: `node serve-portal.mjs <PortalOptions and tls as JSON>`. Prints its addresses as one line of
// JSON, answers every message with the CPU time it has used so far, and runs until it is killed.
import { createPortal } from '@b24kit/emulator'

const { tls = false, ...options } = JSON.parse(process.argv[2] ?? '{}')
const portal = await createPortal(options)
const { certificate } = await portal.listen(0, { tls })
process.on('message', () => process.send(process.cpuUsage()))
console.log(JSON.stringify({ webhook: portal.webhook, memberId: portal.memberId, admin: portal.admin, certificate }))
