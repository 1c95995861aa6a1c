import type { MethodDefinition } from '../../contract.ts'
import { createReader } from '../../store/create-reader.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import type { Workbench } from '../open-workbench.ts'
import { objectOf, objectsOf, toText, type Fields } from '../read-params.ts'
import { connectors, describeFields, refusal, sources as kind } from './kinds.ts'
import { listRows } from './list-rows.ts'
import { readFields, requireId } from './read-fields.ts'

/** `biconnector.source.*`: api-reference/biconnector/source/index.md. Every connection can be made. */
export function sourceMethods(define: DefineOver<Workbench>): readonly MethodDefinition[] {
  const { schema } = kind
  return define(kind.prefix, {
    add(bench, { params, caller: { userId } }) {
      const { sent, columns } = readFields(kind, params, true)
      const connectorId = Number(columns['CONNECTOR_ID'])
      if (!bench.has(connectors.schema.table, connectorId)) throw connectors.notFound
      const id = insertRow(bench.store, schema.table, {
        DESCRIPTION: '',
        ACTIVE: 1,
        ...columns,
        TYPE: 'rest',
        SETTINGS: '[]',
        DATE_CREATE: bench.now(),
        DATE_UPDATE: bench.now(),
        CREATED_BY_ID: userId,
        UPDATED_BY_ID: userId,
      })
      updateRow(bench.store, schema.table, { CODE: `rest_${id}` }, id)
      writeSettings(bench, id, sent['settings'])
      return { id }
    },
    get(bench, { params }) {
      const id = requireId(bench, kind, params)
      const row = createReader(bench.store, schema, bench.time).one({ family: 'universal', fields: schema.of('universal') }, id)!
      const { connectorId, settings: _, ...connection } = row
      return { item: { connection, connectorId, settings: readSettings(bench, id, Number(connectorId)) } }
    },
    list: (bench, { params }) => listRows(bench, kind, params),
    update(bench, { params, caller }) {
      const id = requireId(bench, kind, params)
      const { sent, columns } = readFields(kind, params, false)
      const { SETTINGS: _, ...others } = columns
      updateRow(bench.store, schema.table, { ...others, DATE_UPDATE: bench.now(), UPDATED_BY_ID: caller.userId }, id)
      writeSettings(bench, id, sent['settings'])
      return true
    },
    delete(bench, { params }) {
      const id = requireId(bench, kind, params)
      if (bench.store.value('select 1 from bi_dataset where SOURCE_ID = ?', [id]) !== undefined)
        throw refusal('BX_ERROR', 'Cannot delete source. Delete all related datasets first.')
      bench.store.run('delete from bi_setting where SOURCE_ID = ?', [id])
      bench.store.run(`delete from ${schema.table} where ID = ?`, [id])
      return true
    },
    fields: () => describeFields(kind),
  })
}

/** By the codes of the connector; what is not sent stays. */
function writeSettings({ store }: Workbench, id: number, sent: unknown): void {
  for (const [code, value] of Object.entries(objectOf(sent))) {
    const sql =
      'insert into bi_setting (SOURCE_ID, CODE, VALUE) values (?, ?, ?) on conflict (SOURCE_ID, CODE) do update set VALUE = excluded.VALUE'
    store.run(sql, [id, code, toText(value)])
  }
}

/** Those that the connector asks for, and the source has told. */
function readSettings({ store }: Workbench, id: number, connectorId: number): readonly object[] {
  const asked = JSON.parse(String(store.value('select SETTINGS from bi_connector where ID = ?', [connectorId]) ?? '[]')) as unknown
  return objectsOf(asked).flatMap(({ code, name, type }: Fields) => {
    const row = store.row('select VALUE, ID from bi_setting where SOURCE_ID = ? and CODE = ?', [id, toText(code)])
    return row ? [{ code, name, type, value: row[0], id: row[1] }] : []
  })
}
