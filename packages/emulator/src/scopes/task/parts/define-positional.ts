import { MethodError, type Call, type MethodDefinition } from '../../../contract.ts'
import { textOf, toId, type Fields } from '../../read-params.ts'

export interface Param {
  /** As refusals call it. */
  readonly name: string
  readonly type: 'integer' | 'array' | 'string'
  readonly optional?: true
  /** A map is taken in place of a text. */
  readonly orMap?: true
  /** Keys that the map may have. Default: any. */
  readonly keys?: RegExp
}

/** Arguments in the order of the parameters; undefined for what was left out. */
export type Arguments = readonly (number | string | Fields | undefined)[]

export interface PositionalMethod {
  readonly params: readonly Param[]
  readonly run: (args: Arguments, call: Call) => unknown
}

export const taskId: Param = { name: 'taskId', type: 'integer' }
export const itemId: Param = { name: 'itemId', type: 'integer' }
export const arFields: Param = { name: 'arFields', type: 'array' }
export const arOrder = (...names: readonly string[]): Param => optionalMap('arOrder', names)
/** Names may have prefixes. */
export const arFilter = (...names: readonly string[]): Param => optionalMap('arFilter', names, '(!|<=?|>=?)?')
export const optionalMap = (name: string, names: readonly string[] = [], prefix = ''): Param => ({
  name,
  type: 'array',
  optional: true,
  ...(names.length > 0 && { keys: new RegExp(`^${prefix}(${names.join('|')})$`, 'i') }),
})

/**
 * Methods that read their parameters by position, whatever they are called: settings/how-to-call-rest-api/data-encoding.md. A value too
 * early in the request, be it of a tracking parameter in the query, is taken for another one and refused.
 */
export function definePositional(
  prefix: string,
  className: string,
  methods: Readonly<Record<string, PositionalMethod>>,
): readonly MethodDefinition[] {
  return Object.entries(methods).map(([action, { params, run }]) => ({
    name: `${prefix}.${action}`,
    scope: 'task',
    tier: 'stateful',
    positional: true,
    handler: (call) => run(readArguments(params, placed(params, call.params.positional), `${className}::${action}()`), call),
  }))
}

/** A task that may be left out is left out where a map comes first: api-reference/tasks/elapsed-item/task-elapsed-item-get-list.md */
function placed([first]: readonly Param[], values: readonly unknown[]): readonly unknown[] {
  const [value] = values
  return first?.optional && first.type === 'integer' && typeof value === 'object' && value !== null ? [undefined, ...values] : values
}

function readArguments(params: readonly Param[], values: readonly unknown[], method: string): Arguments {
  return params.map((param, index) => {
    const value = values[index]
    if (value === undefined || value === null) {
      if (param.optional) return undefined
      throw wrongArguments(`Param #${index} (${param.name}) expected by method ${method}, but not given.`)
    }
    if (param.type === 'string' && !(param.orMap && typeof value === 'object')) return readText(param, value, index, method)
    return param.type === 'integer' ? readInteger(param, value, index, method) : readMap(param, value, index, method)
  })
}

function readInteger(param: Param, value: unknown, index: number, method: string): number | undefined {
  const id = toId(value)
  if (id !== undefined) return id
  if (param.optional && isBlank(value)) return undefined
  throw wrongType(param, index, method)
}

function readText(param: Param, value: unknown, index: number, method: string): string {
  const text = textOf(value)
  if (text === undefined) throw wrongType(param, index, method)
  return text
}

/** `ORDER[]=` stands for a map that is left out. */
function readMap(param: Param, value: unknown, index: number, method: string): Fields {
  if (isBlank(value)) return {}
  if (typeof value !== 'object' || value === null) throw wrongType(param, index, method)
  const wrong = Object.keys(value).find((key) => param.keys?.test(key) === false)
  if (wrong !== undefined) throw wrongArguments(`Param #${index} (${param.name}) for method ${method} must not contain key "${wrong}".`)
  return value as Fields
}

const isBlank = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every((each) => each === ''))

const wrongType = ({ name, type }: Param, index: number, method: string): MethodError =>
  wrongArguments(`Param #${index} (${name}) for method ${method} expected to be of type "${type}", but given something else.`)

const wrongArguments = (text: string): MethodError => taskException(256, text, 'WRONG_ARGUMENTS')

/** The refusals of these methods: api-reference/tasks/comment-item/task-comment-item-get-list.md */
export function taskException(code: number, text: string, name: string): MethodError {
  return new MethodError('ERROR_CORE', `TASKS_ERROR_EXCEPTION_#${code}; ${text}; ${code}/TE/${name}.<br>`)
}
