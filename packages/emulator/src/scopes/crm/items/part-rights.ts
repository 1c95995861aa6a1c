import { MethodError, type Call, type CallParams } from '../../../contract.ts'
import { objectOf, toId, toText } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { itemOf } from '../products/find-owner.ts'
import { classicDenial, denial, mayTouch } from './rights.ts'

/** Parts of a record that methods of their own read and write: its rows, its links, what is to be done about it. */
interface Part {
  readonly names: RegExp
  readonly refusal: () => MethodError
  /** To who has no rights in the CRM at all. Default: the same. */
  readonly refusalOfAll?: () => MethodError
  /** The record; undefined where the call names none, which is not a matter of rights. */
  readonly owner: (crm: Crm, call: Call) => Owner | undefined
}

interface Owner {
  readonly item: Item | undefined
  readonly id: number
}

const CLASSIC: Readonly<Record<string, number>> = { lead: 1, deal: 2, contact: 3, company: 4, quote: 7 }

/** With the words of the pages: api-reference/crm/deals/contacts/crm-deal-contact-add.md and its like. */
const PARTS: readonly Part[] = [
  { names: /^crm\.(?:lead|deal|quote)\.productrows\.(?:get|set)$/, refusal: classicDenial, owner: byName },
  { names: /^crm\.deal\.contact\.(?!fields)/, refusal: linkDenial, refusalOfAll: classicDenial, owner: byName },
  // In a table headed 400 the pages give it 403: api-reference/crm/quote/contacts/crm-quote-contact-add.md
  { names: /^crm\.quote\.contact\.(?!fields)/, refusal: () => linkDenial(403), owner: byName },
  { names: /^crm\.lead\.contact\.(?!fields)/, refusal: () => denial('Insufficient permissions'), owner: byName },
  { names: /^crm\.(?:contact|company)\.(?:company|contact)\.(?!fields)/, refusal: linkDenial, owner: byName },
  { names: /^crm\.item\.productrow\.(?!fields)/, refusal: denial, owner: ofRow },
  { names: /^crm\.activity\.(?:add|update|delete)$/, refusal: classicDenial, owner: ofActivity },
]

/** What a method of a part refuses who may not work with its record; undefined for other methods. */
export function checkOf(crm: Crm, name: string): ((call: Call) => void) | undefined {
  const part = PARTS.find(({ names }) => names.test(name))
  if (!part) return undefined
  return (call) => {
    const { caller } = call
    if (caller.crmRights === 'none') throw (part.refusalOfAll ?? part.refusal)()
    const { item, id } = part.owner(crm, { ...call, method: name }) ?? {}
    if (item && id !== undefined && !mayTouch(crm, item, caller, id)) throw part.refusal()
  }
}

function linkDenial(status = 400): MethodError {
  return new MethodError('ACCESS_DENIED', 'Access denied!', status)
}

function byName(crm: Crm, { method, params }: Call): Owner | undefined {
  const type = CLASSIC[method.split('.')[1] ?? '']
  const id = toId(params.get('id'))
  return type === undefined || id === undefined ? undefined : { item: crm.item(type), id }
}

/** A row is named by its number, or by whose rows are meant: as parameters, among its fields, or in a filter. */
function ofRow(crm: Crm, { method, params }: Call): Owner | undefined {
  const rowId = toId(params.get('id'))
  if (/\.(?:get|update|delete)$/.test(method)) {
    const row = rowId === undefined ? undefined : crm.store.row('select OWNER_TYPE, OWNER_ID from crm_product_row where ID = ?', [rowId])
    return row && owned(crm, row[0], row[1])
  }
  const filter = Object.fromEntries(Object.entries(objectOf(params.get('filter'))).map(([key, value]) => [key.replace(/^=/, ''), value]))
  const given = { ...filter, ...objectOf(params.get('fields')), ...namesOf(params) }
  return owned(crm, given['ownerType'], given['ownerId'])
}

const namesOf = (params: CallParams): Readonly<Record<string, unknown>> =>
  params.has('ownerType') ? { ownerType: params.get('ownerType'), ownerId: params.get('ownerId') } : {}

function owned(crm: Crm, type: unknown, ownerId: unknown): Owner | undefined {
  const id = toId(ownerId)
  return id === undefined ? undefined : { item: itemOf(crm, toText(type)), id }
}

function ofActivity(crm: Crm, { method, params }: Call): Owner | undefined {
  const row = method.endsWith('.add')
    ? ownerIn(params)
    : crm.store.row('select OWNER_TYPE_ID, OWNER_ID from crm_activity where ID = ?', [toId(params.get('id')) ?? 0])
  const [type, id] = [toId(row?.[0]), toId(row?.[1])]
  return type === undefined || id === undefined ? undefined : { item: crm.item(type), id }
}

function ownerIn(params: CallParams): readonly unknown[] {
  const fields = objectOf(params.get('fields'))
  return [fields['OWNER_TYPE_ID'], fields['OWNER_ID']]
}
