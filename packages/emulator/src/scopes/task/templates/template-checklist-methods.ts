import { MethodError, type Call, type CallParams, type Handler, type MethodDefinition } from '../../../contract.ts'
import { phpMap } from '../../../php/php-map.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { listOf } from '../../../store/encode-value.ts'
import { insertRow, updateRow, type Values } from '../../../store/write-row.ts'
import { readContent } from '../../disk/contents.ts'
import { lenientFilter, lenientOrder } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import {
  isYes,
  readClassicObject,
  requireArgument,
  requireInteger,
  requireObject,
  textOf,
  toId,
  toText,
  type Fields,
} from '../../read-params.ts'
import { attachToItem, uploadFor } from './item-files.ts'
import { readMembers } from '../members.ts'
import type { Tasks } from '../open-tasks.ts'
import { itemSchema, readItems, showItem } from './template-items.ts'
import { findTemplate } from './templates.ts'

interface Place {
  readonly templateId: number
  readonly id: number
}

/** Where an item is changed, the number of its template reaches PHP as it was sent. */
const WRONG_TYPE =
  'Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313'

/** Checklists of templates: api-reference/tasks/template/checklist/index.md */
export function templateChecklistMethods(tasks: Tasks): readonly MethodDefinition[] {
  const { store, time, portal } = tasks
  const reader = readItems(tasks)
  const show = ({ templateId, id }: Place, { caller }: Call): unknown => ({ checkListItem: showItem(tasks, templateId, id, caller.userId) })
  const requireTemplate = ({ params, caller }: Call, refusal: string): number => {
    const id = requireInteger(params, 'templateId')
    if (!findTemplate(tasks, id, caller)) throw new MethodError('0', refusal)
    return id
  }
  const requireItem = (call: Call, refusal: string): Place => {
    const templateId = requireTemplate(call, refusal)
    const id = readItemId(call.params)
    if (!exists(tasks, templateId, id)) throw new MethodError('0', 'Incorrect value [] for field [ENTITY_ID] in element [, ]')
    return { templateId, id }
  }
  const requireChangeable = (call: Call, refusal: string): Place => {
    if (toId(requireArgument(call.params, 'templateId')) === undefined) throw new MethodError('0', WRONG_TYPE)
    return requireItem(call, refusal)
  }
  const change =
    (refusal: string, run: (place: Place, call: Call) => Values): Handler =>
    (call) => {
      const place = requireChangeable(call, refusal)
      updateRow(store, 'task_template_item', run(place, call), place.id)
      return show(place, call)
    }
  const toggle = (state: 'Y' | 'N'): Handler =>
    change('Changing the status of the item: action unavailable', (_, { caller }) => ({
      IS_COMPLETE: state,
      TOGGLED_BY: caller.userId,
      TOGGLED_DATE: time.format(portal.now()),
    }))
  const move =
    (name: 'afterItemId' | 'beforeItemId'): Handler =>
    (call) => {
      const place = requireChangeable(call, 'Moving item: action not available')
      const other = requireInteger(call.params, name)
      const isPossible = other !== place.id && exists(tasks, place.templateId, other) && !isBelow(tasks, other, place.id)
      if (!isPossible) throw new MethodError('0', 'Moving item: action not available')
      moveItem(tasks, place, other, name === 'afterItemId')
      return show(place, call)
    }
  return defineMethods('tasks.template.checklist', 'task', {
    add(call) {
      const templateId = requireTemplate(call, 'Adding item: action is not available')
      const fields = requireObject(call.params, 'fields')
      const draft = readItem(fields)
      const title = toText(draft['TITLE']).trim()
      if (title === '') throw new MethodError('0', 'Item name is not specified')
      const parent = toId(fields['PARENT_ID'])
      if (parent === undefined) throw new MethodError('0', `Invalid value [] for field [PARENT_ID] in element [, ${title}]`)
      // A parent that is not there makes a new checklist.
      const PARENT_ID = exists(tasks, templateId, parent) ? parent : 0
      const last = store.value('select ifnull(max(SORT_INDEX) + 1, 0) from task_template_item where TEMPLATE_ID = ? and PARENT_ID = ?', [
        templateId,
        PARENT_ID,
      ])
      const first = { SORT_INDEX: last!, IS_COMPLETE: 'N', IS_IMPORTANT: 'N', CREATED_BY: call.caller.userId }
      const id = insertRow(store, 'task_template_item', { ...first, ...draft, TITLE: title, TEMPLATE_ID: templateId, PARENT_ID })
      return show({ templateId, id }, call)
    },
    get(call) {
      const templateId = requireTemplate(call, 'Access to the task template is denied')
      return show({ templateId, id: readItemId(call.params) }, call)
    },
    list(call) {
      const { params } = call
      const templateId = requireTemplate(call, 'Access to the task template is denied')
      const filter = { ...readClassicObject(params, 'filter'), TEMPLATE_ID: templateId }
      const order = readClassicObject(params, 'order')
      const where = compileFilter(itemSchema, 'classic', filter, time, lenientFilter)
      const orderBy = compileOrder(itemSchema, 'classic', Object.keys(order).length > 0 ? order : { ID: 'desc' }, lenientOrder)
      const names = listOf(params.get('select')).map((name) => toText(name).toUpperCase())
      const wanted = names.length > 0 && !names.includes('*') ? ['ID', ...names] : DEFAULT_NAMES
      const fields = itemSchema.of('universal').filter(({ column }) => wanted.includes(column))
      const rows = reader.page({ family: 'universal', fields }, { where, orderBy, limit: -1 })
      return { checkListItems: phpMap(Object.fromEntries(rows.map((row) => [String(row['id']), row]))) }
    },
    update: change('Updating item: action not available', ({ templateId, id }, { params }) => {
      const fields = requireObject(params, 'fields')
      const parent = toId(fields['PARENT_ID'])
      const isMove = parent !== undefined && parent !== id && exists(tasks, templateId, parent) && !isBelow(tasks, parent, id)
      return { ...readItem(fields), ...(isMove && { PARENT_ID: parent }) }
    }),
    delete(call) {
      const { id } = requireChangeable(call, 'Deleting item: action not available')
      store.run(
        `delete from task_template_item where ID in (with recursive down(ID) as
          (select ? union select i.ID from task_template_item i join down on i.PARENT_ID = down.ID) select ID from down)`,
        [id],
      )
      return true
    },
    complete: toggle('Y'),
    renew: toggle('N'),
    moveAfter: move('afterItemId'),
    moveBefore: move('beforeItemId'),
    addAttachmentByContent(call) {
      const { name, content } = readUpload(requireObject(call.params, 'attachmentParameters'))
      const templateId = requireTemplate(call, 'Modification of the item: action is not available')
      const id = readItemId(call.params)
      if (!exists(tasks, templateId, id)) throw new MethodError('0', 'An error occurred while adding the attachment')
      // The page says so: the new file is not in this answer yet.
      const answer = show({ templateId, id }, call)
      attachToItem(tasks, id, [uploadFor(tasks, call.caller.userId, name, content)], call.caller.userId)
      return answer
    },
    addAttachmentsFromDisk(call) {
      const files = requireList(call.params, 'filesIds')
      const place = requireItem(call, 'Item modification: action not available')
      const ids = files.flatMap((file) => toId(/^n(\d{1,15})$/.exec(toText(file))?.[1]) ?? [])
      attachToItem(tasks, place.id, ids, call.caller.userId)
      return show(place, call)
    },
    removeAttachments(call) {
      const gone = new Set(requireList(call.params, 'attachmentsIds').map((id) => String(toId(id) ?? 0)))
      const place = requireItem(call, 'Changing item: action is not available')
      const files = JSON.parse(String(store.value('select ATTACHMENTS from task_template_item where ID = ?', [place.id]))) as Fields
      const left = Object.fromEntries(Object.entries(files).filter(([id]) => !gone.has(id)))
      updateRow(store, 'task_template_item', { ATTACHMENTS: JSON.stringify(left) }, place.id)
      return show(place, call)
    },
  })
}

