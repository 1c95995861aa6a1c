import type { Rpa } from './open-rpa.ts'

/** People of an answer by their ids: api-reference/outdated/rpa/item/rpa-item-get.md */
export function showUsers({ store }: Rpa, ids: readonly unknown[]): Readonly<Record<string, object>> {
  const known = [...new Set(ids.map(Number))].filter((id) => id > 0)
  const rows = store.rows('select ID, NAME, SECOND_NAME, LAST_NAME, WORK_POSITION from user where ID in (select value from json_each(?))', [
    JSON.stringify(known),
  ])
  return Object.fromEntries(
    rows.map(([id, name, secondName, lastName, workPosition]) => [
      String(id),
      {
        id: String(id),
        name,
        secondName,
        lastName,
        title: null,
        workPosition,
        fullName: `${String(name ?? '')} ${String(lastName ?? '')}`.trim(),
        link: `/company/personal/user/${String(id)}/`,
      },
    ]),
  )
}
