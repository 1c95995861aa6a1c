import type { CallParams } from '../../contract.ts'
import { isObject } from '../../is-object.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader, type Row } from '../../store/create-reader.ts'
import type { Workbench } from '../open-workbench.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { refusal, type Kind } from './kinds.ts'

const PAGE_SIZE = 50

/** A page of rows; whole numbers come as texts: api-reference/biconnector/connector/biconnector-connector-list.md */
export function listRows({ store, time }: Workbench, { schema, unlisted }: Kind, params: CallParams): readonly Row[] {
  const [select, filter, order] = (['select', 'filter', 'order'] as const).map((name) => readMap(params, name)) as [Fields, Fields, Fields]
  const refuse = (name: string, place: string): never => {
    throw refusal(`VALIDATION_FIELD_NOT_ALLOWED_IN_${place.toUpperCase()}`, `Field "${name}" is not allowed in the "${place}".`)
  }
  const names = Object.values(select).map(toText)
  for (const name of names) if (name !== '*' && !schema.find('universal', name)) refuse(name, 'select')
  requireLogic(filter)
  const where = compileFilter(schema, 'universal', withoutUnlisted(filter, unlisted), time, {
    groups: true,
    unknownField: (name) => refuse(name, 'filter'),
    invalidValue: () => {},
  })
  const orderBy = compileOrder(schema, 'universal', order, { unknownField: (name) => refuse(name, 'order'), unknownDirection: () => {} })
  const isAll = names.length === 0 || names.includes('*')
  const fields = schema.of('universal').filter(({ names: own }) => own.universal !== unlisted && (isAll || names.includes(own.universal!)))
  const page = Math.max(1, toId(params.get('page')) ?? 1)
  const whole = new Set(fields.filter(({ type }) => type === 'integer').map(({ names: own }) => own.universal!))
  return createReader(store, schema, time)
    .page({ family: 'universal', fields }, { where, orderBy, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, whole.has(name) ? toText(value) : value])))
}

function readMap(params: CallParams, name: string): Fields {
  const value = params.get(name)
  if (value === undefined || value === null || value === '') return {}
  if (!isObject(value) && !Array.isArray(value))
    throw refusal(`VALIDATION_${name.toUpperCase()}_TYPE`, `Parameter "${name}" must be array.`)
  return value as Fields
}

/** Groups may say how their conditions go together, at any depth. */
function requireLogic(filter: Fields): void {
  const { logic } = filter
  if (logic !== undefined && !['AND', 'OR'].includes(toText(logic).toUpperCase()))
    throw refusal('VALIDATION_INVALID_FILTER_LOGIC', 'Field "logic" must be either "AND" or "OR".')
  for (const [key, value] of Object.entries(filter)) if (/^\d+$/.test(key) && isObject(value)) requireLogic(value)
}

const withoutUnlisted = (filter: Fields, unlisted: string | undefined): Fields =>
  Object.fromEntries(Object.entries(filter).filter(([key]) => unlisted === undefined || key.replace(/^\W+/, '') !== unlisted))
