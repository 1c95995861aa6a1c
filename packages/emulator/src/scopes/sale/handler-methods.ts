import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { objectsOf, toText, type Fields } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import {
  accessDenied,
  flagOf,
  forAdmins,
  isObject,
  numberOf,
  readFields,
  requireFieldsParam,
  requireFilled,
  requireId,
  wrong,
} from './service-params.ts'

/** What applications register to deliver, to be paid by, or to print receipts. */
interface HandlerKind {
  readonly prefix: string
  readonly scope: string
  readonly fields: readonly string[]
  readonly required: readonly string[]
  /** Whether an update wraps its fields, and which of them it takes. */
  readonly update: { readonly wrapped: boolean; readonly fields: readonly string[]; readonly twin: string }
  check(fields: Fields): void
  /** Members of a row beside its number, name, code and order. */
  show(data: Fields): Fields
  /** The table whose rows keep a handler, and how the refusal to delete it is coded. */
  readonly users: { readonly table: string; readonly column: string; readonly code: string }
  readonly missingIdCode?: string
}

const requireUrls = (settings: unknown, names: readonly string[]): void => {
  if (!isObject(settings)) throw wrong('Parameter SETTINGS is not defined')
  requireFilled(settings, names, 'Parameter SETTINGS:')
}

/** api-reference/sale/delivery/handler/sale-delivery-handler-add.md */
const delivery: HandlerKind = {
  prefix: 'sale.delivery.handler',
  scope: 'sale',
  fields: ['NAME', 'CODE', 'SORT', 'DESCRIPTION', 'SETTINGS', 'PROFILES'],
  required: ['NAME', 'CODE', 'SETTINGS', 'PROFILES'],
  update: {
    wrapped: false,
    fields: ['NAME', 'CODE', 'SORT', 'DESCRIPTION', 'SETTINGS', 'PROFILES'],
    twin: 'ERROR_HANDLER_ALREADY_EXIST',
  },
  check: ({ SETTINGS: settings, PROFILES: profiles }) => {
    if (settings !== undefined) {
      requireUrls(settings, ['CALCULATE_URL'])
      for (const item of objectsOf((settings as Fields)['CONFIG'])) requireFilled(item, ['TYPE', 'CODE', 'NAME'], 'Parameter CONFIG:')
    }
    if (profiles === undefined) return
    if (objectsOf(profiles).length === 0) throw wrong('Parameter PROFILES is not defined')
    for (const profile of objectsOf(profiles)) requireFilled(profile, ['NAME', 'CODE'], 'Parameter PROFILES:')
  },
  show: ({ DESCRIPTION: description = '', SETTINGS: settings, PROFILES: profiles }) => ({
    DESCRIPTION: toText(description),
    SETTINGS: settings,
    PROFILES: objectsOf(profiles),
  }),
  users: { table: 'sale_delivery', column: 'REST_CODE', code: 'ERROR_HANDLER_DELETE' },
}

/** api-reference/pay-system/sale-pay-system-handler-add.md */
const paySystem: HandlerKind = {
  prefix: 'sale.paysystem.handler',
  scope: 'pay_system',
  fields: ['NAME', 'SORT', 'CODE', 'SETTINGS'],
  required: ['NAME', 'CODE', 'SETTINGS'],
  update: { wrapped: true, fields: ['NAME', 'CODE', 'SETTINGS', 'SORT'], twin: 'ERROR_UNEXPECTED_ANSWER' },
  check: ({ SETTINGS: settings }) => {
    if (settings === undefined) return
    requireUrls(settings, ['CODES'])
    const modes = ['FORM_DATA', 'CHECKOUT_DATA', 'IFRAME_DATA'].map((name) => (settings as Fields)[name]).filter(isObject)
    if (modes.length === 0) throw wrong('Parameter SETTINGS: FORM_DATA, CHECKOUT_DATA or IFRAME_DATA is not defined')
    for (const mode of modes) requireFilled(mode, ['ACTION_URI'], 'Parameter SETTINGS:')
  },
  show: ({ SETTINGS: settings }) => ({ SETTINGS: settings }),
  users: { table: 'sale_pay_system', column: 'ACTION_FILE', code: 'ERROR_PAY_SYSTEM_DELETE' },
  missingIdCode: 'ERROR_PAY_SYSTEM_DELETE',
}

/** api-reference/sale/cashbox/sale-cashbox-handler-add.md */
const cashbox: HandlerKind = {
  prefix: 'sale.cashbox.handler',
  scope: 'cashbox',
  fields: ['CODE', 'NAME', 'SORT', 'SUPPORTS_FFD105', 'SETTINGS'],
  required: ['CODE', 'NAME', 'SETTINGS'],
  update: { wrapped: true, fields: ['NAME', 'SORT', 'SETTINGS'], twin: 'ERROR_HANDLER_UPDATE' },
  check: ({ SETTINGS: settings }) => {
    if (settings !== undefined) requireUrls(settings, ['PRINT_URL', 'CHECK_URL', 'CONFIG'])
  },
  show: ({ SETTINGS: settings, SUPPORTS_FFD105: supports }) => ({
    SETTINGS: { ...(settings as Fields), SUPPORTS_FFD105: flagOf(supports) ?? 'N' },
  }),
  users: { table: 'sale_cashbox', column: 'REST_CODE', code: 'ERROR_CHECK_FAILURE' },
}

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
