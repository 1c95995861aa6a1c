import type { EntityFacts, EntityFieldFacts, FieldFacts, ListFacts, MethodFacts, ResultFacts, ScopeFacts, TypeFacts } from './format.ts'
import type { CrmTypeFacts, EventFacts, PlacementFacts, ScopeName } from './platform.ts'

/** What is wrong with a fact file, as `path: problem`; empty if it follows `format.ts`. The type checker does not see JSON. */
export function checkScope(facts: unknown): string[] {
  return checkObject(facts, scopeChecks, 'scope')
}

/** The same for `facts/fields/<entity>.json`. */
export function checkEntity(facts: unknown): string[] {
  return checkObject(facts, entityChecks, 'entity')
}

/** The same for `facts/platform/*.json`, by the name of the file. */
export function checkPlatform(name: string, facts: unknown): string[] {
  return checkObject(facts, platformChecks[name] ?? {}, name)
}

type Check = (value: unknown, path: string) => string[]
type Checks<T> = { readonly [Key in keyof T as undefined extends T[Key] ? `${Key & string}?` : Key]-?: Check }

// Facts, not prose: nothing with a space in it is a name.
const isName: Check = (value, path) => (typeof value === 'string' && !/\s/.test(value) ? [] : [`${path}: not a word`])
const isTrue: Check = (value, path) => (value === true ? [] : [`${path}: true or nothing`])
const isSize: Check = (value, path) => (Number.isInteger(value) && Number(value) > 0 ? [] : [`${path}: not a size`])

function isOneOf(...values: readonly string[]): Check {
  return (value, path) => (typeof value === 'string' && values.includes(value) ? [] : [`${path}: none of ${values.join(', ')}`])
}

function isListOf(item: Check): Check {
  return (value, path) =>
    Array.isArray(value) ? value.flatMap((entry, index) => item(entry, `${path}[${index}]`)) : [`${path}: not a list`]
}

const isErrors: Check = (value, path) =>
  Object.entries(value ?? {}).flatMap(([status, codes]) =>
    /^[1-5]\d\d$/.test(status) ? isListOf(isName)(codes, `${path}.${status}`) : [`${path}.${status}: not an HTTP status`],
  )

const isEnumValue: Check = (value, path) => (typeof value === 'number' ? [] : isName(value, path))

const type = {
  type: isName,
  'of?': isName,
  'many?': isTrue,
  'nullable?': isTrue,
  'enum?': isListOf(isEnumValue),
  'closed?': isTrue,
  'fields?': isListOf((value, path) => field(value, path)),
  'operators?': isListOf(isName),
  'or?': isListOf((value, path) => checkObject(value, typeChecks, path)),
}
const typeChecks: Checks<TypeFacts> = type
const fieldChecks: Checks<FieldFacts> = { ...type, name: isName, 'required?': isTrue, 'optional?': isTrue }
const entityFieldChecks: Checks<EntityFieldFacts> = {
  ...fieldChecks,
  'readOnly?': isTrue,
  'immutable?': isTrue,
  'writeOnly?': isTrue,
  'onDemand?': isTrue,
  'statusType?': isName,
  'deprecated?': isTrue,
}
const isValues = isOneOf('text', 'typed')
const resultChecks: Checks<ResultFacts> = {
  ...type,
  'key?': isName,
  'beside?': isListOf((value, path) => field(value, path)),
  'values?': isValues,
}
const listChecks: Checks<ListFacts> = {
  style: isOneOf('keyset', 'offset', 'limit', 'page', 'cursor', 'pagination', 'unpaged'),
  'request?': isName,
  'answer?': isName,
  'ordering?': isOneOf('pair'),
  'pageSize?': isSize,
}
const methodChecks: Checks<MethodFacts> = {
  name: isName,
  version: isOneOf('v1', 'v3'),
  scopes: isListOf(isName),
  class: isOneOf('read', 'write', 'idempotent'),
  'who?': isOneOf('any', 'permission', 'admin', 'crm-admin', 'bot-owner'),
  'context?': isOneOf('app'),
  params: isListOf((value, path) => field(value, path)),
  'alternatives?': isListOf(isListOf(isName)),
  result: (value, path) => checkObject(value, resultChecks, path),
  'list?': (value, path) => checkObject(value, listChecks, path),
  'positional?': isTrue,
  'exactCase?': isTrue,
  'deprecated?': (value, path) => checkObject(value, { 'replacement?': isName }, path),
  'errors?': isErrors,
  page: isName,
  'undocumented?': isTrue,
}
const scopeChecks: Checks<ScopeFacts> = { scope: isName, methods: isListOf((value, path) => checkObject(value, methodChecks, path)) }
const entityChecks: Checks<EntityFacts> = {
  entity: isName,
  values: isValues,
  'operators?': isListOf(isName),
  'groups?': isTrue,
  fields: isListOf((value, path) => checkObject(value, entityFieldChecks, path)),
}

const isFields = isListOf((value, path) => field(value, path))
const eventChecks: Checks<EventFacts> = {
  name: isName,
  scopes: isListOf(isName),
  'data?': (value, path) => checkObject(value, typeChecks, path),
  'auth?': isName,
  'deprecated?': isTrue,
  page: isName,
}
const placementChecks: Checks<PlacementFacts> = {
  name: isName,
  scopes: isListOf(isName),
  'options?': isFields,
  'bindOptions?': isFields,
  'commands?': isListOf(isName),
  'events?': isListOf(isName),
  page: isName,
}
const scopeNameChecks: Checks<ScopeName> = { name: isName, 'deprecated?': isTrue, 'unlisted?': isTrue }
const crmTypeChecks: Checks<CrmTypeFacts> = {
  entityTypeId: isSize,
  entityTypeName: isName,
  abbreviation: isName,
  userFieldEntityId: isName,
}
const platformChecks: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  events: {
    auth: (value, path) => Object.entries(value ?? {}).flatMap(([name, members]) => isListOf(isName)(members, `${path}.${name}`)),
    events: isListOf((value, path) => checkObject(value, eventChecks, path)),
  },
  placements: { placements: isListOf((value, path) => checkObject(value, placementChecks, path)) },
  scopes: { scopes: isListOf((value, path) => checkObject(value, scopeNameChecks, path)) },
  'crm-types': { types: isListOf((value, path) => checkObject(value, crmTypeChecks, path)) },
}

function field(value: unknown, path: string): string[] {
  return checkObject(value, fieldChecks, path)
}

function checkObject(value: unknown, checks: Readonly<Record<string, Check>>, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: not an object`]
  const members = new Map<string, unknown>(Object.entries(value))
  const known = Object.entries(checks).flatMap(([key, check]) => {
    const name = key.replace('?', '')
    if (members.has(name)) return check(members.get(name), `${path}.${name}`)
    return key.endsWith('?') ? [] : [`${path}.${name}: missing`]
  })
  const unknown = [...members.keys()].filter((name) => !(name in checks) && !(`${name}?` in checks))
  return [...known, ...unknown.map((name) => `${path}.${name}: not in the format`)]
}
