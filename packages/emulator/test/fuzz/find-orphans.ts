import type { Database } from '../../src/index.ts'

/** Rows and what they hang on: table, column, the table that must have it, and which rows are meant. */
const STRICT: readonly (readonly [table: string, column: string, owner: string, rows?: string])[] = [
  ...(['lead', 'deal', 'quote'] as const).map(
    (name) => ['crm_product_row', 'OWNER_ID', `crm_${name}`, `OWNER_TYPE = '${name[0]!.toUpperCase()}'`] as const,
  ),
  ['task_checklist', 'TASK_ID', 'task'],
  ['task_comment', 'TASK_ID', 'task'],
  ['task_elapsed', 'TASK_ID', 'task'],
  ['scrum_card', 'TASK_ID', 'task'],
  ['catalog_property_value', 'PRODUCT_ID', 'catalog_product'],
  ['catalog_property_value', 'PROPERTY_ID', 'catalog_property'],
  ['catalog_property_enum', 'PROPERTY_ID', 'catalog_property'],
  ['catalog_product_image', 'PRODUCT_ID', 'catalog_product'],
  ['catalog_document_element', 'DOC_ID', 'catalog_document'],
  ['crm_requisite', 'ENTITY_ID', 'crm_contact', 'ENTITY_TYPE_ID = 3'],
  ['crm_requisite', 'ENTITY_ID', 'crm_company', 'ENTITY_TYPE_ID = 4'],
  ['crm_bank_detail', 'ENTITY_ID', 'crm_requisite'],
  ['crm_address', 'ENTITY_ID', 'crm_requisite', 'ENTITY_TYPE_ID = 8'],
  ['crm_requisite_preset_field', 'PRESET_ID', 'crm_requisite_preset'],
  ['crm_link', 'OWNER_ID', 'crm_deal', 'OWNER_TYPE_ID = 2'],
  ['crm_call_list_item', 'LIST_ID', 'crm_call_list'],
  ['crm_user_field_option', 'FIELD_ID', 'crm_user_field'],
  ['crm_deal_recurring', 'DEAL_ID', 'crm_deal'],
  ['sale_basket_item', 'ORDER_ID', 'sale_order'],
  ['sale_basket_property', 'BASKET_ID', 'sale_basket_item'],
  ['sale_payment', 'ORDER_ID', 'sale_order'],
  ['sale_payment_item', 'PAYMENT_ID', 'sale_payment'],
  ['sale_payment_item', 'BASKET_ID', 'sale_basket_item'],
  ['sale_payment_shipment', 'PAYMENT_ID', 'sale_payment'],
  ['sale_payment_shipment', 'SHIPMENT_ID', 'sale_shipment'],
  ['sale_shipment', 'ORDER_ID', 'sale_order'],
  ['sale_shipment_item', 'ORDER_DELIVERY_ID', 'sale_shipment'],
  ['sale_property_variant', 'ORDER_PROPS_ID', 'sale_property'],
]

/** No page refuses an owner that never was; but rows go with one that is deleted. */
const LOOSE: typeof STRICT = [
  ['catalog_price', 'PRODUCT_ID', 'catalog_product'],
  ['catalog_store_product', 'STORE_ID', 'catalog_store'],
  ['crm_link', 'TARGET_ID', 'crm_contact', 'TARGET_TYPE_ID = 3'],
  ['crm_link', 'TARGET_ID', 'crm_company', 'TARGET_TYPE_ID = 4'],
]

/** Rows without the owner that they cannot do without. */
export const findOrphans = (db: Database): readonly string[] => findLost(db, STRICT)

/** Rows whose owner is not there, which only a delete must not make more. */
export const findStrays = (db: Database): readonly string[] => findLost(db, LOOSE)

function findLost(db: Database, relations: typeof STRICT): readonly string[] {
  return relations.flatMap(([table, column, owner, rows = 'true']) =>
    db
      .prepare(`select distinct ${column} as missing from ${table} where (${rows}) and ${column} not in (select ID from ${owner})`)
      .all()
      .map(({ missing }) => `${table}.${column} = ${String(missing)} is no ${owner}`),
  )
}

/** What SQLite itself finds wrong. */
export function findBrokenPages(db: Database): string[] {
  const lines = db.prepare('pragma integrity_check').all()
  return lines.flatMap((line) => Object.values(line).map(String)).filter((line) => line !== 'ok')
}
