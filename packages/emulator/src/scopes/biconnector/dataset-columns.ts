import type { CallParams } from '../../contract.ts'
import { valuesOf } from '../../files/read-file-wish.ts'
import type { Workbench } from '../open-workbench.ts'
import { isYes, objectsOf, textOf, toId, type Fields } from '../read-params.ts'
import { refusal } from './kinds.ts'

/** A column of a dataset, which its pages call a field. */
interface Column {
  readonly name: string
  readonly externalCode: string
  readonly type: string
}

/** api-reference/biconnector/dataset/index.md */
const TYPES: ReadonlySet<string> = new Set(['int', 'string', 'double', 'date', 'datetime'])
const MAX_NAME = 32

/** New columns, each of them whole and no two alike. */
export function readColumns(sent: unknown, missing: string, words: string): readonly Column[] {
  const columns = objectsOf(sent).map((column: Fields): Column => {
    const [name = '', externalCode = '', type = ''] = ['name', 'externalCode', 'type'].map((key) => textOf(column[key]))
    if (name === '' || externalCode === '' || type === '')
      throw refusal(missing, `${words} the required parameters: "name", "externalCode" and "type".`)
    if (name.length > MAX_NAME) throw refusal('VALIDATION_FIELD_NAME_TOO_LONG', 'Field "name" must not exceed 32 characters.')
    if (!/^[A-Z][A-Z0-9_]*$/.test(name))
      throw refusal(
        'VALIDATION_FIELD_NAME_INVALID_FORMAT',
        'Field "name" has to start with an uppercase Latin character. Possible entry includes uppercase Latin characters (A-Z), numbers (0-9) and underscores.',
      )
    if (!TYPES.has(type)) throw refusal('VALIDATION_FIELD_INVALID_TYPE', 'Invalid field type.')
    return { name, externalCode, type }
  })
  const twice = (values: readonly string[]): readonly string[] => [
    ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
  ]
  const [codes, names] = [twice(columns.map(({ externalCode }) => externalCode)), twice(columns.map(({ name }) => name))]
  if (codes.length > 0)
    throw refusal('VALIDATION_DUPLICATE_FIELD_CODE', `Duplicate values found in the "code" parameter: ${codes.join(', ')}`)
  if (names.length > 0)
    throw refusal('VALIDATION_DUPLICATE_FIELD_NAME', `Duplicate values found in the "name" parameter: ${names.join(', ')}`)
  return columns
}

export function writeColumns({ store }: Workbench, datasetId: number, columns: readonly Column[]): void {
  for (const { type, name, externalCode } of columns)
    store.run('insert into bi_dataset_field (DATASET_ID, TYPE, NAME, EXTERNAL_CODE, VISIBLE) values (?, ?, ?, ?, 1)', [
      datasetId,
      type,
      name,
      externalCode,
    ])
}

export function showColumns({ store }: Workbench, datasetId: number): readonly object[] {
  return store
    .rows('select ID, TYPE, NAME, EXTERNAL_CODE, VISIBLE from bi_dataset_field where DATASET_ID = ? order by ID', [datasetId])
    .map(([id, type, name, externalCode, visible]) => ({ id, datasetId, type, name, externalCode, visible: visible === 1 }))
}

/** Everything is looked at before anything is written: api-reference/biconnector/dataset/biconnector-dataset-fields-update.md */
export function changeColumns(bench: Workbench, datasetId: number, params: CallParams): void {
  const { store } = bench
  const added = readColumns(params.get('add'), 'VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS', 'Field to be added must include')
  const changed = objectsOf(params.get('update')).map(({ id, visible }) => {
    if (toId(id) === undefined || visible === undefined)
      throw refusal(
        'VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS',
        'Field to be updated must include the required parameters: "id" and "visible".',
      )
    return [isYes(visible) ? 1 : 0, toId(id)!] as const
  })
  const deleted = valuesOf(params.get('delete')).map((id) => toId(id) ?? 0)
  if (deleted.some((id) => id <= 0)) throw refusal('VALIDATION_FIELD_DELETE_INVALID_ID', 'ID to be deleted must be a positive integer.')
  const kept = store
    .rows('select ID, NAME, EXTERNAL_CODE from bi_dataset_field where DATASET_ID = ?', [datasetId])
    .filter(([id]) => !deleted.includes(Number(id)))
  requireOthers(
    added.map(({ externalCode }) => externalCode),
    kept.map((row) => row[2]),
    'externalCode',
    'CODE',
  )
  requireOthers(
    added.map(({ name }) => name),
    kept.map((row) => row[1]),
    'name',
    'NAME',
  )
  for (const id of deleted) store.run('delete from bi_dataset_field where ID = ? and DATASET_ID = ?', [id, datasetId])
  for (const values of changed) store.run('update bi_dataset_field set VISIBLE = ? where ID = ? and DATASET_ID = ?', [...values, datasetId])
  writeColumns(bench, datasetId, added)
}

function requireOthers(added: readonly string[], kept: readonly unknown[], word: string, code: string): void {
  const taken = added.filter((value) => kept.includes(value))
  if (taken.length > 0)
    throw refusal(
      `VALIDATION_DUPLICATE_EXIST_${code}`,
      `The following "${word}" values already exist in the current fields: ${taken.join(', ')}`,
    )
}
