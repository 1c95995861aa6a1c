import { Listing, MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader, type Row } from '../../store/create-reader.ts'
import { insertRow } from '../../store/write-row.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { openCrm, type Crm } from '../crm/open-crm.ts'
import { createUserField, hasUserField, updateUserField } from '../crm/userfields/save-user-field.ts'
import { LABELS, USER_FIELD_TYPES, userFieldSchema as schema } from '../crm/userfields/user-field-schema.ts'
import { defineMethods } from '../define-methods.ts'
import { objectOf, toId, toText } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'
import { TASK_ENTITY } from './user-fields.ts'

/** What task fields may be, of the types that the portal knows. */
const TYPES: ReadonlySet<string> = new Set(['string', 'double', 'datetime', 'boolean'])

const SYSTEM = [
  ['UF_CRM_TASK', 'crm', 'Y', { LEAD: 'Y', CONTACT: 'Y', COMPANY: 'Y', DEAL: 'Y' }],
  ['UF_MAIL_MESSAGE', 'mail_message', 'N', {}],
  ['UF_TASK_WEBDAV_FILES', 'disk_file', 'Y', { IBLOCK_ID: 0, SECTION_ID: 0, UF_TO_SAVE_ALLOW_EDIT: '' }],
] as const

const shape = { family: 'classic', fields: schema.of('classic').filter(({ column }) => column !== 'LIST') } as const

/** Fields that administrators add to tasks: api-reference/tasks/user-field/index.md */
export function userFieldMethods({ portal, time }: Tasks): readonly MethodDefinition[] {
  const open = (): Crm => {
    const crm = openCrm(portal)
    for (const [name, type, multiple, settings] of SYSTEM) ensureField(crm, name, type, multiple, settings)
    return crm
  }
  const requireField = (crm: Crm, params: CallParams): number => {
    const given = params.get('ID')
    const id = toId(given) ?? 0
    if (id <= 0) throw refusal('ID is not defined or invalid.')
    const entity = crm.store.value('select ENTITY_ID from crm_user_field where ID = ?', [id])
    if (entity !== TASK_ENTITY) throw new MethodError('ERROR_NOT_FOUND', `The entity with ID '${id}' is not found`)
    return id
  }
  const read = (crm: Crm): ReturnType<typeof createReader> => createReader(crm.store, schema, time)
  return defineMethods('task.item.userfield', 'task', {
    add(call) {
      const input = objectOf(call.params.get('PARAMS'))
      const crm = open()
      const type = toText(input['USER_TYPE_ID'])
      const name = toText(input['FIELD_NAME']).trim().toUpperCase()
      if (type === '') throw refusal("The 'USER_TYPE_ID' field is not found.")
      if (name === '') throw refusal("The 'FIELD_NAME' field is not found.")
      if (!TYPES.has(type)) throw refusal('Invalid user type specified.')
      requireAdmin(call)
      const full = name.startsWith('UF_') ? name : `UF_${name}`
      if (hasUserField(crm, TASK_ENTITY, full)) throw refusal(`The field ${full} for the object ${TASK_ENTITY} already exists.`)
      return createUserField(crm, TASK_ENTITY, full, input)
    },
    get({ params }) {
      if (params.get('ID') === undefined) throw refusal('No parameters found')
      const crm = open()
      return new Listing(read(crm).one(shape, requireField(crm, params)), 0, undefined)
    },
    getlist({ params }) {
      const crm = open()
      const where = compileFilter(schema, 'classic', { ...objectOf(params.get('FILTER')), ENTITY_ID: TASK_ENTITY }, time, lenientFilter)
      const order = objectOf(params.get('ORDER'))
      const orderBy = compileOrder(schema, 'classic', Object.keys(order).length > 0 ? order : { SORT: 'ASC', ID: 'ASC' }, lenientOrder)
      return new Listing(read(crm).page(shape, { where, orderBy, limit: -1 }).map(withoutLabels), 0, undefined)
    },
    update(call) {
      if (call.params.get('ID') === undefined || call.params.get('DATA') === undefined) throw invalidArguments('update')
      const crm = open()
      const id = requireField(crm, call.params)
      requireAdmin(call)
      updateUserField(crm, id, objectOf(call.params.get('DATA')))
      return true
    },
    delete(call) {
      if (call.params.get('ID') === undefined) throw invalidArguments('delete')
      const crm = open()
      const id = requireField(crm, call.params)
      requireAdmin(call)
      const name = String(crm.store.value('select FIELD_NAME from crm_user_field where ID = ?', [id]))
      crm.store.run('delete from crm_user_field where ID = ?', [id])
      crm.store.run('update task set UF_VALUES = json_remove(UF_VALUES, ?) where UF_VALUES is not null', [`$.${name}`])
      return true
    },
    getfields: () => new Listing(Object.fromEntries(schema.of('classic').map((each) => [each.column, describe(each)])), 0, undefined),
    gettypes: () =>
      new Listing(
        USER_FIELD_TYPES.map(([ID, title]) => ({ ID, title })),
        0,
        undefined,
      ),
  })
}

const refusal = (text: string): MethodError => new MethodError('ERROR_CORE', text)

const invalidArguments = (action: string): MethodError =>
  refusal(`TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::${action}; 0/TE`)

function requireAdmin({ caller }: Call): void {
  if (!caller.isAdmin) throw refusal('Access denied')
}

function ensureField(crm: Crm, name: string, type: string, multiple: string, settings: object): void {
  if (hasUserField(crm, TASK_ENTITY, name)) return
  const labels = Object.fromEntries(LABELS.map((label) => [label, '{}']))
  insertRow(crm.store, 'crm_user_field', {
    ENTITY_ID: TASK_ENTITY,
    FIELD_NAME: name,
    USER_TYPE_ID: type,
    XML_ID: '',
    SORT: 100,
    MULTIPLE: multiple,
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'N',
    EDIT_IN_LIST: 'N',
    IS_SEARCHABLE: 'N',
    SETTINGS: JSON.stringify(settings),
    ...labels,
  })
}

function withoutLabels(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !LABELS.some((label) => label === name)))
}

function describe({ type, title, isReadOnly, isImmutable, isMultiple }: (typeof schema.fields)[number]): object {
  return { type, title, ...(isReadOnly && { isReadOnly }), ...(isImmutable && { isImmutable }), ...(isMultiple && { isMultiple }) }
}
