import { StoreError, type TokenKey } from '@b24kit/client'

export function unknownKey(key: TokenKey, keyId: string): StoreError {
  return new StoreError({
    code: 'store.key',
    portal: key.memberId,
    whoMustAct: 'developer',
    message: `${describe(key)} are encrypted with the key "${keyId}", which is not in the key ring. Add it to the keys of createKeyRing.`,
  })
}

export function corruptRow(key: TokenKey, keyId: string | undefined): StoreError {
  const other = keyId === undefined ? '' : `, or the key "${keyId}" in the ring is not the one they were written with`
  return new StoreError({
    code: 'store.corrupt',
    portal: key.memberId,
    whoMustAct: 'developer',
    message: `${describe(key)} cannot be read: the row was changed, cut, or copied from another portal or application${other}. Restore it, or delete it and have somebody open the application on that portal.`,
  })
}

export function unreadableNames(count: number): StoreError {
  return new StoreError({
    code: 'store.corrupt',
    whoMustAct: 'developer',
    message: `${count} row(s) of the token store do not say whose they are, and were not listed: they were changed or cut. All others were.`,
  })
}

function describe({ clientId, memberId, owner }: TokenKey): string {
  return `The stored tokens of portal ${memberId} for ${owner === 'app' ? 'the application' : `user ${owner} of`} ${clientId}`
}
