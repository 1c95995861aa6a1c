import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { encodeValue } from '../../../store/encode-value.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import { readOrder, readWhere } from '../../controller-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeUniversal } from '../../describe-fields.ts'
import { listPage, readStart } from '../../list-page.ts'
import { isYes, requireArgument, requireInteger, requireObject, toId, type Fields } from '../../read-params.ts'
import { createCategory } from '../dictionaries/create-category.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { requirePlan } from './plan-limits.ts'
import { readRelations, writeRelations } from './relations.ts'
import { typeFlags, typeSchema } from './type-schema.ts'

const LINKED_USER_FIELDS = ['CALENDAR_EVENT|UF_CRM_CAL_EVENT', 'TASKS_TASK|UF_CRM_TASK', 'TASKS_TASK_TEMPLATE|UF_CRM_TASK']
const universal = { family: 'universal', fields: typeSchema.fields } as const

/** `crm.type.*`: smart-process types; api-reference/crm/universal/user-defined-object-types/index.md */
export function typeMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const reader = createReader(store, typeSchema, crm.time)

  const answer = (id: number, missing = 'SPA not found'): { type: Row } => {
    const row = reader.one(universal, id)
    if (!row) throw new MethodError(0, missing)
    const linked = JSON.parse(String(store.value('select LINKED from crm_type_link where TYPE_ID = ?', [id]) ?? '{}')) as Fields
    return {
      type: {
        ...row,
        relations: readRelations(store, Number(row['entityTypeId']), row['isClientEnabled'] === 'Y'),
        linkedUserFields: Object.fromEntries(LINKED_USER_FIELDS.map((name) => [name, linked[name] ?? 'N'])),
        customSections: [],
      },
    }
  }
  const write = (id: number, entityTypeId: number, fields: Fields): void => {
    for (const other of writeRelations(store, entityTypeId, fields['relations'])) crm.forget(other)
    if (typeof fields['linkedUserFields'] === 'object') {
      const linked = Object.entries(fields['linkedUserFields'] as Fields).map(([name, value]) => [name, toFlag(value)])
      store.run('insert or replace into crm_type_link values (?, ?)', [id, JSON.stringify(Object.fromEntries(linked))])
    }
    crm.forget(entityTypeId)
  }
  const announce = (action: string, id: number): void => crm.portal.emit(`ONCRMTYPE${action}`, { FIELDS: { ID: id } })
  const idOf = (entityTypeId: number): number =>
    Number(store.value('select ID from crm_type where ENTITY_TYPE_ID = ?', [entityTypeId]) ?? 0)
  return defineMethods('crm.type', 'crm', {
    add(call) {
      const fields = requireObject(call.params, 'fields')
      requirePlan(crm, 'CREATE_DYNAMIC_TYPE_RESTRICTED')
      requireSection(fields)
      const entityTypeId = chooseEntityTypeId(crm, fields['entityTypeId'])
      const id = insertType(crm, call, entityTypeId, fields)
      write(id, entityTypeId, fields)
      // Every smart process has at least one funnel, shown or not.
      createCategory(crm, systemItem(crm, entityTypeId), { name: 'Default funnel', sort: 500, isDefault: true })
      announce('ADD', id)
      return answer(id)
    },
    get: ({ params }) => answer(requireInteger(params, 'id')),
    getByEntityTypeId: ({ params }) => answer(idOf(requireInteger(params, 'entityTypeId')), MISSING),
    list: ({ params }) => {
      const where = readWhere(typeSchema, params, crm.time)
      const request = { shape: universal, where, orderBy: readOrder(typeSchema, params), start: readStart(params), member: 'types' }
      return listPage(crm.portal, reader, request)
    },
    update({ params, caller }) {
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      const { type } = answer(id)
      requirePlan(crm, 'UPDATE_DYNAMIC_TYPE_RESTRICTED')
      requireSection(fields)
      const values = { ...readColumns(crm, fields, true), UPDATED_BY: caller.userId, UPDATED_TIME: crm.time.format(crm.portal.now()) }
      updateRow(store, 'crm_type', values, id)
      write(id, Number(type['entityTypeId']), fields)
      announce('UPDATE', id)
      return answer(id)
    },
    delete({ params }) {
      const isByEntityType = crm.portal.settings.quirks.typeDeletedBy === 'either' && !params.has('id') && params.has('entityTypeId')
      const given = requireInteger(params, isByEntityType ? 'entityTypeId' : 'id')
      // Such clients put the id of the type there as well.
      const id = (isByEntityType && idOf(given)) || given
      const entityTypeId = Number(answer(id, MISSING).type['entityTypeId'])
      deleteType(crm, id, entityTypeId)
      announce('DELETE', id)
      return []
    },
    fields: () => ({ fields: describeUniversal(typeSchema) }),
  })
}

