import type { Store } from '../../../store/create-store.ts'

export const MULTIFIELD_TYPES = ['PHONE', 'EMAIL', 'WEB', 'IM', 'LINK'] as const

/** One entry of a multifield as a caller sent it: a new value, a change by id, or a deletion by id. */
export interface MultifieldChange {
  readonly id: number | undefined
  readonly typeId: string | undefined
  readonly valueType: string | undefined
  /** `''` deletes. */
  readonly value: string | undefined
}

/** Applies changes and refreshes the HAS_ flags. api-reference/crm/data-types.md#crm_multifield */
export function writeMultifields(
  store: Store,
  table: string,
  ownerTypeId: number,
  ownerId: number,
  changes: readonly MultifieldChange[],
): void {
  for (const change of changes) writeOne(store, ownerTypeId, ownerId, change)
  if (changes.length === 0) return
  const has = (condition: string): string =>
    `iif(exists (select 1 from crm_multifield m where m.OWNER_TYPE_ID = ${ownerTypeId} and m.OWNER_ID = ${table}.ID and ${condition}), 'Y', 'N')`
  store.run(
    `update ${table} set HAS_PHONE = ${has("m.TYPE_ID = 'PHONE'")}, HAS_EMAIL = ${has("m.TYPE_ID = 'EMAIL'")},
      HAS_IMOL = ${has("m.TYPE_ID = 'IM' and m.VALUE_TYPE = 'OPENLINE'")} where ID = ?`,
    [ownerId],
  )
}

export function deleteMultifields(store: Store, ownerTypeId: number, ownerId: number): void {
  store.run('delete from crm_multifield where OWNER_TYPE_ID = ? and OWNER_ID = ?', [ownerTypeId, ownerId])
}

/** What duplicates are compared by: digits of a phone, anything else in lower case. */
export function normalize(typeId: string, value: string): string {
  return typeId === 'PHONE' ? value.replaceAll(/\D/g, '') : value.trim().toLowerCase()
}

function writeOne(store: Store, ownerTypeId: number, ownerId: number, { id, typeId, valueType, value }: MultifieldChange): void {
  const known =
    id === undefined
      ? undefined
      : store.row('select TYPE_ID, VALUE_TYPE, VALUE from crm_multifield where ID = ? and OWNER_TYPE_ID = ? and OWNER_ID = ?', [
          id,
          ownerTypeId,
          ownerId,
        ])
  if (known && value === '') {
    store.run('delete from crm_multifield where ID = ?', [id!])
  } else if (known) {
    const text = value ?? String(known[2])
    store.run('update crm_multifield set VALUE_TYPE = ?, VALUE = ?, NORMAL = ? where ID = ?', [
      valueType ?? known[1]!,
      text,
      normalize(String(known[0]), text),
      id!,
    ])
  } else if (value && typeId) {
    store.run('insert into crm_multifield (OWNER_TYPE_ID, OWNER_ID, TYPE_ID, VALUE_TYPE, VALUE, NORMAL) values (?, ?, ?, ?, ?, ?)', [
      ownerTypeId,
      ownerId,
      typeId,
      valueType ?? (typeId === 'IM' ? 'OTHER' : 'WORK'),
      value,
      normalize(typeId, value),
    ])
  }
}
