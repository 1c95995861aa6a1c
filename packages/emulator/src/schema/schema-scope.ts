import type { EmulatedScope, SqlValue } from '../contract.ts'
import { createCategory } from '../scopes/crm/dictionaries/create-category.ts'
import { openCrm, systemItem, type Crm } from '../scopes/crm/open-crm.ts'
import { parseDecimal } from '../store/parse-decimal.ts'
import { writeRelations } from '../scopes/crm/types/relations.ts'
import { typeSchema } from '../scopes/crm/types/type-schema.ts'
import { declareFields } from '../scopes/crm/userfields/declare-fields.ts'
import { insertRow } from '../store/write-row.ts'
import type { PortalSnapshot, SnapshotCurrency, SnapshotRelation, SnapshotSmartProcess } from './portal-snapshot.ts'

/** Gives a portal the schema of another one. Comes before the scopes that would fill an empty portal with their own. */
export function schemaScope(snapshot: PortalSnapshot): EmulatedScope {
  return {
    name: 'schema',
    install(portal) {
      const crm = openCrm(portal)
      for (const type of snapshot.smartProcesses) insertSmartProcess(crm, type)
      for (const status of snapshot.statuses) insertRow(crm.store, 'crm_status', { ...status })
      for (const { entityTypeId, id, name, sort, isDefault } of snapshot.categories) {
        const values = {
          ENTITY_TYPE_ID: entityTypeId,
          ID: id,
          NAME: name,
          SORT: sort,
          IS_DEFAULT: toFlag(isDefault),
          ORIGIN_ID: '',
          ORIGINATOR_ID: '',
        }
        insertRow(crm.store, 'crm_category', values)
      }
      for (const currency of snapshot.currencies) insertCurrency(crm, currency, currency.CURRENCY === snapshot.baseCurrency)
      for (const [kind, fields] of Object.entries(snapshot.fields)) {
        const entityTypeId = CLASSIC[kind] ?? Number(kind.replace('item', ''))
        declareFields(crm, systemItem(crm, entityTypeId).entity, fields)
        crm.forget(entityTypeId)
      }
      // Invoices cannot do without a funnel, which a portal may keep to itself.
      if (!snapshot.categories.some(({ entityTypeId }) => entityTypeId === INVOICE))
        createCategory(crm, systemItem(crm, INVOICE), { name: 'General', sort: 100, isDefault: true })
      return []
    },
  }
}

const CLASSIC: Readonly<Record<string, number>> = { lead: 1, deal: 2, contact: 3, company: 4, quote: 7 }
const INVOICE = 31

const toFlag = (value: boolean): 'Y' | 'N' => (value ? 'Y' : 'N')

function insertSmartProcess(crm: Crm, { id, entityTypeId, title, code, enabled, parents, children }: SnapshotSmartProcess): void {
  const now = crm.time.format(crm.portal.now())
  const flags = typeSchema.fields.filter(({ type }) => type === 'boolean')
  insertRow(crm.store, 'crm_type', {
    ID: id,
    ENTITY_TYPE_ID: entityTypeId,
    TITLE: title,
    CODE: code,
    ...Object.fromEntries(flags.map(({ column, names }) => [column, toFlag(enabled.includes(names.universal!))])),
    CREATED_BY: 1,
    UPDATED_BY: 1,
    CREATED_TIME: now,
    UPDATED_TIME: now,
  })
  const toInput = (relations: readonly SnapshotRelation[]): object[] => relations.map((relation) => ({ ...relation }))
  writeRelations(crm.store, entityTypeId, { parent: toInput(parents), child: toInput(children) })
}

function insertCurrency({ store, time, portal }: Crm, { AMOUNT, ...currency }: SnapshotCurrency, isBase: boolean): void {
  const values: Record<string, SqlValue> = {
    ...currency,
    AMOUNT: parseDecimal(AMOUNT, 4) ?? 10_000,
    BASE: toFlag(isBase),
    LID: portal.settings.languageId,
    DATE_UPDATE: time.format(portal.now()),
  }
  insertRow(store, 'crm_currency', values)
}
