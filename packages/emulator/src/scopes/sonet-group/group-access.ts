import type { Store } from '../../store/create-store.ts'

/** As SQL, whether a user is in the group of an expression, or there is no such group: many things may name one that nobody made. */
export function isOpenTo(group: string, user: string): string {
  return `(not exists (select 1 from sonet_group g where g.ID = ${group}) or exists (select 1 from sonet_member m
    where m.GROUP_ID = ${group} and m.USER_ID = ${user} and m.ROLE in ('A', 'E', 'K')))`
}

/** Whether a user takes part in a group, or there is none. */
export function mayEnter({ store }: { readonly store: Store }, groupId: number, userId: number): boolean {
  return store.value(`select ${isOpenTo('?1', '?2')}`, [groupId, userId]) === 1
}