/** A type outside the CRM is in a workplace: api-reference/crm/universal/user-defined-object-types/crm-type-add.md */
function requireSection({ isExternal, customSectionId }: Fields): void {
  if (isYes(isExternal) && !toId(customSectionId)) throw new MethodError(0, 'Select a workplace where the SPA will be located')
}

/** The word of crm-type-delete.md and crm-type-get-by-entity-type-id.md. */
const MISSING = 'Smart process not found'

/** Flags arrive as Y/N, booleans, or the words "true" and "false". */
const toFlag = (value: unknown): 'Y' | 'N' =>
  value === true || value === 'true' || value === 'Y' || value === '1' || value === 1 ? 'Y' : 'N'

/** Even and at least 1030, or 128 … 192; the next free one when none is given. */
function chooseEntityTypeId(crm: Crm, input: unknown): number {
  if (input === undefined || input === null || input === '' || toId(input) === 0) {
    const last = crm.store.value("select seq from sqlite_sequence where name = 'crm_type'")
    const highest = crm.store.value('select max(ENTITY_TYPE_ID) from crm_type')
    return Math.max(1030 + Number(last ?? 0) * 2, Number(highest ?? 0) + 2)
  }
  const id = toId(input) ?? -1
  const isAllowed = (id >= 128 && id <= 192) || (id >= 1030 && id % 2 === 0)
  if (!isAllowed || crm.item(id)) throw new MethodError('INVALID_ARG_VALUE', 'entityTypeId is out of allowed range')
  return id
}

function readColumns(crm: Crm, fields: Fields, isUpdate: boolean): Record<string, SqlValue> {
  const writable = typeSchema.fields.filter(
    (field) => !field.isReadOnly && !(isUpdate && field.isImmutable) && fields[field.names.universal!] !== undefined,
  )
  return Object.fromEntries(writable.map((field) => [field.column, encodeValue(field, fields[field.names.universal!], crm.time) ?? null]))
}

function insertType(crm: Crm, { params, caller }: Call, entityTypeId: number, fields: Fields): number {
  requireArgument(params, 'fields')
  if (!fields['title']) throw new MethodError('CRM_FIELD_ERROR_REQUIRED', 'The "title" field is required')
  const now = crm.time.format(crm.portal.now())
  const flags = Object.fromEntries(typeFlags.map((flag) => [flag, flag === 'IS_SET_OPEN_PERMISSIONS' ? 'Y' : 'N']))
  const values: Record<string, SqlValue> = {
    CODE: '',
    ...flags,
    ...readColumns(crm, fields, false),
    ENTITY_TYPE_ID: entityTypeId,
    CREATED_BY: caller.userId,
    UPDATED_BY: caller.userId,
    CREATED_TIME: now,
    UPDATED_TIME: now,
  }
  return insertRow(crm.store, 'crm_type', values)
}

function deleteType(crm: Crm, id: number, entityTypeId: number): void {
  const { entity } = systemItem(crm, entityTypeId)
  if (crm.store.value(`select 1 from ${entity.table} limit 1`) !== undefined)
    throw new MethodError('BX_ERROR', 'You cannot delete an entity type that has elements')
  for (const relation of crm.store.rows('select PARENT_ID, CHILD_ID from crm_relation where ? in (PARENT_ID, CHILD_ID)', [entityTypeId]))
    relation.forEach((end) => crm.forget(Number(end)))
  crm.store.run('delete from crm_relation where ? in (PARENT_ID, CHILD_ID)', [entityTypeId])
  crm.store.run('delete from crm_category where ENTITY_TYPE_ID = ?', [entityTypeId])
  crm.store.run(`delete from crm_status where ENTITY_ID glob 'DYNAMIC_${entityTypeId}_STAGE_*'`)
  crm.store.run('delete from crm_user_field where ENTITY_ID = ?', [entity.userFieldEntity])
  crm.store.run('delete from crm_type where ID = ?', [id])
  crm.store.exec(`drop table ${entity.table}`)
  crm.forget(entityTypeId)
}
