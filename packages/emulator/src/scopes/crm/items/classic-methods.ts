import { MethodError, type Call, type Listing, type MethodDefinition } from '../../../contract.ts'
import type { Shape } from '../../../store/create-reader.ts'
import { listClassic } from '../../classic-list.ts'
import type { Finish } from '../../list-page.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, isYes, readClassicObject, readId } from '../../read-params.ts'
import { systemItem, type Crm, type Item } from '../open-crm.ts'
import { describeUserField } from '../userfields/describe-user-field.ts'
import { deleteItem } from './delete-item.ts'
import { linkFiles } from './item-files.ts'
import { readDraft } from './read-draft.ts'
import { classicDenial, mayAdd, mayTouch, reachOf } from './rights.ts'
import { createItem, updateItem } from './save-item.ts'

/** `crm.{lead,deal,contact,company,quote}.{add,get,list,update,delete,fields}`: api-reference/crm/deals/index.md and its siblings */
export function classicMethods(crm: Crm, name: string, entityTypeId: number): readonly MethodDefinition[] {
  // Looked up per call: user fields change the schema, and the table comes into being with the first use.
  const open = (): Item => systemItem(crm, entityTypeId)
  const method = (action: string, handler: MethodDefinition['handler']): MethodDefinition => ({
    name: `crm.${name}.${action}`,
    scope: 'crm',
    tier: 'stateful',
    handler,
  })
  return [
    method('add', (call) => add(crm, open(), call)),
    method('get', (call) => get(crm, open(), call)),
    method('list', (call) => list(crm, open(), call)),
    method('update', (call) => {
      if (!update(crm, open(), call)) throw notFound(name, 'update')
      return true
    }),
    method('delete', ({ params, caller }) => {
      const id = readId(params)
      if (!mayTouch(crm, open(), caller, id)) throw classicDenial()
      if (!deleteItem(crm, open(), id)) throw notFound(name, 'delete')
      return true
    }),
    method('fields', () =>
      describeClassic(open().schema, (field) => describeUserField(crm, open().entity.userFieldEntity, field, 'classic')),
    ),
  ]
}

/** With `IMPORT: 'Y'` contacts and companies take their authorship from the caller: api-reference/crm/contacts/crm-contact-add.md */
const IMPORTABLE: ReadonlySet<string> = new Set(['DATE_CREATE', 'DATE_MODIFY', 'CREATED_BY_ID', 'MODIFY_BY_ID'])

function add(crm: Crm, item: Item, { params, caller }: Call): number {
  const fields = readClassicObject(params, 'fields', { required: true })
  const options = readClassicObject(params, 'params')
  const isImport = isYes(options['IMPORT']) && (item.entity.entityTypeId === 3 || item.entity.entityTypeId === 4)
  const draft = readDraft(crm, item, fields, { family: 'classic', isUpdate: false, ...(isImport && { unlocked: IMPORTABLE }) })
  if (!mayAdd(caller, draft)) throw classicDenial()
  return createItem(crm, item, draft, { userId: caller.userId, family: 'classic' })
}

function get(crm: Crm, item: Item, { params, caller }: Call): unknown {
  const id = readId(params)
  if (!mayTouch(crm, item, caller, id)) throw classicDenial()
  const fields = item.schema.of('classic').filter((field) => field.classicList !== 'never')
  const shape = { family: 'classic', fields } as const
  const row = item.reader.one(shape, id)
  if (!row) throw classicError('Not found')
  return linkFiles(crm, item, caller, shape)?.([row])[0] ?? row
}

function list(crm: Crm, item: Item, call: Call): Listing {
  const { caller } = call
  if (caller.crmRights === 'none') throw classicDenial()
  const finish = (shape: Shape): Finish | undefined => linkFiles(crm, item, caller, shape)
  return listClassic({ ...item, portal: crm.portal, time: crm.time, reach: reachOf(caller), finish }, call)
}

function update(crm: Crm, item: Item, { params, caller }: Call): boolean {
  const id = readId(params)
  const fields = readClassicObject(params, 'fields', { required: true })
  readClassicObject(params, 'params')
  if (!mayTouch(crm, item, caller, id)) throw classicDenial()
  const draft = readDraft(crm, item, fields, { family: 'classic', isUpdate: true })
  return updateItem(crm, item, id, draft, { userId: caller.userId, family: 'classic' })
}

const TITLES: Readonly<Record<string, string>> = { contact: 'Contact', company: 'Company', quote: 'Quote' }

/** A missing record is worded by object and method: api-reference/crm/contacts/crm-contact-delete.md and its siblings */
function notFound(name: string, action: 'update' | 'delete'): MethodError {
  if (action === 'delete' && name !== 'company' && name in TITLES) return new MethodError('ERROR_CORE', 'Element not found')
  return classicError(name in TITLES ? `${TITLES[name]} is not found` : 'Not found')
}
