import { classicError, type Fields } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { notFound, undefinedOrInvalid } from './refusals.ts'
import { toId } from '../../read-params.ts'

export interface LinkedDetails {
  readonly REQUISITE_ID: number
  readonly BANK_DETAIL_ID: number
  readonly MC_REQUISITE_ID: number
  readonly MC_BANK_DETAIL_ID: number
}

interface Owner {
  readonly type: number
  readonly id: number
}

/** Details must belong to the client and the seller that the object names; 0 stands for none. api-reference/crm/requisites/links/crm-requisite-link-register.md */
export function checkLink(crm: Crm, item: Item, id: number, fields: Fields): LinkedDetails {
  const read = (name: keyof LinkedDetails): number => {
    const value = toId(fields[name])
    if (value === undefined || value < 0) throw undefinedOrInvalid(name)
    return value
  }
  const links: LinkedDetails = {
    REQUISITE_ID: read('REQUISITE_ID'),
    BANK_DETAIL_ID: read('BANK_DETAIL_ID'),
    MC_REQUISITE_ID: read('MC_REQUISITE_ID'),
    MC_BANK_DETAIL_ID: read('MC_BANK_DETAIL_ID'),
  }
  checkClient(crm, item, id, links)
  checkSeller(crm, item, id, links)
  return links
}

function checkClient(crm: Crm, item: Item, id: number, { REQUISITE_ID: requisite, BANK_DETAIL_ID: bank }: LinkedDetails): void {
  if (requisite > 0) {
    const owner = ownerOf(crm, requisite)
    if (!owner) throw notFound('Requisite', requisite)
    const company = cell(crm, item, 'COMPANY_ID', id)
    // A company counts before a contact.
    const client = company > 0 ? { type: 4, id: company } : { type: 3, id: cell(crm, item, 'CONTACT_ID', id) }
    if (owner.type !== client.type || owner.id !== client.id)
      throw notAssigned('Requisite', requisite, `${client.type === 4 ? 'Company' : 'Contact'} with ID '${client.id}'`)
  }
  if (bank === 0) return
  const holder = holderOf(crm, bank)
  if (holder === undefined) throw notFound('BankDetail', bank)
  if (holder !== requisite) throw notAssigned('BankDetail', bank, `Requisite with ID '${requisite}'`)
}

function checkSeller(crm: Crm, item: Item, id: number, { MC_REQUISITE_ID: requisite, MC_BANK_DETAIL_ID: bank }: LinkedDetails): void {
  if (requisite > 0) {
    const owner = ownerOf(crm, requisite)
    if (owner?.type !== 4 || !isMyCompany(crm, owner.id)) throw notFound('Requisite of your company', requisite)
    // Deals do not name a seller: any company of one's own will do.
    const seller = item.schema.columns.has('MYCOMPANY_ID') ? cell(crm, item, 'MYCOMPANY_ID', id) : owner.id
    if (owner.id !== seller) throw notAssigned('Requisite', requisite, `your company with ID '${seller}'`)
  }
  if (bank === 0) return
  const holder = holderOf(crm, bank)
  if (holder === undefined) throw notFound('BankDetail of your company', bank)
  if (holder !== requisite) throw notAssigned('BankDetail of your company', bank, `Requisite of your company with ID '${requisite}'`)
}

const notAssigned = (what: string, id: number, owner: string): Error =>
  classicError(`The ${what} with ID '${id}' is not assigned to ${owner}`)

function ownerOf({ store }: Crm, requisiteId: number): Owner | undefined {
  const row = store.row('select ENTITY_TYPE_ID, ENTITY_ID from crm_requisite where ID = ?', [requisiteId])
  return row && { type: Number(row[0]), id: Number(row[1]) }
}

function holderOf({ store }: Crm, bankDetailId: number): number | undefined {
  const holder = store.value('select ENTITY_ID from crm_bank_detail where ID = ?', [bankDetailId])
  return holder === undefined ? undefined : Number(holder)
}

const isMyCompany = ({ store }: Crm, id: number): boolean =>
  store.value("select 1 from crm_company where ID = ? and IS_MY_COMPANY = 'Y'", [id]) === 1

/** Old invoices have `UF_COMPANY_ID` for it. */
function cell({ store }: Crm, { schema }: Item, column: string, id: number): number {
  const held = [column, `UF_${column}`].find((name) => schema.columns.has(name))
  return held === undefined ? 0 : Number(store.value(`select ${held} from ${schema.table} where ID = ?`, [id]) ?? 0)
}
