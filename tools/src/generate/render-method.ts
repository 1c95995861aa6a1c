import type { EntityFacts, FieldFacts, MethodFacts, ResultFacts } from '@b24kit/catalog'
import { pascal, propertyName, quote } from './name-types.ts'
import { type Side, renderField, renderFields, renderList, renderType } from './render-type.ts'

/** How the types of one method are written, and the declarations they need. */
export interface RenderedMethod {
  readonly params: string
  readonly optionalParams: boolean
  readonly result: string
  /** The row that `list` yields, for list methods. */
  readonly item: string | undefined
  readonly declarations: readonly string[]
}

export function renderMethod(method: MethodFacts, entities: readonly EntityFacts[], prefix = ''): RenderedMethod {
  const name = prefix + pascal(method.name)
  const params = renderParams(`${name}Params`, method)
  const result = renderResult(name, method.result, sideOf(method.result, entities))
  return {
    params: params.type,
    optionalParams: !method.params.some((param) => param.required),
    result: result.type,
    item: method.list && result.item,
    declarations: [...params.declarations, ...result.declarations],
  }
}

/** `'crm.deal.get': { params: CrmDealGetParams; result: CrmDealRow }` */
export function renderMapEntry(method: MethodFacts, { params, result, item }: RenderedMethod): string {
  return `${quote(method.name)}: { params: ${params}; result: ${result}${item === undefined ? '' : `; item: ${item}`} }`
}

// A parameter named `...` stands for all members of its type: user.get takes its filter flat as well.
function renderParams(name: string, { params, version }: MethodFacts): { type: string; declarations: string[] } {
  if (params.length === 0) return { type: 'NoParams', declarations: [] }
  const spread = params.filter((param) => param.name === '...').map((param) => renderType(param, 'request'))
  const lines = params
    .filter((param) => param.name !== '...')
    .map((param) => (version === 'v3' && speaksGrammar(param) ? renderGrammar(param) : renderField(param, 'request')))
  return { type: name, declarations: [declare(name, lines, spread)] }
}

/** What REST 3.0 says once for all its methods, and their pages therefore not (api-reference/rest-v3.md). */
const grammar: Readonly<Record<string, string>> = { filter: 'V3Filter', pagination: 'V3Pagination', cursor: 'V3Cursor' }

function speaksGrammar({ name, type, fields }: FieldFacts): boolean {
  return name in grammar && fields === undefined && (type === 'array' || type === 'object')
}

function renderGrammar({ name, required }: FieldFacts): string {
  return `readonly ${name}${required ? '' : '?'}: ${grammar[name]}`
}

// Objects get a name of their own: `…Result`, or `…Item` where they stand in a list or a wrapper that is the result.
function renderResult(name: string, result: ResultFacts, side: Side): { type: string; item: string; declarations: string[] } {
  const { key, beside = [], many, nullable, or = [], ...one } = result
  const own = `${name}${key === undefined && !many ? 'Result' : 'Item'}`
  const item = one.fields ? (one.type === 'map' ? `Record<string, ${own}>` : own) : renderType(one, side)
  const declarations = one.fields ? [declare(own, renderFields(one.fields, side))] : []
  const others = [...or.map((other) => renderType(other, side)), ...(nullable ? ['null'] : [])]
  const type = [...new Set([many ? renderList(item, side) : item, ...others])].join(' | ')
  if (key === undefined) return { type, item, declarations }
  const members = [`${propertyName(key)}: ${type}`, ...renderFields(beside, side)]
  return { type: `${name}Result`, item, declarations: [...declarations, declare(`${name}Result`, members)] }
}

// An entity knows how its numbers arrive; otherwise the method has to say.
function sideOf({ of, values = 'typed' }: ResultFacts, entities: readonly EntityFacts[]): Side {
  return entities.find(({ entity }) => entity === of)?.values ?? values
}

function declare(name: string, lines: readonly string[], parents: readonly string[] = []): string {
  const heritage = parents.length > 0 ? ` extends ${parents.join(', ')}` : ''
  return `export interface ${name}${heritage} { ${lines.join('; ')} }`
}
