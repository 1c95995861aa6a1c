import { MethodError, type Call, type EmulatedScope, type Listing, type MethodDefinition } from '../../contract.ts'
import { both, compileFilter, type Where } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { listOf } from '../../store/encode-value.ts'
import type { PortalTime } from '../../store/portal-time.ts'
import type { Schema } from '../../store/schema.ts'
import { lenientFilter, lenientOrder, selectClassic } from '../classic-list.ts'
import { defineMethods } from '../define-methods.ts'
import { listPage, readStart } from '../list-page.ts'
import type { Fields } from '../read-params.ts'
import { addFirstUser } from './add-first-user.ts'
import { nameSearch } from './name-search.ts'
import { searchFilter } from './search-filter.ts'
import { openUsers, type Users } from './open-users.ts'
import { userFieldMethods } from './user-field-methods.ts'
import { addUser, updateUser } from './write-user.ts'

/** `user.{add,update,get,search,current,fields}` and `user.userfield.*`: api-reference/user/index.md */
export const userScope: EmulatedScope = {
  name: 'user',
  install(portal) {
    let opened: Users | undefined
    const open = (): Users => (opened ??= openUsers(portal))
    const forget = (): void => void (opened = undefined)
    portal.onRestore(forget)
    const { store, time } = open()
    addFirstUser(store, time.format(portal.now()))
    return [...userMethods(open), ...userFieldMethods(open, forget)]
  },
}

function userMethods(open: () => Users): readonly MethodDefinition[] {
  const list = (call: Call, filter: (schema: Schema, fields: Fields, time: PortalTime) => Where): Listing => {
    const { portal, schema, reader, time } = open()
    const shape = { family: 'classic', fields: selectUser(schema, call.params.get('select')) } as const
    const where = both(filter(schema, readFilter(schema, call), time), people)
    return listPage(portal, reader, { shape, where, orderBy: orderOf(schema, call), start: readStart(call.params) })
  }
  return defineMethods('user', 'user', {
    add: (call) => addUser(open(), call),
    update: (call) => updateUser(open(), call),
    get: (call) => list(call, filterOf),
    search: (call) => list(call, searchFilter),
    current: ({ caller }) => {
      const { schema, reader } = open()
      // Lists tell the type, both samples of user.current do not: api-reference/user/user-current.md, settings/how-to-call-rest-api/batch.md
      const fields = schema.of('classic').filter(({ column }) => column !== 'USER_TYPE')
      const row = reader.one({ family: 'classic', fields }, caller.userId)
      if (!row) throw new MethodError('authorization_error', 'Unable to authorize user', 401)
      return row
    },
    fields: () => Object.fromEntries(open().schema.fields.map(({ column, title }) => [column, title])),
  })
}

/** Bots have users, whom lists leave out: api-reference/user/user-get.md */
const people: Where = { sql: "ifnull(t.USER_TYPE, '') <> 'bot'", values: [], lookups: [] }

/** Filters come as FILTER or as parameters beside it: api-reference/user/user-get.md */
function readFilter(schema: Schema, { params }: Call): Fields {
  const filter = params.get('FILTER')
  const beside = Object.entries(params.all).filter(([name]) => schema.find('classic', name.replace(/^[!=<>%@]+/, '')))
  return { ...Object.fromEntries(beside), ...(typeof filter === 'object' && filter !== null ? (filter as Fields) : {}) }
}

const filterOf = (schema: Schema, filter: Fields, time: PortalTime): Where =>
  both(compileFilter(schema, 'classic', filter, time, lenientFilter), nameSearch(schema, filter, time))

function orderOf(schema: Schema, { params }: Call): string {
  const sort = params.get('sort')
  return compileOrder(schema, 'classic', typeof sort === 'string' ? { [sort]: params.get('order') ?? 'ASC' } : {}, lenientOrder)
}

/** `UF_*` and `*` are masks; the user's own UF members are no user fields of the portal, so they are matched by name. */
function selectUser(schema: Schema, select: unknown): ReturnType<typeof selectClassic> {
  const names = listOf(select)
  if (!names.includes('UF_*')) return selectClassic(schema, names)
  const own = schema.fields.filter(({ column }) => column.startsWith('UF_')).map(({ column }) => column)
  return selectClassic(schema, [...names.filter((name) => name !== 'UF_*'), ...own])
}
