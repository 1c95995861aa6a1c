import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { toText, type Fields } from '../read-params.ts'
import { findHandler } from './handler-methods.ts'
import type { Sale } from './open-sale.ts'
import { isObject } from '../../is-object.ts'
import {
  accessDenied,
  flagOf,
  forAdmins,
  listServices,
  numberOf,
  readFields,
  requireFieldsParam,
  requireFilled,
  requireId,
  wrong,
} from './service-params.ts'
import { cashboxSchema } from './service-tables.ts'

const TABLE = cashboxSchema.table
const FIELDS = ['NAME', 'EMAIL', 'OFD', 'OFD_SETTINGS', 'NUMBER_KKM', 'ACTIVE', 'SORT', 'USE_OFFLINE', 'SETTINGS']
/** api-reference/sale/cashbox/sale-cashbox-add.md */
const OFDS: ReadonlySet<string> = new Set(
  ['firstofd', 'platformaofd', 'yarusofd', 'taxcomofd', 'ofdruofd', 'tenzorofd', 'conturofd'].map((name) => `bx_${name}`),
)

/** `sale.cashbox.*`; receipts are not printed, so that none can be applied: api-reference/sale/cashbox/index.md */
export function cashboxMethods(sale: Sale): readonly MethodDefinition[] {
  const { store, portal } = sale
  const requireOwn = ({ caller }: Call, id: number): void => {
    const row = store.row(`select CLIENT_ID from ${TABLE} where ID = ?`, [id])
    if (!row) throw new MethodError('ERROR_CASHBOX_NOT_FOUND', 'Cash register not found')
    if (row[0] !== (caller.app?.clientId ?? null)) throw accessDenied()
  }
  return forAdmins(
    defineMethods('sale.cashbox', 'cashbox', {
      add: ({ params, caller }) => {
        const fields = readFields(params, ['REST_CODE', ...FIELDS])
        requireFilled(fields, ['NAME', 'REST_CODE', 'EMAIL'])
        const code = toText(fields['REST_CODE'])
        if (!findHandler(sale, 'cashbox', code)) throw wrong('Handler not found')
        return insertRow(store, TABLE, {
          OFD: '',
          NUMBER_KKM: '',
          ACTIVE: 'N',
          SORT: 100,
          USE_OFFLINE: 'N',
          ENABLED: 'Y',
          ...columnsOf(fields),
          REST_CODE: code,
          DATE_CREATE: sale.now(),
          CLIENT_ID: caller.app?.clientId ?? null,
        })
      },
      update: (call) => {
        const id = requireId(call.params)
        const fields = requireFieldsParam(call.params)
        requireOwn(call, id)
        updateRow(store, TABLE, columnsOf(fields), id)
        return true
      },
      delete: (call) => {
        const id = requireId(call.params)
        requireOwn(call, id)
        store.run(`delete from ${TABLE} where ID = ?`, [id])
        return true
      },
      list: (call) => {
        const rows = listServices(sale, cashboxSchema, call, (text) => wrong(text, ''))
        if (!portal.settings.quirks.legacyDates) return rows
        return rows.map((row) => ('DATE_CREATE' in row ? { ...row, DATE_CREATE: {} } : row))
      },
    }),
  )
}

function columnsOf(fields: Fields): Values {
  const { NAME: name, EMAIL: email, OFD: ofd, NUMBER_KKM: number, SORT: sort } = fields
  for (const required of ['NAME', 'EMAIL']) if (fields[required] !== undefined) requireFilled(fields, [required])
  if (toText(ofd) !== '' && !OFDS.has(toText(ofd))) throw wrong('Parameter OFD is wrong')
  const flags = ['ACTIVE', 'USE_OFFLINE'].filter((column) => fields[column] !== undefined)
  const maps = ['OFD_SETTINGS', 'SETTINGS'].filter((column) => isObject(fields[column]))
  return {
    ...(name !== undefined && { NAME: toText(name) }),
    ...(email !== undefined && { EMAIL: toText(email) }),
    ...(ofd !== undefined && { OFD: toText(ofd) }),
    ...(number !== undefined && { NUMBER_KKM: toText(number) }),
    ...(sort !== undefined && { SORT: numberOf(sort, 100) }),
    ...Object.fromEntries(flags.map((column) => [column, flagOf(fields[column])!])),
    ...Object.fromEntries(maps.map((column) => [column, JSON.stringify(fields[column])])),
  }
}
