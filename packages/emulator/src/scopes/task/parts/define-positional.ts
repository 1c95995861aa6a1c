import { MethodError, type Call, type MethodDefinition } from '../../../contract.ts'
import { isObject } from '../../../is-object.ts'
import { textOf, toId, type Fields } from '../../read-params.ts'

export interface Param {
  /** As refusals call it. */
  readonly name: string
  readonly type: 'integer' | 'array' | 'string'
  readonly optional?: true
  /** Keys that the map may have. Default: any. */
  readonly keys?: RegExp
}

/** Arguments in the order of the parameters; undefined for what was left out. */
export type Arguments = readonly (number | string | Fields | undefined)[]

export interface PositionalMethod {
  readonly params: readonly Param[]
  /** Members of the map that samples of the page send in the place of the last parameters. */
  readonly members?: readonly string[]
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
  return Object.entries(methods).map(([action, method]) => ({
    name: `${prefix}.${action}`,
    scope: 'task',
    tier: 'stateful',
    positional: true,
    handler: (call) => method.run(readArguments(method.params, place(method, call.params.positional), `${className}::${action}()`), call),
  }))
}

/** What was sent, at the places of the parameters that it stands for. */
function place({ params, members = [] }: PositionalMethod, values: readonly unknown[]): readonly unknown[] {
  // A map in the place of a number is the argument behind it: api-reference/tasks/elapsed-item/task-elapsed-item-get-list.md
  if (params[0]?.type === 'integer' && params[0].optional && (isObject(values[0]) || Array.isArray(values[0])))
    return [undefined, ...values]
  const at = params.length - members.length
  const map = values[at]
  return members.length > 0 && isObject(map) ? [...values.slice(0, at), ...members.map((name) => map[name])] : values
}

function readArguments(params: readonly Param[], values: readonly unknown[], method: string): Arguments {
  return params.map((param, index) => {
    const value = values[index]
    if (value === undefined || value === null) {
      if (param.optional) return undefined
      throw wrongArguments(`Param #${index} (${param.name}) expected by method ${method}, but not given.`)
    }
    if (param.type === 'string') return readText(param, value, index, method)
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
