import { MethodError } from '../../contract.ts'
import { encodeValue, listOf } from '../../store/encode-value.ts'
import type { Values } from '../../store/write-row.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { isFileOfDrive } from './attach-files.ts'
import { findProblem } from './find-problem.ts'
import { taskSchema, type Tasks } from './open-tasks.ts'
import { withUpperNames } from './read-task-names.ts'
import { readUserFields } from './user-fields.ts'

/** `fields` of a classic method as checked columns; names that tasks do not have are ignored. Throws ERROR_CORE. */
export function readTaskDraft(tasks: Tasks, fields: Fields, id?: number): Values {
  const given = Object.entries(withUpperNames(tasks, fields)).flatMap(([name, value]) => {
    const field = taskSchema.find('classic', name)
    return field && !field.isReadOnly ? [[field, value] as const] : []
  })
  const draft: Values = Object.fromEntries(
    given.map(([field, value]) => {
      const encoded = field.column === 'UF_TASK_WEBDAV_FILES' ? encodeFiles(tasks, value) : encodeValue(field, value, tasks.time)
      if (encoded === undefined) throw refusal(`Incorrect value of the field ${field.column}`)
      return [field.column, encoded]
    }),
  )
  const problem = findProblem(tasks, draft, id)
  if (problem) throw refusal(problem.message)
  const { values, wrong } = readUserFields(tasks, withUpperNames(tasks, fields), id)
  if (wrong !== undefined) throw refusal(`Incorrect value of the field ${wrong}`)
  return values === undefined ? draft : { ...draft, UF_VALUES: values }
}

/** Attachments by number, files of Drive as they are written: whoever saves the task attaches them. */
function encodeFiles(tasks: Tasks, value: unknown): string | undefined {
  const files = listOf(value).filter((each) => each !== '' && each !== null)
  const known = files.map((each) => toId(each) ?? (isFileOfDrive(tasks, toText(each)) ? toText(each) : undefined))
  if (known.includes(undefined)) throw refusal('Insufficient permissions.')
  return JSON.stringify(known)
}

const refusal = (message: string): MethodError => new MethodError('ERROR_CORE', `${message}<br>`)
