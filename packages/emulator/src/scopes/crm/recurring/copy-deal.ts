import type { SqlValue } from '../../../contract.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import type { Draft } from '../items/draft.ts'
import { readLinks } from '../items/links.ts'
import { createItem } from '../items/save-item.ts'
import type { Crm, Item } from '../open-crm.ts'

type Values = Readonly<Record<string, SqlValue>>

/** Written by the portal, or following from the stage; the rest of a deal is copied. */
const NOT_COPIED: ReadonlySet<string> = new Set(['ID', 'STAGE_ID', 'CATEGORY_ID', 'IS_RECURRING', 'CLOSED', 'DATE_CLOSED'])

/** The template that is made of a deal; it is no new deal, so that nobody is told of one. */
export function copyAsTemplate(crm: Crm, item: Item, dealId: number): number {
  const columns = [...item.schema.columns].filter((column) => column !== 'ID')
  const row = crm.store.row(`select ${columns.map((column) => `"${column}"`).join()} from crm_deal where ID = ?`, [dealId])!
  const values = Object.fromEntries(columns.map((column, index) => [column, row[index]!]))
  const id = insertRow(crm.store, 'crm_deal', { ...values, IS_RECURRING: 'Y' })
  crm.store.run(
    'insert into crm_link select OWNER_TYPE_ID, ?, TARGET_TYPE_ID, TARGET_ID, SORT, IS_PRIMARY from crm_link where OWNER_TYPE_ID = 2 and OWNER_ID = ?',
    [id, dealId],
  )
  copyRows(crm, dealId, id)
  return id
}

/** A deal made of a template, in a funnel, announced as any other. */
export function createFromTemplate(crm: Crm, item: Item, templateId: number, changes: Values, userId: number): number {
  const fields = item.schema.fields.filter(
    ({ column, isReadOnly, type }) => item.schema.columns.has(column) && !isReadOnly && type !== 'file' && !NOT_COPIED.has(column),
  )
  const row = crm.store.row(`select ${fields.map(({ column }) => `"${column}"`).join()} from crm_deal where ID = ?`, [templateId])!
  const contacts = readLinks(crm, item, templateId, 3).map(({ targetId }) => targetId)
  const draft: Draft = {
    values: { ...Object.fromEntries(fields.map(({ column }, index) => [column, row[index]!])), ...changes },
    links: new Map(contacts.length > 0 ? [[3, contacts]] : []),
    multifields: [],
    files: new Map(),
  }
  const id = createItem(crm, item, draft, { userId, family: 'classic' })
  copyRows(crm, templateId, id)
  updateRow(crm.store, 'crm_deal', { OPPORTUNITY: row[fields.findIndex(({ column }) => column === 'OPPORTUNITY')] ?? 0 }, id)
  return id
}

function copyRows({ store }: Crm, fromId: number, toId: number): void {
  const columns = store
    .rows("select name from pragma_table_info('crm_product_row') where name not in ('ID', 'OWNER_ID')")
    .map(([name]) => `"${String(name)}"`)
    .join()
  store.run(
    `insert into crm_product_row (OWNER_ID, ${columns}) select ?, ${columns} from crm_product_row where OWNER_TYPE = 'D' and OWNER_ID = ?`,
    [toId, fromId],
  )
}
