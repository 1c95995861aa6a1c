import type { MethodDefinition } from '../contract.ts'
import type { Dto, DtoField } from './dto.ts'
import type { Signature } from './signature.ts'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI document over these methods: api-reference/rest-v3.md#openapi */
export function describeOpenApi(methods: readonly MethodDefinition[]): Json {
  const modules = [...new Set(methods.map(moduleOf))]
  return {
    openapi: '3.0.0',
    info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
    tags: modules.map((name) => ({ name, description: `${name} module methods` })),
    paths: Object.fromEntries(methods.map((method) => [`/${method.name}`, describePath(method)])),
    components: { schemas: Object.fromEntries(collectDtos(methods).map((dto) => [dto.name, describeDto(dto)])) },
  }
}

/** `tasks` of `tasks.task.get`. */
export const moduleOf = ({ name }: Pick<MethodDefinition, 'name'>): string => name.split('.', 1)[0]!

/** Only what needs no parameters can be asked with GET. */
function describePath(method: MethodDefinition): Json {
  const { signature = { params: [] } } = method
  const responses = { 200: { description: 'OK', content: asJson(describeAnswer(signature)) } }
  const tags = [moduleOf(method)]
  const post = { tags, requestBody: { content: asJson(describeParams(signature)) }, responses }
  return signature.params.some(({ required }) => required) ? { post } : { post, get: { tags, responses } }
}

const asJson = (schema: Json): Json => ({ 'application/json': { schema } })

function describeParams({ params }: Signature): Json {
  const required = params.flatMap((param) => (param.required ? [param.name] : []))
  const properties = params.map(({ name, type }) => [name, type === 'array' ? { type, items: {} } : { type }] as const)
  return { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) }
}

function describeAnswer({ key, dto }: Signature): Json {
  const object = dto ? refer(dto) : {}
  const result =
    key === undefined ? {} : { type: 'object', properties: { [key]: key === 'items' ? { type: 'array', items: object } : object } }
  return { type: 'object', properties: { result } }
}

/** With the objects that they are related to. */
function collectDtos(methods: readonly MethodDefinition[]): readonly Dto[] {
  const found = new Set<Dto>()
  const visit = (dto: Dto): void => {
    if (found.has(dto)) return
    found.add(dto)
    for (const { relation } of dto.fields) if (relation) visit(relation.dto())
  }
  for (const { signature } of methods) if (signature?.dto) visit(signature.dto)
  return [...found]
}

const describeDto = ({ fields }: Dto): Json => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field.name, describeField(field)])),
})

function describeField({ name, kind, relation, required }: DtoField): Json {
  // In OpenAPI 3.0 nothing may stand beside a reference.
  if (relation) return relation.many ? { type: 'array', items: refer(relation.dto()) } : { nullable: true, allOf: [refer(relation.dto())] }
  const schema = kind.requires === 'DateTime' ? { type: 'string', format: 'date-time' } : SCHEMAS[kind.type]
  return kind.neverNull || required || name === 'id' ? schema : { ...schema, nullable: true }
}

const SCHEMAS: Readonly<Record<DtoField['kind']['type'], Json>> = {
  int: { type: 'integer' },
  float: { type: 'number' },
  string: { type: 'string' },
  bool: { type: 'boolean' },
  array: { type: 'array', items: {} },
  object: { type: 'object' },
}

const refer = ({ name }: Dto): Json => ({ $ref: `#/components/schemas/${name}` })
