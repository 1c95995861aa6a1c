import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { hasTable } from '../../store/has-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { loadUserFields } from '../crm/userfields/load-user-fields.ts'
import { userFields } from './user-fields.ts'

/** The people of a portal, with the fields that administrators have added. */
export interface Users {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly schema: Schema
  readonly reader: Reader
}

/** What user fields of people belong to: api-reference/user/userfields/user-userfield-list.md */
export const USER_ENTITY = 'USER'

export function openUsers(portal: PortalContext): Users {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  const fields = userFields(portal.settings.quirks.legacyDates)
  const added = hasTable(portal.db, 'crm_user_field') ? loadUserFields(store, { fields, userFieldEntity: USER_ENTITY }) : []
  const schema = createSchema('user', [...fields, ...added])
  createTable(store, schema)
  return { portal, store, time, schema, reader: createReader(store, schema, time) }
}
