import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import type { Portal } from '../src/index.ts'
import { createBookingRecords } from './booking-records.ts'
import { createCatalogRecords } from './catalog-records.ts'
import { createCommunicationRecords } from './communication-records.ts'
import { createCrmRecords } from './crm-records.ts'
import { createBotRecords } from './imbot-records.ts'
import { createLandingRecords } from './landing-records.ts'
import { createOfficeRecords } from './office-records.ts'
import { createRpaRecords } from './rpa-records.ts'
import { createSaleRecords } from './sale-records.ts'
import { createTimelineRecords } from './timeline-records.ts'
import { createWidgetRecords } from './widget-records.ts'
import { createWorkRecords } from './work-records.ts'

interface Answer {
  readonly result?: unknown
  readonly total?: number
  readonly next?: number
  readonly error?: string | number
  readonly error_description?: string
}

export type Params = Readonly<Record<string, unknown>>

/**
 * Where the emulated methods and the catalogue disagree, one line each. Names and scopes are read; what the emulator requires and what its
 * reads answer is observed, so that nothing has to be declared twice. The portal must have an app.
 */
export async function compareWithCatalogue(portal: Portal): Promise<string[]> {
  const catalogue = new Map(loadMethods().flatMap((facts) => (facts.version === 'v1' ? [[facts.name.toLowerCase(), facts] as const] : [])))
  const { access_token } = portal.tokens.create({ lifetimeMs: Infinity })
  const call = async (method: string, params: Params): Promise<Answer> => {
    // By an application, which may call what a webhook may, and more.
    const body = JSON.stringify({ ...params, auth: access_token })
    const response = await portal.fetch(`${portal.url}/rest/${method}`, { method: 'POST', body, headers: JSON_BODY })
    // Some answer a file.
    if (response.headers.get('Content-Type') !== JSON_TYPE) return { result: await response.text() }
    return (await response.json()) as Answer
  }
  const identify = await createRecords(call)
  // The one method that an administrator allows for each token.
  await call('voximplant.user.get', { USER_ID: 1 })
  portal.confirmations.allow()
  const lines: string[] = []
  for (const { name, scope } of portal.methods.filter(({ tier, version }) => tier === 'stateful' && version === 'v1')) {
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
    for (const dropped of aloneOf(facts)) {
      const { error, error_description } = await call(name, without(dropped, { ...FILLED, ...definedOf(identify(readerOf(facts))) }, facts))
      if (!isMissed(dropped, error, error_description)) disagree('alone', quote(error_description ?? 'nothing'), dropped.join(' or '))
    }
    if (facts.class === 'read') compareAnswers(facts, await call(name, identify(facts)), disagree)
  }
  return lines
}

const JSON_TYPE = 'application/json; charset=utf-8'
const JSON_BODY = { 'Content-Type': 'application/json' }

type Disagree = (aspect: string, ours: unknown, theirs: unknown) => void

/** Required parameters that have others beside them: alone they are missed by a call without parameters. */
function aloneOf({ params, alternatives = [], positional }: MethodFacts): readonly (readonly string[])[] {
  const groups = [...params.filter(({ required }) => required).map(({ name }) => [name]), ...alternatives]
  // By their places only the last can be missing.
  return groups.length > 1 ? groups.slice(positional ? -1 : 0) : []
}

/** The refusal names the parameter, or its place where methods go by that. */
function isMissed(dropped: readonly string[], error: Answer['error'], description = ''): boolean {
  if (error === undefined) return false
  if (/Param(?:eter)? #\d/.test(description)) return true
  // Texts of the messenger say `Chat ID` for CHAT_ID, and `Bot ID` for botId.
  const pattern = (name: string): string => name.replaceAll(/_|(?<=[a-z])(?=[A-Z])/g, '[_ ]?')
  return dropped.some((name) => new RegExp(`\\b${pattern(name)}\\b`, 'i').test(description))
}

const definedOf = (params: Params): Params => Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))

/** A write finds its record as the read beside it does. */
function readerOf(facts: MethodFacts): MethodFacts {
  return { ...facts, name: facts.name.replace(/\.(?:update|delete)$/, '.get') }
}

/** In any case: some pages spell the same parameter `ID`. */
function without(dropped: readonly string[], values: Params, { params }: MethodFacts): Params {
  const known = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))
  const sent = params.filter(({ name }) => !dropped.includes(name) && known.has(name.toLowerCase()))
  return Object.fromEntries(sent.map(({ name }) => [name, known.get(name.toLowerCase())]))
}

