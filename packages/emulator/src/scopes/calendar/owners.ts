import type { Call } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import { refusal, requireParam } from './refusals.ts'

/** Whose calendar a call is about. */
export interface Owner {
  readonly type: string
  readonly id: number
}

/** `type` and `ownerId`; of a calendar of a user the caller's own where `isOwnByDefault`. */
export function readOwner(call: Call, isOwnByDefault = false): Owner {
  const { params, caller } = call
  requireParam(call, 'type')
  const type = textOf(params.get('type')) ?? ''
  const id = params.get('ownerId')
  if (isOwnByDefault && type === 'user' && (id === undefined || id === null || id === '')) return { type, id: caller.userId }
  requireParam(call, 'ownerId')
  return { type, id: toId(id) ?? 0 }
}

/** A user's calendar is changed by the user, and by administrators; others by everybody. */
export function mayChange({ caller }: Call, { type, id }: Owner): boolean {
  return caller.isAdmin || type !== 'user' || id === caller.userId
}

export function requireChange(call: Call, owner: Owner): void {
  if (!mayChange(call, owner)) throw refusal(call, 'Access denied')
}
