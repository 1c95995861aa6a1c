import { isObject } from '../../is-object.ts'
import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader, type Row } from '../../store/create-reader.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Schema } from '../../store/schema.ts'
import { checkFirst } from '../check-first.ts'
import { objectOf, toId, toText, type Fields } from '../read-params.ts'
import type { Sale } from './open-sale.ts'

/** What the pages of services say of a wrong parameter: api-reference/sale/delivery/delivery/sale-delivery-add.md */
export const wrong = (text: string, code = 'ERROR_CHECK_FAILURE'): MethodError => new MethodError(code, text)

export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied!', 403)

/** Services are for administrators. */
export function forAdmins(methods: readonly MethodDefinition[]): readonly MethodDefinition[] {
  return methods.map((method) =>
    checkFirst(method, ({ caller }) => {
      if (!caller.isAdmin) throw accessDenied()
    }),
  )
}

/** The parameters of a call by the UPPER names of the pages. */
export function readFields(params: CallParams, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => params.has(name)).map((name) => [name, params.get(name)]))
}

export function requireFilled(fields: Fields, names: readonly string[], where = 'Parameter'): void {
  const missing = names.find((name) => isEmpty(fields[name]))
  if (missing !== undefined) throw wrong(`${where} ${missing} is not defined`)
}

/** The number that a parameter has to name. */
export function requireId(params: CallParams, name = 'ID', code = 'ERROR_CHECK_FAILURE'): number {
  if (isEmpty(params.get(name))) throw wrong(`Parameter ${name} is not defined`, code)
  return toId(params.get(name)) ?? 0
}

export function requireFieldsParam(params: CallParams): Fields {
  const fields = params.get('FIELDS')
  if (!isObject(fields) || Object.keys(fields).length === 0) throw wrong('Parameter FIELDS is not defined')
  return fields
}

/** Y or N; undefined where nothing was sent. */
export const flagOf = (value: unknown): 'Y' | 'N' | undefined => (value === undefined ? undefined : toText(value) === 'Y' ? 'Y' : 'N')

export const numberOf = (value: unknown, otherwise: number): number => toId(value) ?? otherwise

/** Rows of a list without pages: `SELECT`, `FILTER` and `ORDER` over UPPER names, read in any case, anything unknown refused by `refuse`. */
export function listServices(
  { store, time }: Sale,
  schema: Schema,
  { params }: Call,
  refuse: (text: string) => MethodError = wrong,
): readonly Row[] {
  const fail = (name: string, place: string): never => {
    throw refuse(`${name} not allowed for ${place}`)
  }
  const known: Schema = { ...schema, find: (family, name) => schema.find(family, name.toUpperCase()) }
  const select = listOf(params.get('SELECT')).map(toText)
  for (const name of select) if (name !== '*' && !known.find('universal', name)) fail(name, 'select')
  const filter = compileFilter(known, 'universal', objectOf(params.get('FILTER')), time, {
    groups: false,
    unknownField: (name) => fail(name, 'filter'),
    invalidValue: (name) => fail(name, 'filter'),
  })
  const orderBy = compileOrder(known, 'universal', objectOf(params.get('ORDER')), {
    unknownField: (name) => fail(name, 'order'),
    unknownDirection: (name) => fail(name, 'order'),
  })
  const all = schema.of('universal')
  const fields =
    select.length === 0 || select.includes('*')
      ? all
      : all.filter((field) => select.some((name) => known.find('universal', name) === field))
  return createReader(store, schema, time).page({ family: 'universal', fields }, { where: filter, orderBy, limit: -1 })
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && Object.keys(value).length === 0)
