import { MethodError, type Call } from '../../contract.ts'
import { everything, type Where } from '../../store/compile-filter.ts'
import type { Row } from '../../store/create-reader.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { phpMap } from '../../php/php-map.ts'
import { textOf, type Fields } from '../read-params.ts'
import { listRows } from './list-rows.ts'
import type { Kind, Landing } from './open-landing.ts'

/** Whose records they are: those of an application are known to it alone, and to whoever calls without one. */
const appOf = ({ caller }: Call): string | null => caller.app?.clientId ?? null

const reachOf = (call: Call): Where => {
  const app = appOf(call)
  return app === null ? everything : { ...everything, sql: 't.APP_CODE = ?', values: [app] }
}

/** Rows of the caller; members that are kept as JSON are told as what they are. */
export function listRegistered(landing: Landing, call: Call, kind: Kind, request: Fields): readonly Row[] {
  const rows = listRows(landing, kind, request, { always: [], reach: reachOf(call) })
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, JSONS.has(name) ? told(value) : value])))
}

const JSONS: ReadonlySet<string> = new Set(['MANIFEST', 'WIDGET_PARAMS', 'LANG'])

function told(json: unknown): unknown {
  const value: unknown = typeof json === 'string' ? JSON.parse(json) : null
  return typeof value === 'object' && value !== null ? phpMap(value as Fields) : value
}

/** Under a code that the application has it is changed: api-reference/landing/user-blocks/landing-repo-register.md */
export function register(landing: Landing, call: Call, { schema: { table } }: Kind, key: Values, values: Values): number {
  const { store } = landing
  const names = Object.keys(key)
  const own = `select ID from ${table} where APP_CODE is ? and ${names.map((name) => `${name} = ?`).join(' and ')}`
  const known = store.value(own, [appOf(call), ...Object.values(key)])
  const stamp = { MODIFIED_BY_ID: call.caller.userId, DATE_MODIFY: landing.now() }
  if (known === undefined)
    return insertRow(store, table, {
      ACTIVE: 'Y',
      ...values,
      ...key,
      APP_CODE: appOf(call),
      ...stamp,
      CREATED_BY_ID: call.caller.userId,
      DATE_CREATE: landing.now(),
    })
  updateRow(store, table, { ...values, ...stamp }, known)
  return Number(known)
}

/** False when the application has none of that code. */
export function unregister(landing: Landing, call: Call, { schema: { table } }: Kind, code: unknown): boolean {
  if (typeof code !== 'string') return false
  return landing.store.run(`delete from ${table} where APP_CODE is ? and XML_ID = ?`, [appOf(call), code]).changes > 0
}

/** api-reference/vibe/landing-repowidget-register.md */
export function requireFields(fields: Fields, names: readonly string[], kind: 'field' | 'parameter' = 'field'): void {
  const missing = names.find((name) => fields[name] === undefined || fields[name] === null)
  if (missing === undefined) return
  const code = kind === 'field' ? 'REQUIRED_FIELD_NO_EXISTS' : 'REQUIRED_PARAM_NO_EXISTS'
  throw new MethodError(code, `The required ${kind} is missing: ${missing}`)
}

/** Texts of those that were sent. */
export function textsOf(fields: Fields, names: readonly string[]): Values {
  const sent = names.filter((name) => fields[name] !== undefined)
  return Object.fromEntries(sent.map((name) => [name, textOf(fields[name]) ?? null]))
}
