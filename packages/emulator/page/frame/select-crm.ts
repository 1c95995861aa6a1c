import type { FrameHost } from './frame-host.ts'
import { mapOf, textOf } from './read-params.ts'
import { showPicker, type Choice } from './show-picker.ts'

interface CrmType {
  readonly entityTypeId: number
  /** Before the number in `id`. */
  readonly prefix: string
}

/** sdk/bx24-js-sdk/system-dialogues/bx24-select-crm.md; the prefixes of companies, deals and quotes are not in the documentation. */
const TYPES: Readonly<Record<string, CrmType>> = {
  lead: { entityTypeId: 1, prefix: 'L' },
  contact: { entityTypeId: 3, prefix: 'C' },
  company: { entityTypeId: 4, prefix: 'CO' },
  deal: { entityTypeId: 2, prefix: 'D' },
  quote: { entityTypeId: 7, prefix: 'Q' },
}

interface CrmChoice extends Choice {
  readonly type: string
}

export async function selectCrm(host: FrameHost, params: Readonly<Record<string, unknown>>): Promise<unknown> {
  const types = readTypes(params['entityType'])
  const isMultiple = params['multiple'] === true
  const given = isMultiple ? mapOf(params['value']) : {}
  const chosen = await showPicker<CrmChoice>({
    title: 'Select from CRM',
    isMultiple,
    chosen: (await Promise.all(types.map((type) => findById(host, type, Object.values(mapOf(given[type])))))).flat(),
    find: async (words) => (await Promise.all(types.map((type) => find(host, type, words)))).flat(),
  })
  return chosen && Object.fromEntries(Object.keys(TYPES).map((type) => [type, chosen.filter((each) => each.type === type).map(toAnswer)]))
}

function readTypes(entityType: unknown): readonly string[] {
  const given = Array.isArray(entityType) ? entityType.map(String) : []
  return Object.keys(TYPES).filter((type) => given.length === 0 || given.includes(type))
}

const toAnswer = ({ id, type, name }: CrmChoice): object => ({
  id,
  type,
  place: type,
  title: name,
  desc: '',
  url: `/crm/${type}/show/${id.slice(id.indexOf('_') + 1)}/`,
})

function find(host: FrameHost, type: string, words: string): Promise<readonly CrmChoice[]> {
  const names = type === 'contact' ? ['name', 'lastName'] : ['title']
  return list(host, type, words === '' ? {} : { 0: { logic: 'OR', ...Object.fromEntries(names.map((name) => [`%${name}`, words])) } })
}

function findById(host: FrameHost, type: string, ids: readonly unknown[]): Promise<readonly CrmChoice[]> {
  return ids.length === 0 ? Promise.resolve([]) : list(host, type, { '@id': ids })
}

async function list(host: FrameHost, type: string, filter: object): Promise<readonly CrmChoice[]> {
  const { entityTypeId = 0, prefix = '' } = TYPES[type] ?? {}
  const result = mapOf(await host.call('crm.item.list', { entityTypeId, filter, order: { id: 'DESC' } }))
  const items = Array.isArray(result['items']) ? result['items'] : []
  return items.map((each) => {
    const { id, title, name, lastName } = mapOf(each)
    const full = type === 'contact' ? [name, lastName].filter(Boolean).join(' ') : textOf(title)
    const number = textOf(id) ?? ''
    return { id: `${prefix}_${number}`, type, name: full || `#${number}`, note: `${type} #${number}` }
  })
}
