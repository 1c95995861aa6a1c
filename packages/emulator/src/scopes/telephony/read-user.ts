import type { CallParams } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import { coreError, type Telephony } from './open-telephony.ts'

/** `USER_ID`, or `USER_PHONE_INNER` in its place: api-reference/telephony/telephony-external-call-register.md */
export function readUser({ store }: Telephony, params: CallParams): number {
  const inner = textOf(params.get('USER_PHONE_INNER')) ?? ''
  const id = toId(params.get('USER_ID')) ?? 0
  if (id <= 0 && inner === '') throw coreError('USER_ID or USER_PHONE_INNER should be set')
  const sql = `select ID from user where ACTIVE = 'Y' and ${id > 0 ? 'ID' : 'UF_PHONE_INNER'} = ?`
  const found = store.value(sql, [id > 0 ? id : inner])
  if (found === undefined) throw coreError('User is not found or is not active')
  return Number(found)
}
