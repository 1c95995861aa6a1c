import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { createCrmTables, createIndexes } from './create-crm-tables.ts'
import type { CrmEntity } from './crm-entity.ts'
import { currencySchema } from './currency/currency-schema.ts'
import { decideEntity, withStatusId } from './entities/decide-entity.ts'
import { findSmartProcess } from './entities/smart-process.ts'
import { detachedEntities, systemEntities } from './entities/system-entities.ts'
import { productRowSchema } from './products/product-row-schema.ts'
import { loadParentFields } from './types/relations.ts'
import { typeSchema } from './types/type-schema.ts'
import { withDeclared } from './userfields/declare-fields.ts'
import { loadUserFields } from './userfields/load-user-fields.ts'
import { readTyped } from './userfields/read-typed.ts'
import { userFieldSchema } from './userfields/user-field-schema.ts'

/** An entity with its table, as the portal has it now. */
export interface Item {
  readonly entity: CrmEntity
  readonly schema: Schema
  readonly reader: Reader
}

/** What every CRM method works with. */
export interface Crm {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  /** Undefined for an entityTypeId that the portal does not have. */
  item(entityTypeId: number): Item | undefined
  /** To be called after user fields or a smart-process type changed; without a type, after everything did. */
  forget(entityTypeId?: number): void
}

export function openCrm(portal: PortalContext): Crm {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  const items = new Map<number, Item>()
  createCrmTables(store)
  for (const schema of [typeSchema, userFieldSchema, productRowSchema, currencySchema]) createTable(store, schema)
  createIndexes(store)

  const { quirks } = portal.settings
  const open = (declared: CrmEntity): Item => {
    const entity = decideEntity(declared, quirks)
    const userFields = loadUserFields(store, entity, quirks.userFieldNames)
    const own = new Set(entity.fields.map(({ column }) => column))
    const schema = createSchema(entity.table, [
      ...withDeclared(store, entity.entityTypeId, [
        ...entity.fields,
        ...loadParentFields(store, entity.entityTypeId, entity.entityTypeId < 31).filter(({ column }) => !own.has(column)),
      ]),
      ...(quirks.classicUserFields === 'typed' ? userFields.map((each) => readTyped(each, time)) : userFields),
    ])
    createTable(store, schema)
    const named = entity.typeName === 'LEAD' && quirks.leadStageName === 'both' ? withStatusId(schema) : schema
    return { entity, schema: named, reader: createReader(store, schema, time) }
  }
  return {
    portal,
    store,
    time,
    item(entityTypeId) {
      const known = items.get(entityTypeId)
      if (known) return known
      const entity = systemEntities.get(entityTypeId) ?? detachedEntities.get(entityTypeId) ?? findSmartProcess(store, entityTypeId)
      const item = entity && open(entity)
      if (item) items.set(entityTypeId, item)
      return item
    },
    forget(entityTypeId) {
      if (entityTypeId === undefined) items.clear()
      else items.delete(entityTypeId)
    },
  }
}

/** An entity that always exists. */
export function systemItem(crm: Crm, entityTypeId: number): Item {
  const item = crm.item(entityTypeId)
  if (!item) throw new Error(`No CRM entity ${entityTypeId}.`)
  return item
}
