import type { MethodError, Quirks, SqlValue } from '../contract.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { Dto, DtoField } from './dto.ts'
import { unknownField, v3Error, validationError, wrongType } from './v3-error.ts'

export type Operator = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'in' | 'between'

/** A filter that was understood: operands are as the database holds them. */
export type FilterNode =
  | { readonly field: DtoField; readonly operator: Operator; readonly operands: readonly SqlValue[] }
  | { readonly logic: 'and' | 'or'; readonly negative: boolean; readonly conditions: readonly FilterNode[] }

export interface FilterOptions {
  readonly time: PortalTime
  readonly quirks: Pick<Quirks, 'v3NullFilter'>
  /** The field of the cursor, which the filter must leave alone. */
  readonly reserved?: DtoField
}

/** Deeper than anybody groups, and well within what the database takes. */
const MAX_DEPTH = 20
const MAX_CONDITIONS = 1000

/**
 * Reads `filter`: a list of `[field, value]`, `[field, operator, value]` and groups `{logic, conditions}`, joined by AND;
 * api-reference/rest-v3.md#filter. `negative` of a group was seen by other clients. Throws the refusal that the place calls for.
 */
export function parseFilter(dto: Dto, filter: unknown, options: FilterOptions): FilterNode {
  let count = 0

  const parseNode = (node: unknown, depth: number): FilterNode => {
    if (++count > MAX_CONDITIONS || depth > MAX_DEPTH) throw invalid('too many conditions')
    const parts = toList(node)
    return parts ? parseCondition(dto, parts, options) : parseGroup(node, depth)
  }

  const parseGroup = (node: unknown, depth: number): FilterNode => {
    if (typeof node !== 'object' || node === null) throw invalid(node)
    const { logic, conditions, negative = false } = node as Readonly<Record<string, unknown>>
    const nodes = toList(conditions)
    const word = typeof logic === 'string' ? logic.toLowerCase() : ''
    if ((word !== 'and' && word !== 'or') || !nodes || typeof negative !== 'boolean') throw invalid(node)
    return { logic: word, negative, conditions: nodes.map((each) => parseNode(each, depth + 1)) }
  }

  const nodes = toList(filter ?? [])
  if (!nodes) throw invalid(filter)
  return { logic: 'and', negative: false, conditions: nodes.map((node) => parseNode(node, 0)) }
}

function parseCondition(dto: Dto, parts: readonly unknown[], options: FilterOptions): FilterNode {
  const [name] = parts
  if (typeof name !== 'string' || parts.length < 2 || parts.length > 3) throw invalid(parts)
  const value = parts.at(-1)
  const operator = parts.length === 3 ? parts[1] : Array.isArray(value) ? 'in' : '='
  const field = dto.find(name)
  if (!field) throw unknownField(name, dto.name)
  if (!isOperator(operator)) throw v3Error('unknownOperator', `Unknown filter operator \`${print(operator)}\``)
  if (field === options.reserved) throw invalid(`Cursor field ${name} cannot be used at filter.`)
  if (!field.filterable) throw validationError([missingAttribute(dto, field, 'Filterable')])
  const operands = operandsOf(operator, value)
  if (!operands) throw invalid(parts)
  const encoded = operands.map((operand) => encodeOperand(field, operator, operand, options))
  return { field, operator, operands: encoded }
}

function operandsOf(operator: Operator, value: unknown): readonly unknown[] | undefined {
  if (operator !== 'in' && operator !== 'between') return [value]
  return Array.isArray(value) && (operator === 'in' || value.length === 2) ? value : undefined
}

/** Whether null can be compared is not documented; if so, its equality can. */
function encodeOperand(field: DtoField, operator: Operator, operand: unknown, { time, quirks }: FilterOptions): SqlValue {
  if (operand === null && quirks.v3NullFilter === 'compared' && (operator === '=' || operator === '!=')) return null
  const encoded = operand === null ? undefined : (readDay(field, operand, time) ?? field.kind.encode(operand, time))
  if (encoded === undefined) throw validationError([wrongType(field.name, field.kind.requires)])
  return encoded
}

/** The table of operators compares a date with a day, `["date", ">", "2025-01-01"]`: with its midnight. */
function readDay({ kind }: DtoField, operand: unknown, time: PortalTime): string | undefined {
  const isDay = kind.requires === 'DateTime' && typeof operand === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(operand)
  return isDay ? time.parse(operand) : undefined
}

const OPERATORS: readonly unknown[] = ['=', '!=', '>', '>=', '<', '<=', 'in', 'between'] satisfies readonly Operator[]
const isOperator = (value: unknown): value is Operator => OPERATORS.includes(value)

export const missingAttribute = (
  dto: Dto,
  { name }: DtoField,
  attribute: string,
): { readonly message: string; readonly field: string } => ({
  message: `In DTO \`${dto.name}\`, the \`${name}\` field requires the \`${attribute}\` attribute for such a request`,
  field: name,
})

/** A list as PHP sees it: an empty object is one too. */
function toList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : undefined
}

const invalid = (expression: unknown): MethodError =>
  v3Error('invalidFilter', `Unable to recognize filter expression \`${typeof expression === 'string' ? expression : print(expression)}\``)

const print = (value: unknown): string => JSON.stringify(value) ?? ''
