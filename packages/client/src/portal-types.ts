import type { CallOptions } from './exchange.ts'
import type * as Crm from './generated/crm.ts'
import type { Methods, Services } from './generated/index.ts'
import type { FilterValue, Select } from './generated/prelude.ts'

/** What only one portal knows of a kind of record, as `b24kit types` writes it: user fields, and system fields whose values are its own. */
export interface PortalEntity {
  /** As rows of `get` and `list` carry them. */
  readonly row: object
  /** As `add`, `update` and filters take them. */
  readonly write: object
}

/** The type argument of `createClient<Portal>()`. */
export interface PortalTypes {
  readonly deal: PortalEntity
  readonly lead: PortalEntity
  readonly contact: PortalEntity
  readonly company: PortalEntity
  readonly quote: PortalEntity
}

/** All methods, the records of these five completed. A portal drops the names it does not know without a word: here they are refused. */
export interface PortalMethods<P extends PortalTypes> extends Methods {
  'crm.deal.get': { params: Crm.CrmDealGetParams; result: DealRow<P> }
  'crm.deal.list': { params: DealList<P>; result: DealRow<P>[]; item: DealRow<P> }
  'crm.deal.add': { params: DealAdd<P>; result: number }
  'crm.deal.update': { params: DealUpdate<P>; result: true }
  'crm.lead.get': { params: Crm.CrmLeadGetParams; result: LeadRow<P> }
  'crm.lead.list': { params: LeadList<P>; result: LeadRow<P>[]; item: LeadRow<P> }
  'crm.lead.add': { params: LeadAdd<P>; result: number }
  'crm.lead.update': { params: LeadUpdate<P>; result: true }
  'crm.contact.get': { params: Crm.CrmContactGetParams; result: ContactRow<P> }
  'crm.contact.list': { params: ContactList<P>; result: ContactRow<P>[]; item: ContactRow<P> }
  'crm.contact.add': { params: ContactAdd<P>; result: number }
  'crm.contact.update': { params: ContactUpdate<P>; result: true }
  'crm.company.get': { params: Crm.CrmCompanyGetParams; result: CompanyRow<P> }
  'crm.company.list': { params: CompanyList<P>; result: CompanyRow<P>[]; item: CompanyRow<P> }
  'crm.company.add': { params: CompanyAdd<P>; result: number }
  'crm.company.update': { params: CompanyUpdate<P>; result: true }
  'crm.quote.get': { params: Crm.CrmQuoteGetParams; result: QuoteRow<P> }
  'crm.quote.list': { params: QuoteList<P>; result: QuoteRow<P>[]; item: QuoteRow<P> }
  'crm.quote.add': { params: QuoteAdd<P>; result: number }
  'crm.quote.update': { params: QuoteUpdate<P>; result: true }
}

/** The documented face with the same completions. */
export interface PortalServices<P extends PortalTypes> extends Services {
  readonly crm: PortalCrmService<P>
}

interface PortalCrmService<P extends PortalTypes> extends Crm.CrmService {
  readonly deal: PortalDealService<P>
  readonly lead: PortalLeadService<P>
  readonly contact: PortalContactService<P>
  readonly company: PortalCompanyService<P>
  readonly quote: PortalQuoteService<P>
}

interface PortalDealService<P extends PortalTypes> extends Crm.CrmDealService {
  get(params: Crm.CrmDealGetParams, options?: CallOptions): Promise<DealRow<P>>
  list(params?: DealList<P>, options?: CallOptions): Promise<DealRow<P>[]>
  add(params: DealAdd<P>, options?: CallOptions): Promise<number>
  update(params: DealUpdate<P>, options?: CallOptions): Promise<true>
}

interface PortalLeadService<P extends PortalTypes> extends Crm.CrmLeadService {
  get(params: Crm.CrmLeadGetParams, options?: CallOptions): Promise<LeadRow<P>>
  list(params?: LeadList<P>, options?: CallOptions): Promise<LeadRow<P>[]>
  add(params: LeadAdd<P>, options?: CallOptions): Promise<number>
  update(params: LeadUpdate<P>, options?: CallOptions): Promise<true>
}

interface PortalContactService<P extends PortalTypes> extends Crm.CrmContactService {
  get(params: Crm.CrmContactGetParams, options?: CallOptions): Promise<ContactRow<P>>
  list(params?: ContactList<P>, options?: CallOptions): Promise<ContactRow<P>[]>
  add(params: ContactAdd<P>, options?: CallOptions): Promise<number>
  update(params: ContactUpdate<P>, options?: CallOptions): Promise<true>
}

interface PortalCompanyService<P extends PortalTypes> extends Crm.CrmCompanyService {
  get(params: Crm.CrmCompanyGetParams, options?: CallOptions): Promise<CompanyRow<P>>
  list(params?: CompanyList<P>, options?: CallOptions): Promise<CompanyRow<P>[]>
  add(params: CompanyAdd<P>, options?: CallOptions): Promise<number>
  update(params: CompanyUpdate<P>, options?: CallOptions): Promise<true>
}

