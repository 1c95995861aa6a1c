import type { Family } from '../../../store/field.ts'
import { updateRow } from '../../../store/write-row.ts'
import { toId, type Fields } from '../../read-params.ts'
import { recalculateAmount } from '../items/recalculate-amount.ts'
import type { Crm } from '../open-crm.ts'
import { addRow, readRow, type Owner } from './save-row.ts'

/** Replaces all rows of an owner; a row sent with the id it already has keeps it. */
export function replaceRows(crm: Crm, owner: Owner, family: Family, rows: readonly Fields[]): readonly number[] {
  const { store } = crm
  const own = [owner.item.entity.abbreviation, owner.id]
  const known = new Set(store.rows('select ID from crm_product_row where OWNER_TYPE = ? and OWNER_ID = ?', own).map(([id]) => id))
  store.run('delete from crm_product_row where OWNER_TYPE = ? and OWNER_ID = ?', own)
  const ids = rows.map((row, index) => {
    const id = toId(row[family === 'classic' ? 'ID' : 'id'])
    const isKept = id !== undefined && known.delete(id)
    const given = readRow(crm, family, row)
    const saved = addRow(crm, owner, { SORT: (index + 1) * 10, ...given }, isKept ? id : null)
    if (family === 'classic' && !given['PRODUCT_ID'] && !given['PRODUCT_NAME']) nameRow(crm, saved)
    return saved
  })
  recalculateAmount(crm, owner.item, owner.id, { evenWithoutRows: true })
  return ids
}

/** What has neither a product nor a name goes by its id: api-reference/crm/deals/crm-deal-productrows-set.md */
function nameRow({ store }: Crm, id: number): void {
  updateRow(store, 'crm_product_row', { PRODUCT_NAME: `[${id}]` }, id)
}
