import { MethodError, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import { insertRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger, requireObject, toText, type Fields } from '../../read-params.ts'
import { isExternal } from '../../user/is-external.ts'
import type { Tasks } from '../open-tasks.ts'
import { templateFields } from './template-fields.ts'
import { findTemplate, readTemplate, showTemplate } from './templates.ts'

const REQUIRED = ['TITLE', 'CREATED_BY', 'RESPONSIBLE_ID'] as const

/** api-reference/tasks/template/index.md. A template makes no tasks here: nothing runs its repetition. */
export function templateMethods(tasks: Tasks): readonly MethodDefinition[] {
  const { store } = tasks
  return defineMethods('tasks.template', 'task', {
    add({ params, caller }) {
      const draft = readTemplate(requireFields(params))
      // Roles are not emulated: of the company everybody makes templates.
      if (isExternal(tasks, caller)) throw new MethodError('0', 'Access denied')
      // Without them the answer is 0, and no refusal.
      if (REQUIRED.some((name) => toText(draft[name]).trim() === '')) return 0
      return insertRow(store, 'task_template', { DATA: JSON.stringify(draft) })
    },
    get({ params, caller }) {
      if (params.get('templateId') === '') return false
      const id = requireInteger(params, 'templateId')
      const data = findTemplate(tasks, id, caller)
      return data ? select(showTemplate(tasks, id, data), params) : false
    },
    update({ params, caller }) {
      const id = requireInteger(params, 'templateId')
      const draft = readTemplate(requireObject(params, 'fields'))
      const data = findTemplate(tasks, id, caller)
      if (!data) return false
      store.run('update task_template set DATA = ? where ID = ?', [JSON.stringify({ ...data, ...draft }), id])
      return true
    },
    delete({ params, caller }) {
      const id = requireInteger(params, 'templateId')
      if (findTemplate(tasks, id, caller)) {
        store.run('delete from task_template where ID = ?', [id])
        store.run('delete from task_template_item where TEMPLATE_ID = ?', [id])
      }
      // Whether or not it was deleted, says the page.
      return false
    },
    fields: () => templateFields,
  })
}

function requireFields(params: CallParams): Fields {
  const fields = params.get('fields')
  if (typeof fields !== 'object' || fields === null || Object.keys(fields).length === 0)
    throw new MethodError('100', 'Could not find value for parameter {fields}')
  return fields as Fields
}

function select(row: Readonly<Record<string, unknown>>, params: CallParams): Readonly<Record<string, unknown>> {
  const options = params.get('params')
  const names = listOf(typeof options === 'object' && options !== null ? (options as Fields)['select'] : undefined).map((name) =>
    toText(name).toUpperCase(),
  )
  if (names.length === 0) return row
  const isWanted = (name: string): boolean =>
    names.includes(name) || (names.includes('*') && !name.startsWith('UF_')) || (names.includes('UF_*') && name.startsWith('UF_'))
  return Object.fromEntries(Object.entries(row).filter(([name]) => isWanted(name)))
}
