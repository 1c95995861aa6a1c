import { MethodError, type CallParams } from '../../contract.ts'
import type { Field } from '../../store/field.ts'
import { toText } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'
import { companions, storedFields, userFields } from './task-fields.ts'
import { readName } from './read-task-names.ts'

/** `select` as UPPER names; empty for everything. */
export function readSelect(tasks: Tasks, params: CallParams): ReadonlySet<string> {
  const select = params.get('select') ?? []
  if (typeof select !== 'object' || select === null)
    throw new MethodError(
      '100',
      `Invalid value {${toText(select)}} to match with parameter {select}. Should be value of type array. (internal error)`,
    )
  return new Set(Object.values(select).map((name) => readName(tasks, toText(name))))
}

export const selectForList = (names: ReadonlySet<string>): readonly Field[] => selectTask(names, true)

export const selectForOne = (names: ReadonlySet<string>): readonly Field[] => selectTask(names, false)

/** All but the user fields unless names are given; with what always accompanies them. */
function selectTask(names: ReadonlySet<string>, isList: boolean): readonly Field[] {
  const isAll = names.size === 0 || names.has('*')
  const chosen = [
    ...storedFields.filter(({ column }) => isAll || column === 'ID' || names.has(column)),
    ...userFields.filter(({ column }) => names.has(column)),
  ]
  const columns = new Set(chosen.map(({ column }) => column))
  const along = companions.filter((each) => (!isList || each.inLists) && (each.with === undefined || columns.has(each.with)))
  return [...new Set([...chosen, ...along.map(({ field }) => field)])]
}
