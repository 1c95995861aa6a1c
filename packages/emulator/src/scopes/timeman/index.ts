import type { EmulatedScope } from '../../contract.ts'
import { controlMethods } from './control-methods.ts'
import { dayMethods } from './day-methods.ts'
import { networkMethods } from './network-methods.ts'
import { openTimeman } from './open-timeman.ts'
import { recordMethods } from './record-methods.ts'
import { scheduleMethods } from './schedule-methods.ts'

/** Working days of both endpoints: api-reference/timeman/index.md */
export const timemanScope: EmulatedScope = {
  name: 'timeman',
  install(portal) {
    const timeman = openTimeman(portal)
    return [dayMethods, networkMethods, controlMethods, scheduleMethods, recordMethods].flatMap((define) => define(timeman))
  },
}
