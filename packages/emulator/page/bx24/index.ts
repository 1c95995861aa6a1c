import { createBX24 } from './create-bx24.ts'
import { createRuntime } from './messenger.ts'
import { ParentChannel } from './parent-channel.ts'

const channel = new ParentChannel(window)
// Whoever has a `BX` of their own keeps it.
Object.assign(window, { BX: { Runtime: createRuntime(channel) }, ...('BX' in window && { BX: window.BX }), BX24: createBX24(channel) })
