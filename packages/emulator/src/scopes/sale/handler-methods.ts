import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { toText, type Fields } from '../read-params.ts'
import { cashbox, delivery, paySystem, type HandlerKind } from './handler-kinds.ts'
import type { Sale } from './open-sale.ts'
import { accessDenied, forAdmins, numberOf, readFields, requireFieldsParam, requireFilled, requireId } from './service-params.ts'

export function handlerMethods(sale: Sale): readonly MethodDefinition[] {
  sale.store
    .exec(`create table if not exists sale_handler (ID integer primary key autoincrement, KIND text, CODE text collate nocase, NAME text,
    SORT integer, DATA text, CLIENT_ID text)`)
  return [delivery, paySystem, cashbox].flatMap((kind) => methodsOf(sale, kind))
}

/** What a handler was registered with; undefined where nobody registered that code. */
export function findHandler({ store }: Sale, kind: 'delivery' | 'paysystem' | 'cashbox', code: string): Fields | undefined {
  const data = store.value('select DATA from sale_handler where KIND = ? and CODE = ?', [`sale.${kind}.handler`, code])
  return data === undefined ? undefined : (JSON.parse(String(data)) as Fields)
}

function methodsOf(sale: Sale, kind: HandlerKind): readonly MethodDefinition[] {
  const { store } = sale
  const { prefix, update, users } = kind
  const refuseTwin = (code: unknown, id: number, error: string): void => {
    const twin = store.value('select 1 from sale_handler where KIND = ? and CODE = ? and ID <> ?', [prefix, toText(code), id])
    if (twin !== undefined) throw new MethodError(error, 'Handler already exists!')
  }
  const requireOwn = ({ caller }: Call, id: number): { readonly code: string; readonly data: Fields } => {
    const row = store.row('select CODE, DATA, CLIENT_ID from sale_handler where KIND = ? and ID = ?', [prefix, id])
    if (!row) throw new MethodError('ERROR_HANDLER_NOT_FOUND', 'Handler not found')
    const [code, data, clientId] = row
    if (clientId !== (caller.app?.clientId ?? null)) throw accessDenied()
    return { code: String(code), data: JSON.parse(String(data)) as Fields }
  }
  const columns = (fields: Fields): Values => ({
    ...(fields['CODE'] !== undefined && { CODE: toText(fields['CODE']) }),
    ...(fields['NAME'] !== undefined && { NAME: toText(fields['NAME']) }),
    ...(fields['SORT'] !== undefined && { SORT: numberOf(fields['SORT'], 100) }),
  })
  return forAdmins(
    defineMethods(prefix, kind.scope, {
      add: ({ params, caller }) => {
        const fields = readFields(params, kind.fields)
        requireFilled(fields, kind.required)
        kind.check(fields)
        refuseTwin(fields['CODE'], 0, 'ERROR_HANDLER_ALREADY_EXIST')
        const data = { KIND: prefix, SORT: 100, ...columns(fields), DATA: JSON.stringify(fields), CLIENT_ID: caller.app?.clientId ?? null }
        return insertRow(store, 'sale_handler', data)
      },
      update: (call) => {
        const id = requireId(call.params)
        const sent = update.wrapped ? requireFieldsParam(call.params) : readFields(call.params, update.fields)
        const fields = Object.fromEntries(update.fields.filter((name) => sent[name] !== undefined).map((name) => [name, sent[name]]))
        const { code, data } = requireOwn(call, id)
        for (const name of Object.keys(fields)) if (kind.required.includes(name)) requireFilled(fields, [name])
        kind.check(fields)
        if (fields['CODE'] !== undefined) {
          refuseTwin(fields['CODE'], id, update.twin)
          store.run(`update ${users.table} set ${users.column} = ? where ${users.column} = ?`, [toText(fields['CODE']), code])
        }
        updateRow(store, 'sale_handler', { ...columns(fields), DATA: JSON.stringify({ ...data, ...fields }) }, id)
        return true
      },
      delete: (call) => {
        const id = requireId(call.params, 'ID', kind.missingIdCode)
        const { code } = requireOwn(call, id)
        if (store.value(`select 1 from ${users.table} where ${users.column} = ?`, [code]) !== undefined)
          throw new MethodError(users.code, 'The handler is in use')
        store.run('delete from sale_handler where ID = ?', [id])
        return true
      },
      list: () =>
        store
          .rows('select ID, NAME, CODE, SORT, DATA from sale_handler where KIND = ? order by ID', [prefix])
          .map(([id, name, code, sort, data]) => ({
            ID: String(id),
            NAME: name,
            CODE: code,
            SORT: String(sort),
            ...kind.show(JSON.parse(String(data)) as Fields),
          })),
    }),
  )
}
