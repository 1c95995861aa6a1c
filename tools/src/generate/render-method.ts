import type { EntityFacts, FieldFacts, MethodFacts, ResultFacts } from '@b24kit/catalog'
import { pascal, quote } from './name-types.ts'
import { type Side, renderField, renderType } from './render-type.ts'

/** How the types of one method are written, and the declarations they need. */
export interface RenderedMethod {
  readonly params: string
  readonly optionalParams: boolean
  readonly result: string
  /** The row that `list` yields, for list methods. */
  readonly item: string | undefined
  readonly declarations: readonly string[]
}

export type ValuesOf = (entity: string) => EntityFacts['values']

export function renderMethod(method: MethodFacts, valuesOf: ValuesOf): RenderedMethod {
  const name = pascal(method.name)
  const params = renderParams(`${name}Params`, method.params)
  const result = renderResult(`${name}Result`, method.result, valuesOf)
  return {
    params: params.type,
    optionalParams: !method.params.some((param) => param.required),
    result: result.type,
    item: method.list && renderType(itemOf(method.result), sideOf(method.result, valuesOf)),
    declarations: [...params.declarations, ...result.declarations],
  }
}

/** `'crm.deal.get': { params: CrmDealGetParams; result: CrmDealRow }` */
export function renderMapEntry(method: MethodFacts, { params, result, item }: RenderedMethod): string {
  return `${quote(method.name)}: { params: ${params}; result: ${result}${item === undefined ? '' : `; item: ${item}`} }`
}

interface Named {
  readonly type: string
  readonly declarations: readonly string[]
}

// A parameter named `...` stands for all members of its type: user.get takes its filter flat as well.
function renderParams(name: string, params: readonly FieldFacts[]): Named {
  if (params.length === 0) return { type: 'NoParams', declarations: [] }
  const spread = params.filter((param) => param.name === '...').map((param) => renderType(param, 'request'))
  const lines = params.filter((param) => param.name !== '...').map((param) => renderField(param, 'request'))
  return { type: name, declarations: [declare(name, lines, spread)] }
}

function renderResult(name: string, result: ResultFacts, valuesOf: ValuesOf): Named {
  const side = sideOf(result, valuesOf)
  const { key, beside = [], ...inner } = result
  if (key !== undefined) {
    const lines = [{ name: key, ...inner }, ...beside].map((field) => renderField(field, side))
    return { type: name, declarations: [declare(name, lines)] }
  }
  if (!result.fields) return { type: renderType(result, side), declarations: [] }
  const { many, nullable, fields } = result
  const type = `${name}${many ? '[]' : ''}${nullable ? ' | null' : ''}`
  return {
    type,
    declarations: [
      declare(
        name,
        fields.map((field) => renderField(field, side)),
      ),
    ],
  }
}

function itemOf({ key: _key, beside: _beside, many: _many, nullable: _nullable, ...item }: ResultFacts): ResultFacts {
  return item
}

// The entity says how its numbers arrive; anything else arrives as JSON types.
function sideOf(result: ResultFacts, valuesOf: ValuesOf): Side {
  return result.of?.includes('.') || result.type === 'row' ? valuesOf(result.of ?? '') : 'typed'
}

function declare(name: string, lines: readonly string[], parents: readonly string[] = []): string {
  const heritage = parents.length > 0 ? ` extends ${parents.join(', ')}` : ''
  return `export interface ${name}${heritage} { ${lines.join('; ')} }`
}
