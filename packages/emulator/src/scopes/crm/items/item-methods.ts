import { MethodError, type Call, type Listing, type MethodDefinition } from '../../../contract.ts'
import { both } from '../../../store/compile-filter.ts'
import type { Row, Shape } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import type { Field } from '../../../store/field.ts'
import type { Schema } from '../../../store/schema.ts'
import { readOrder, readWhere, withUpperNames } from '../../controller-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeUniversal } from '../../describe-fields.ts'
import { listPage, readStart } from '../../list-page.ts'
import { isYes, requireInteger, requireObject, toText } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { requireItem } from '../require-item.ts'
import { requirePlanOf } from '../types/plan-limits.ts'
import { describeUserField } from '../userfields/describe-user-field.ts'
import { deleteItem } from './delete-item.ts'
import { linkFiles } from './item-files.ts'
import { readDraft } from './read-draft.ts'
import { defaultCategory } from './resolve-stage.ts'
import { denial, mayAdd, mayTouch, reachOf } from './rights.ts'
import { createItem, updateItem } from './save-item.ts'

/** `crm.item.*`: one set of methods for every CRM object; api-reference/crm/universal/index.md */
export function itemMethods(crm: Crm): readonly MethodDefinition[] {
  return defineMethods('crm.item', 'crm', {
    add(call) {
      const item = requireItem(crm, call.params)
      const draft = readDraft(crm, item, requireObject(call.params, 'fields'), { family: 'universal', isUpdate: false })
      if (!mayAdd(call.caller, draft)) throw denial()
      requirePlanOf(crm, item.entity.entityTypeId, 'CREATE_DYNAMIC_ITEM_RESTRICTED')
      return answer(crm, item, call, createItem(crm, item, draft, authorOf(call)))
    },
    update(call) {
      const item = requireItem(crm, call.params)
      const id = requireInteger(call.params, 'id')
      const fields = requireObject(call.params, 'fields')
      if (!mayTouch(crm, item, call.caller, id)) throw denial()
      requirePlanOf(crm, item.entity.entityTypeId, 'UPDATE_DYNAMIC_ITEM_RESTRICTED')
      const draft = readDraft(crm, item, fields, { family: 'universal', isUpdate: true })
      if (!updateItem(crm, item, id, draft, authorOf(call))) throw notFound()
      return answer(crm, item, call, id)
    },
    get(call) {
      const item = requireItem(crm, call.params)
      const id = requireInteger(call.params, 'id')
      if (!mayTouch(crm, item, call.caller, id)) throw denial('You do not have permission to view this item')
      return answer(crm, item, call, id)
    },
    delete({ params, caller }) {
      const item = requireItem(crm, params)
      const id = requireInteger(params, 'id')
      if (!mayTouch(crm, item, caller, id)) throw denial()
      if (!deleteItem(crm, item, id)) throw notFound()
      return []
    },
    list: (call) => list(crm, requireItem(crm, call.params), call),
    fields: (call) => ({ fields: describe(crm, requireItem(crm, call.params), call) }),
  })
}

const notFound = (): MethodError => new MethodError('NOT_FOUND', 'Item not found')

const authorOf = ({ caller }: Call): { userId: number; family: 'universal' } => ({ userId: caller.userId, family: 'universal' })

const shapeOf = (fields: readonly Field[], { params }: Call): Shape => ({
  family: 'universal',
  fields,
  originalUserFieldNames: isYes(params.get('useOriginalUfNames')),
})

function answer(crm: Crm, item: Item, call: Call, id: number): { item: Row } {
  const shape = shapeOf(item.schema.of('universal'), call)
  const row = item.reader.one(shape, id)
  if (!row) throw notFound()
  return { item: linkFiles(crm, item, call.caller, shape)?.([row])[0] ?? row }
}

function list(crm: Crm, item: Item, call: Call): Listing {
  const where = both(readWhere(item.schema, call.params, crm.time), reachOf(call.caller))
  const orderBy = readOrder(item.schema, call.params)
  const shape = shapeOf(select(item.schema, listOf(call.params.get('select'))), call)
  const request = { shape, where, orderBy, start: readStart(call.params), member: 'items' }
  return listPage(crm.portal, item.reader, request, linkFiles(crm, item, call.caller, shape))
}

/** Names or `*`; `fm` comes only with `*`, the id always: api-reference/crm/universal/crm-item-list.md */
function select(schema: Schema, names: readonly unknown[]): readonly Field[] {
  const all = schema.of('universal')
  if (names.length === 0 || names.includes('*')) return all
  const known = withUpperNames(schema)
  const chosen = new Set(names.map((name) => known.find('universal', toText(name))))
  return all.filter((field) => field.column === schema.key || (chosen.has(field) && field.column !== 'FM'))
}

function describe(crm: Crm, item: Item, call: Call): unknown {
  const { stages } = item.entity
  const original = isYes(call.params.get('useOriginalUfNames'))
  const described = describeUniversal(
    item.schema,
    (field) => (original && field.isDynamic ? field.column : (field.names.universal ?? field.column)),
    (field) => ({
      ...((field.column === stages?.column || field.column === 'PREVIOUS_STAGE_ID') && {
        statusType: stages?.dictionary(defaultCategory(crm, item)),
      }),
      ...describeUserField(crm, item.entity.userFieldEntity, field, 'universal'),
    }),
  )
  return item.entity.entityTypeId < 128 ? described : likeSmartProcess(described)
}

/** What items of smart processes answer beside their fields is not described, and their contacts are twice: api-reference/crm/universal/crm-item-fields.md */
function likeSmartProcess(fields: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  const { entityTypeId: _, opportunityAccount: __, taxValueAccount: ___, accountCurrencyId: ____, ...described } = fields
  const contacts = described['contactIds']
  return { ...described, ...(contacts && { contacts: { ...contacts, title: 'Contacts', upperName: 'CONTACTS' } }) }
}
