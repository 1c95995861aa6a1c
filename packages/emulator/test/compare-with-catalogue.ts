import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import type { Portal } from '../src/index.ts'

interface Answer {
  readonly result?: unknown
  readonly total?: number
  readonly next?: number
  readonly error?: string | number
  readonly error_description?: string
}

type Params = Readonly<Record<string, unknown>>

/**
 * Where the emulated methods and the catalogue disagree, one line each. Names and scopes are read; what the emulator requires and what its
 * reads answer is observed, so that nothing has to be declared twice.
 */
export async function compareWithCatalogue(portal: Portal): Promise<string[]> {
  const catalogue = new Map(loadMethods().flatMap((facts) => (facts.version === 'v1' ? [[facts.name.toLowerCase(), facts] as const] : [])))
  const call = async (method: string, params: Params): Promise<Answer> => {
    const response = await portal.fetch(portal.webhook + method, { method: 'POST', body: JSON.stringify(params), headers: JSON_BODY })
    return (await response.json()) as Answer
  }
  const identify = await createRecords(call)
  const lines: string[] = []
  for (const { name, scope } of portal.methods.filter(({ tier }) => tier === 'stateful')) {
    const facts = catalogue.get(name.toLowerCase())
    if (!facts) {
      lines.push(`name: ${name} is in no catalogue`)
      continue
    }
    const disagree = (aspect: string, ours: unknown, theirs: unknown): void =>
      void lines.push(`${aspect}: ${name}: ${String(ours)}, not ${String(theirs)}`)
    if (name !== facts.name) disagree('name', name, facts.name)
    if (facts.scopes.join() !== scope) disagree('scope', scope, facts.scopes.join('|'))
    compareRefusals(facts, await call(name, {}), disagree)
    if (facts.class === 'read') compareAnswers(facts, await call(name, identify(facts)), disagree)
  }
  return lines
}

const JSON_BODY = { 'Content-Type': 'application/json' }

type Disagree = (aspect: string, ours: unknown, theirs: unknown) => void

/** What a call without parameters says about the required ones. */
function compareRefusals({ params, alternatives, errors }: MethodFacts, { error, error_description }: Answer, disagree: Disagree): void {
  const required = params.filter((param) => param.required).map(({ name }) => name)
  const needs = required.length > 0 || alternatives !== undefined
  if (error === undefined && needs) return disagree('required', 'nothing', required)
  if (error === undefined) return
  if (!needs) return disagree('required', JSON.stringify(error_description), 'nothing')
  const named = error === '100' && /\{(\w+)\}/.exec(error_description ?? '')?.[1]
  if (named && !required.includes(named)) disagree('required', named, required)
  const documented = Object.values(errors ?? {}).flat()
  if (documented.length > 0 && !documented.includes(String(error))) disagree('error', quote(error), documented.map(quote).join(' '))
}

function compareAnswers(
  { result: facts, list }: MethodFacts,
  { result, total, next, error_description }: Answer,
  disagree: Disagree,
): void {
  if (result === undefined) return disagree('answer', error_description, 'an answer')
  const value = facts.key === undefined ? result : (result as Params)[facts.key]
  if (value === undefined) return disagree('container', Object.keys(result as Params), facts.key)
  const kind = facts.many ? 'list' : (KINDS[facts.type] ?? 'text')
  if (kindOf(value) !== kind && !(kind === 'object' && isEmptyList(value))) disagree('kind', kindOf(value), kind)
  if (!list || !Array.isArray(value)) return
  if (list.style === 'unpaged' ? next !== undefined : total === undefined) disagree('paging', `next ${next}, total ${total}`, list.style)
  const { answer } = list
  if (answer !== undefined && !value.every((row: Params) => answer in row)) disagree('cursor', Object.keys(value[0] as Params), answer)
}

/** Of the types that read methods answer; the others are texts. */
const KINDS: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'number',
  map: 'object',
  object: 'object',
  row: 'object',
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return typeof value === 'string' ? 'text' : typeof value
}

/** What PHP makes of an empty map. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function quote(value: unknown): string {
  return `"${String(value)}"`
}

/** Makes sure that there is something to read, and tells which parameters find it. */
async function createRecords(call: (method: string, params: Params) => Promise<Answer>): Promise<(facts: MethodFacts) => Params> {
  const exceptions: Record<string, Params> = {
    'method.get': { name: 'crm.deal.get' },
    'feature.get': { CODE: 'rest_offline_extended' },
    'crm.currency.get': { id: 'USD' },
    'crm.timeline.comment.list': { filter: { ENTITY_ID: 1, ENTITY_TYPE: 'deal' } },
    'crm.item.productrow.list': { filter: { '=ownerType': 'D', '=ownerId': 1 } },
    'crm.item.get': { entityTypeId: 2, id: 1 },
    'crm.duplicate.findbycomm': { type: 'PHONE', values: ['1'] },
    'crm.category.get': { entityTypeId: 2, id: 0 },
  }
  await call('crm.quote.add', { fields: { TITLE: 'Q' } })
  await call('crm.type.add', { fields: { title: 'T', entityTypeId: 1036 } })
  for (const entity of ['lead', 'deal', 'contact', 'company', 'quote']) {
    const { result } = await call(`crm.${entity}.userfield.add`, { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } })
    exceptions[`crm.${entity}.userfield.get`] = { id: result }
    exceptions['userfieldconfig.get'] = { moduleId: 'crm', id: result }
  }
  const { result } = await call('crm.item.productrow.add', { fields: { ownerId: 1, ownerType: 'D', productName: 'P' } })
  exceptions['crm.item.productrow.get'] = { id: (result as { productRow: { id: number } }).productRow.id }
  return ({ name, params }) => exceptions[name] ?? Object.fromEntries(params.filter(({ required }) => required).map(toSample))
}

const SAMPLES: Params = { id: 1, entityTypeId: 1036, entityId: 'STATUS', moduleId: 'crm', type: 'string', values: ['1'] }

function toSample({ name }: MethodFacts['params'][number]): [string, unknown] {
  return [name, SAMPLES[name]]
}
