import type { Store } from '../../../store/create-store.ts'
import { insertRow, updateRow, type Values } from '../../../store/write-row.ts'
import { isYes, textOf, toId, toText, type Fields } from '../../read-params.ts'

/** Elements of a list property by their ids: api-reference/crm/outdated/products/crm-product-property-add.md */
export function readPropertyValues(store: Store, propertyId: number): Readonly<Record<string, object>> {
  const rows = store.rows('select ID, VALUE, XML_ID, SORT, DEF from catalog_property_enum where PROPERTY_ID = ? order by SORT, ID', [
    propertyId,
  ])
  return Object.fromEntries(
    rows.map(([id, value, xmlId, sort, def]) => [
      String(id),
      { ID: String(id), VALUE: value, XML_ID: xmlId, SORT: String(sort), DEF: def },
    ]),
  )
}

/** New elements come under `n0`, `n1`, …, known ones under their ids; one without a value goes. */
export function writePropertyValues(store: Store, propertyId: number, given: object): void {
  for (const [key, entry] of Object.entries(given) as readonly (readonly [string, unknown])[]) {
    if (typeof entry !== 'object' || entry === null) continue
    const element = entry as Fields
    const id = toId(element['ID']) ?? toId(key)
    const isHeld =
      id !== undefined && store.value('select 1 from catalog_property_enum where ID = ? and PROPERTY_ID = ?', [id, propertyId]) === 1
    const text = textOf(element['VALUE'])
    if (isHeld && text === '') {
      store.run('delete from catalog_property_enum where ID = ?', [id])
      store.run('delete from catalog_property_value where PROPERTY_ID = ? and VALUE = ?', [propertyId, String(id)])
      continue
    }
    const values: Values = {
      ...(text !== undefined && { VALUE: text }),
      ...(toId(element['SORT']) !== undefined && { SORT: toId(element['SORT'])! }),
      ...(element['DEF'] !== undefined && { DEF: isYes(element['DEF']) ? 'Y' : 'N' }),
      ...(element['XML_ID'] !== undefined && { XML_ID: toText(element['XML_ID']) }),
    }
    if (isHeld) updateRow(store, 'catalog_property_enum', values, id)
    else if (text) {
      const made = insertRow(store, 'catalog_property_enum', { SORT: 500, DEF: 'N', ...values, PROPERTY_ID: propertyId })
      if (values['XML_ID'] === undefined) updateRow(store, 'catalog_property_enum', { XML_ID: String(made) }, made)
    }
  }
}