/** Anything that gets past the check of a parameter. */
const FILLED: Params = {
  propertyId: 1,
  fields: { name: 'x' },
  field: { entityId: 'CRM_DEAL' },
  id: 1,
  ownerTypeId: 2,
  ownerId: 1,
  deadline: '2026-01-01',
  ownerType: 'D',
  productRows: [],
  NAME: 'x',
  PARENT: 1,
  taskId: 1,
  event: 'ONAPPTEST',
}

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
export async function createRecords(call: (method: string, params: Params) => Promise<Answer>): Promise<(facts: MethodFacts) => Params> {
  const exceptions: Record<string, Params> = {
    'method.get': { name: 'crm.deal.get' },
    'feature.get': { CODE: 'rest_offline_extended' },
    'crm.currency.get': { id: 'USD' },
    'crm.timeline.comment.list': { filter: { ENTITY_ID: 1, ENTITY_TYPE: 'deal' } },
    'crm.item.productrow.list': { filter: { '=ownerType': 'D', '=ownerId': 1 } },
    'crm.item.get': { entityTypeId: 2, id: 1 },
    'crm.duplicate.findbycomm': { type: 'PHONE', values: ['1'] },
    'crm.category.get': { entityTypeId: 2, id: 0 },
    'tasks.task.get': { taskId: 1 },
    'task.item.getdata': { TASKID: 1 },
    'task.item.getdescription': { TASKID: 1 },
  }
  await call('tasks.task.add', { fields: { TITLE: 'T', RESPONSIBLE_ID: 1 } })
  await call('task.commentitem.add', { TASKID: 1, FIELDS: { POST_MESSAGE: 'C' } })
  await call('task.checklistitem.add', { TASKID: 1, FIELDS: { TITLE: 'I' } })
  await call('task.elapseditem.add', { TASKID: 1, ARFIELDS: { SECONDS: 60 } })
  await call('crm.quote.add', { fields: { TITLE: 'Q' } })
  await call('crm.type.add', { fields: { title: 'T', entityTypeId: 1036 } })
  for (const entity of ['lead', 'deal', 'contact', 'company', 'quote']) {
    const { result } = await call(`crm.${entity}.userfield.add`, { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } })
    exceptions[`crm.${entity}.userfield.get`] = { id: result }
    exceptions['userfieldconfig.get'] = { moduleId: 'crm', id: result }
  }
  const disk = await createDiskRecords(call)
  const communication = await createCommunicationRecords(call)
  const bots = await createBotRecords(call)
  const widgets = await createWidgetRecords(call)
  const timeline = await createTimelineRecords(call)
  const crm = await createCrmRecords(call)
  const catalog = await createCatalogRecords(call)
  const office = await createOfficeRecords(call)
  const sale = await createSaleRecords(call)
  const work = await createWorkRecords(call)
  const booking = await createBookingRecords(call)
  const rpa = await createRpaRecords(call)
  const landing = await createLandingRecords(call)
  const { result } = await call('crm.item.productrow.add', { fields: { ownerId: 2, ownerType: 'D', productName: 'P' } })
  exceptions['crm.item.productrow.get'] = { id: (result as { productRow: { id: number } }).productRow.id }
  return ({ name, params }) =>
    exceptions[name] ??
    disk[name] ??
    communication[name] ??
    bots[name] ??
    widgets[name] ??
    timeline[name] ??
    crm[name] ??
    catalog[name] ??
    sale[name] ??
    office[name] ??
    work[name] ??
    booking[name] ??
    rpa[name] ??
    landing[name] ??
    Object.fromEntries(params.filter(({ required }) => required).map(toSample))
}

/** A file with a version, in a task. */
async function createDiskRecords(call: (method: string, params: Params) => Promise<Answer>): Promise<Readonly<Record<string, Params>>> {
  const content = { data: { NAME: 'file.txt' }, fileContent: ['file.txt', 'QQ=='] }
  const { ID: id } = (await call('disk.storage.uploadFile', { id: 1, ...content })).result as Params
  const [version] = (await call('disk.file.getVersions', { id })).result as readonly Params[]
  const { attachmentId } = (await call('tasks.task.files.attach', { taskId: 1, fileId: id })).result as Params
  return {
    ...Object.fromEntries(['get', 'getExternalLink', 'getVersions'].map((action) => [`disk.file.${action}`, { id }])),
    'disk.file.search': { QUERY: 'file' },
    'disk.version.get': { id: version!['ID'] },
    'disk.attachedObject.get': { id: attachmentId },
  }
}

const SAMPLES: Params = {
  id: 1,
  entityTypeId: 1036,
  entityId: 'STATUS',
  moduleId: 'crm',
  type: 'string',
  values: ['1'],
  taskId: 1,
  TASKID: 1,
  ITEMID: 1,
}

function toSample({ name }: MethodFacts['params'][number]): [string, unknown] {
  return [name, SAMPLES[name]]
}