interface PortalQuoteService<P extends PortalTypes> extends Crm.CrmQuoteService {
  get(params: Crm.CrmQuoteGetParams, options?: CallOptions): Promise<QuoteRow<P>>
  list(params?: QuoteList<P>, options?: CallOptions): Promise<QuoteRow<P>[]>
  add(params: QuoteAdd<P>, options?: CallOptions): Promise<number>
  update(params: QuoteUpdate<P>, options?: CallOptions): Promise<true>
}

type DealRow<P extends PortalTypes> = Row<Crm.CrmDealSystemRow, P['deal']['row']>
type DealList<P extends PortalTypes> = ListParams<
  Crm.CrmDealListParams,
  Crm.CrmDealName,
  Crm.CrmDealSystemFilter,
  Crm.CrmDealOperator,
  P['deal']['write']
>
type DealAdd<P extends PortalTypes> = WriteParams<Crm.CrmDealAddParams, Crm.CrmDealSystemCreate, P['deal']['write']>
type DealUpdate<P extends PortalTypes> = WriteParams<Crm.CrmDealUpdateParams, Crm.CrmDealSystemUpdate, P['deal']['write']>

type LeadRow<P extends PortalTypes> = Row<Crm.CrmLeadSystemRow, P['lead']['row']>
type LeadList<P extends PortalTypes> = ListParams<
  Crm.CrmLeadListParams,
  Crm.CrmLeadName,
  Crm.CrmLeadSystemFilter,
  Crm.CrmLeadOperator,
  P['lead']['write']
>
type LeadAdd<P extends PortalTypes> = WriteParams<Crm.CrmLeadAddParams, Crm.CrmLeadSystemCreate, P['lead']['write']>
type LeadUpdate<P extends PortalTypes> = WriteParams<Crm.CrmLeadUpdateParams, Crm.CrmLeadSystemUpdate, P['lead']['write']>

type ContactRow<P extends PortalTypes> = Row<Crm.CrmContactSystemRow, P['contact']['row']>
type ContactList<P extends PortalTypes> = ListParams<
  Crm.CrmContactListParams,
  Crm.CrmContactName,
  Crm.CrmContactSystemFilter,
  Crm.CrmContactOperator,
  P['contact']['write']
>
type ContactAdd<P extends PortalTypes> = WriteParams<Crm.CrmContactAddParams, Crm.CrmContactSystemCreate, P['contact']['write']>
type ContactUpdate<P extends PortalTypes> = WriteParams<Crm.CrmContactUpdateParams, Crm.CrmContactSystemUpdate, P['contact']['write']>

type CompanyRow<P extends PortalTypes> = Row<Crm.CrmCompanySystemRow, P['company']['row']>
type CompanyList<P extends PortalTypes> = ListParams<
  Crm.CrmCompanyListParams,
  Crm.CrmCompanyName,
  Crm.CrmCompanySystemFilter,
  Crm.CrmCompanyOperator,
  P['company']['write']
>
type CompanyAdd<P extends PortalTypes> = WriteParams<Crm.CrmCompanyAddParams, Crm.CrmCompanySystemCreate, P['company']['write']>
type CompanyUpdate<P extends PortalTypes> = WriteParams<Crm.CrmCompanyUpdateParams, Crm.CrmCompanySystemUpdate, P['company']['write']>

type QuoteRow<P extends PortalTypes> = Row<Crm.CrmQuoteSystemRow, P['quote']['row']>
type QuoteList<P extends PortalTypes> = ListParams<
  Crm.CrmQuoteListParams,
  Crm.CrmQuoteName,
  Crm.CrmQuoteSystemFilter,
  Crm.CrmQuoteOperator,
  P['quote']['write']
>
type QuoteAdd<P extends PortalTypes> = WriteParams<Crm.CrmQuoteAddParams, Crm.CrmQuoteSystemCreate, P['quote']['write']>
type QuoteUpdate<P extends PortalTypes> = WriteParams<Crm.CrmQuoteUpdateParams, Crm.CrmQuoteSystemUpdate, P['quote']['write']>

/** A portal answers no user field that it does not have. That this is no error by itself lets a client of one portal be a client of any. */
type Row<System, Own> = System & Own & { [name: `UF_${string}`]: undefined }

type WriteParams<Params, System, Own> = Omit<Params, 'fields'> & { readonly fields: System & Own }

type ListParams<Params, Name extends string, SystemFilter, Operator extends string, Own> = Omit<Params, 'filter' | 'select'> & {
  readonly select?: Select<Name | (keyof Own & string)>
  readonly filter?: SystemFilter & OwnFilter<Own, Operator>
}

/**
 * The portal's own fields take the portal's own values, user fields behind an operator too; operators with `%` look for a part of one. System
 * fields behind an operator take anything: they stand in both filters, and each would be worked out whether a call uses it or not. Only where
 * the portal is known is this looked into: of a type parameter the compiler would never be done.
 */
type OwnFilter<Own, Operator extends string> = Own extends object
  ? {
      readonly [Key in keyof Own | `${Operator}${keyof Own & `UF_${string}`}`]?: Key extends `${string}%${string}`
        ? FilterValue
        : Condition<NonNullable<Own[Bare<Key, Operator> & keyof Own]>>
    }
  : never

type Bare<Key, Operator extends string> = Key extends `${Operator}${infer Name}` ? Name : Key

type Condition<Value> = [Value] extends [readonly (infer Item)[]] ? Item | null | readonly Item[] : Value | null | readonly Value[]
