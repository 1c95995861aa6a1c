import type { EmulatedScope } from '../../contract.ts'
import { followupMethods } from './followup-methods.ts'

/** What REST 3.0 tells of video calls: api-reference/telephony/follow-up/index.md */
export const callScope: EmulatedScope = {
  name: 'call',
  install: followupMethods,
}
