import { insertCurrency } from './currency/save-currency.ts'
import { createCategory } from './dictionaries/create-category.ts'
import { DICTIONARIES } from './dictionaries/dictionaries.ts'
import { createStages } from './dictionaries/stages.ts'
import { systemEntities } from './entities/system-entities.ts'
import { systemItem, type Crm } from './open-crm.ts'

/** Dictionaries, stages, funnels and currencies that a portal has from its first day. Does nothing in a portal that has them. */
export function fillDictionaries(crm: Crm): void {
  const { store } = crm
  if (store.value('select 1 from crm_status limit 1') !== undefined) return
  for (const [dictionary, { items }] of Object.entries(DICTIONARIES)) {
    for (const [index, [id, name]] of items.entries()) {
      store.run("insert into crm_status (ENTITY_ID, STATUS_ID, NAME, NAME_INIT, SORT, SYSTEM, COLOR) values (?, ?, ?, ?, ?, 'N', '')", [
        dictionary,
        id,
        name,
        name,
        (index + 1) * 10,
      ])
    }
  }
  // The default funnel of deals has id 0: api-reference/crm/universal/category/crm-category-list.md
  store.run("insert into crm_category (ID, ENTITY_TYPE_ID, NAME, SORT, IS_DEFAULT) values (0, 2, 'General', 300, 'Y')")
  for (const entity of systemEntities.values()) {
    if (entity.typeName === 'SMART_INVOICE')
      createCategory(crm, systemItem(crm, entity.entityTypeId), { name: 'General', sort: 100, isDefault: true })
    else createStages(store, entity, 0)
  }
  for (const { entityTypeId, title, vendors } of systemEntities.values()) {
    if (vendors === undefined) continue
    store.run("insert into crm_category (ID, ENTITY_TYPE_ID, NAME, SORT, IS_DEFAULT) values (0, ?, ?, 100, 'Y')", [entityTypeId, title])
    createCategory(crm, systemItem(crm, entityTypeId), { name: vendors.name, sort: 500, isDefault: false, code: vendors.code })
  }
  const { baseCurrency } = crm.portal.settings
  for (const [index, code] of [...new Set([baseCurrency, 'EUR', 'USD', 'RUB'])].entries()) {
    insertCurrency(crm, code, { SORT: (index + 1) * 100 }, code === baseCurrency)
  }
}
