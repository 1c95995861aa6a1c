import type { Call } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import type { Dto } from '../../v3/dto.ts'
import { readPage } from '../../v3/read-page.ts'
import { readRows } from '../../v3/read-rows.ts'
import { baseFields } from '../../v3/read-selection.ts'
import type { Mail } from './open-mail.ts'

/** Lists of mail have parameters of their own in place of a filter. `condition` is SQL on `t0`; the newest come first where it is asked. */
export function listRows({ store }: Mail, dto: Dto, { params, portal }: Call, condition: string, newestFirst = false): { items: Row[] } {
  const items = readRows(store, dto, {
    selection: { fields: baseFields(dto), relations: [] },
    filter: { logic: 'and', negative: false, conditions: [] },
    order: newestFirst ? [{ field: dto.find('id')!, descending: true }] : [],
    page: readPage(params.all['pagination'], portal.settings.quirks.v3FirstPage),
    reach: condition,
  })
  return { items }
}

/** Ids whose texts contain what is looked for, in any case. */
export function matching(mail: Mail, sql: string, wanted: string): string {
  const found = mail.store.rows(sql).filter(([, ...texts]) =>
    texts.some((text) =>
      String(text ?? '')
        .toLowerCase()
        .includes(wanted.toLowerCase()),
    ),
  )
  return found.map(([id]) => Number(id)).join() || 'null'
}