const DEFAULT_NAMES: readonly string[] = ['ID', 'TEMPLATE_ID', 'PARENT_ID', 'TITLE', 'SORT_INDEX', 'IS_COMPLETE', 'IS_IMPORTANT']

function exists({ store }: Tasks, templateId: number, id: number): boolean {
  return store.value('select 1 from task_template_item where ID = ? and TEMPLATE_ID = ?', [id, templateId]) !== undefined
}

function readItemId(params: CallParams): number {
  const value = params.get('checkListItemId')
  if (value === undefined || value === null)
    throw new MethodError(
      '100',
      'Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type',
    )
  return toId(value) ?? 0
}

function requireList(params: CallParams, name: string): readonly unknown[] {
  const value = requireArgument(params, name)
  if (typeof value !== 'object')
    throw new MethodError('100', `Invalid value {${toText(value)}} to match with parameter {${name}}. Should be value of type array.`)
  return Object.values(value as Fields)
}

function readUpload(fields: Fields): { readonly name: string; readonly content: NonNullable<ReturnType<typeof readContent>> } {
  const [name, content] = [toText(fields['NAME']).trim(), readContent(fields['CONTENT'])]
  if (name === '' || !content) throw new MethodError('0', 'An error occurred while adding the attachment')
  return { name, content }
}

/** The members of `fields` that are columns. */
function readItem(fields: Fields): Values {
  const [title, sort, members] = [textOf(fields['TITLE']), toId(fields['SORT_INDEX']), fields['MEMBERS']]
  return {
    ...(title !== undefined && title.trim() !== '' && { TITLE: title.trim() }),
    ...(sort !== undefined && { SORT_INDEX: sort }),
    ...(fields['IS_COMPLETE'] !== undefined && { IS_COMPLETE: isYes(fields['IS_COMPLETE']) ? 'Y' : 'N' }),
    ...(fields['IS_IMPORTANT'] !== undefined && { IS_IMPORTANT: isYes(fields['IS_IMPORTANT']) ? 'Y' : 'N' }),
    ...(typeof members === 'object' && members !== null && { MEMBERS: JSON.stringify(readMembers(members as Fields)) }),
  }
}

/** An item cannot go below itself. */
function isBelow({ store }: Tasks, item: number, above: number): boolean {
  const sql = `with recursive up(ID) as (select PARENT_ID from task_template_item where ID = ?
    union select i.PARENT_ID from task_template_item i join up on i.ID = up.ID) select 1 from up where ID = ?`
  return store.value(sql, [item, above]) !== undefined
}

/** The item joins the list of the other one, next to it. */
function moveItem({ store }: Tasks, { templateId, id }: Place, other: number, isAfter: boolean): void {
  const parent = Number(store.value('select PARENT_ID from task_template_item where ID = ?', [other]))
  const rows = store.rows('select ID from task_template_item where TEMPLATE_ID = ? and PARENT_ID = ? and ID <> ? order by SORT_INDEX, ID', [
    templateId,
    parent,
    id,
  ])
  const order = rows.flatMap(([each]) => (each !== other ? [Number(each)] : isAfter ? [other, id] : [id, other]))
  store.run('update task_template_item set PARENT_ID = ? where ID = ?', [parent, id])
  for (const [index, each] of order.entries()) store.run('update task_template_item set SORT_INDEX = ? where ID = ?', [index, each])
}
