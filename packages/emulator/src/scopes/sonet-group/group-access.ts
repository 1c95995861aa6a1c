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

/** As SQL, whether two users are in a group together; everybody is with themselves. */
export function areTogether(user: string, other: string): string {
  return `(${user} = ${other} or exists (select 1 from sonet_member a join sonet_member b on b.GROUP_ID = a.GROUP_ID and b.USER_ID = ${other}
    and b.ROLE in ('A', 'E', 'K') where a.USER_ID = ${user} and a.ROLE in ('A', 'E', 'K')))`
}
