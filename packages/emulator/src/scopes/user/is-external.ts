import type { Caller } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'

/** Somebody from outside the company, who is let in by groups: api-reference/user/user-add.md */
export function isExternal({ store }: { readonly store: Store }, { userId }: Pick<Caller, 'userId'>): boolean {
  return store.value("select 1 from user where ID = ? and USER_TYPE = 'extranet'", [userId]) !== undefined
}
