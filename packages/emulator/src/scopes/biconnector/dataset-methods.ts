import type { MethodDefinition } from '../../contract.ts'
import { isObject } from '../../is-object.ts'
import { createReader } from '../../store/create-reader.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import type { Workbench } from '../open-workbench.ts'
import { changeColumns, readColumns, showColumns, writeColumns } from './dataset-columns.ts'
import { datasets as kind, describeFields, refusal, sources } from './kinds.ts'
import { listRows } from './list-rows.ts'
import { readFields, requireId } from './read-fields.ts'

const MAX_NAME = 230

/** `biconnector.dataset.*`: api-reference/biconnector/dataset/index.md */
export function datasetMethods(define: DefineOver<Workbench>): readonly MethodDefinition[] {
  const { schema } = kind
  return define(kind.prefix, {
    add(bench, { params, caller: { userId } }) {
      const { sent, columns } = readFields(kind, params, true)
      const added = readColumns(sent['fields'], 'VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS', 'Field must include')
      requireName(bench, String(columns['NAME']))
      if (!bench.has(sources.schema.table, columns['SOURCE_ID'])) throw sources.notFound
      const id = insertRow(bench.store, schema.table, {
        DESCRIPTION: '',
        ...columns,
        TYPE: 'rest',
        FIELDS: '[]',
        DATE_CREATE: bench.now(),
        DATE_UPDATE: bench.now(),
        CREATED_BY_ID: userId,
        UPDATED_BY_ID: userId,
      })
      updateRow(bench.store, schema.table, { EXTERNAL_ID: id }, id)
      writeColumns(bench, id, added)
      return { id }
    },
    get(bench, { params }) {
      const id = requireId(bench, kind, params)
      const fields = schema.of('universal').filter(({ column }) => column !== 'SOURCE_ID')
      const row = createReader(bench.store, schema, bench.time).one({ family: 'universal', fields }, id)!
      return { item: { ...row, fields: showColumns(bench, id) } }
    },
    list: (bench, { params }) => listRows(bench, kind, params),
    update(bench, { params, caller }) {
      const id = requireId(bench, kind, params)
      const sent = params.get('fields')
      if (isObject(sent) && 'fields' in sent)
        throw refusal('INVALID_METHOD', 'Use the method "biconnector.dataset.fields.update" to update the dataset fields.')
      const { columns } = readFields(kind, params, false)
      updateRow(bench.store, schema.table, { ...columns, DATE_UPDATE: bench.now(), UPDATED_BY_ID: caller.userId }, id)
      return true
    },
    delete(bench, { params }) {
      const id = requireId(bench, kind, params)
      bench.store.run('delete from bi_dataset_field where DATASET_ID = ?', [id])
      bench.store.run(`delete from ${schema.table} where ID = ?`, [id])
      return true
    },
    fields: () => describeFields(kind),
    'fields.update'(bench, { params, caller }) {
      const id = requireId(bench, kind, params)
      changeColumns(bench, id, params)
      updateRow(bench.store, schema.table, { DATE_UPDATE: bench.now(), UPDATED_BY_ID: caller.userId }, id)
      return true
    },
  })
}

function requireName({ store }: Workbench, name: string): void {
  if (name.length > MAX_NAME) throw refusal('VALIDATION_DATASET_NAME_TOO_LONG', 'Dataset name must not exceed 230 characters.')
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw refusal(
      'VALIDATION_DATASET_NAME_INVALID',
      'Dataset name has to start with a lowercase Latin character. Possible entry includes lowercase Latin characters (a-z), numbers (0-9) and underscores.',
    )
  if (store.value('select 1 from bi_dataset where NAME = ?', [name]) !== undefined)
    throw refusal('DATASET_ALREADY_EXIST', 'Dataset with this name already exists.')
}
