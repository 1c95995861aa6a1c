import { createReader } from '../../store/create-reader.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import type { Workbench } from '../open-workbench.ts'
import { objectsOf, textOf, type Fields } from '../read-params.ts'
import { connectors as kind, describeFields, refusal } from './kinds.ts'
import { listRows } from './list-rows.ts'
import { readFields, requireId } from './read-fields.ts'

const MAX_LENGTH = 512

/** `biconnector.connector.*`: api-reference/biconnector/connector/index.md. Nobody calls the addresses that a connector names. */
export function connectorMethods(define: DefineOver<Workbench>): readonly MethodDefinition[] {
  const { table } = kind.schema
  return define(kind.prefix, {
    add(bench, { params }) {
      const { sent, columns } = readFields(kind, params, true)
      return {
        id: insertRow(bench.store, table, { DESCRIPTION: '', SORT: 100, ...columns, ...readSettings(sent), DATE_CREATE: bench.now() }),
      }
    },
    get(bench, { params }) {
      const id = requireId(bench, kind, params)
      const { store, time } = bench
      return { item: createReader(store, kind.schema, time).one({ family: 'universal', fields: kind.schema.of('universal') }, id) }
    },
    list: (bench, { params }) => listRows(bench, kind, params),
    update(bench, { params }) {
      const id = requireId(bench, kind, params)
      const { sent, columns } = readFields(kind, params, false)
      updateRow(bench.store, table, { ...columns, ...readSettings(sent) }, id)
      return true
    },
    delete(bench, { params }) {
      const id = requireId(bench, kind, params)
      if (bench.store.value('select 1 from bi_source where CONNECTOR_ID = ?', [id]) !== undefined)
        throw refusal('CONNECTOR_DELETE_RESTRICTED', 'Connector cannot be removed. Remove the connections related to the connector first.')
      bench.store.run(`delete from ${table} where ID = ?`, [id])
      return true
    },
    fields: () => describeFields(kind),
  })
}

/** What a source has to tell before it can be connected. */
function readSettings({ settings }: Fields): { readonly SETTINGS?: string } {
  if (settings === undefined) return {}
  const read = objectsOf(settings).map((setting) => {
    const [name = '', code = '', type = ''] = ['name', 'code', 'type'].map((key) => textOf(setting[key]))
    if (name === '' || code === '' || type === '')
      throw refusal('VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS', 'Settings must include "type", "name" and "code" fields.')
    if (name.length > MAX_LENGTH) throw refusal('VALIDATION_SETTINGS_NAME_TOO_LONG', 'Parameter "name" must be less than 512 characters.')
    if (code.length > MAX_LENGTH) throw refusal('VALIDATION_SETTINGS_CODE_TOO_LONG', 'Parameter "code" must be less than 512 characters.')
    if (type !== 'STRING' && type !== 'INT') throw refusal('VALIDATION_SETTINGS_INVALID_TYPE', 'Parameter "type" is not correct.')
    return { name, code, type }
  })
  return { SETTINGS: JSON.stringify(read) }
}
