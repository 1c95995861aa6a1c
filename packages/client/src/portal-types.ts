import type { CallOptions } from './exchange.ts'
import type * as Crm from './generated/crm.ts'
import type { Methods, Services } from './generated/index.ts'
import type { Filter, Select } from './generated/prelude.ts'

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

type DealRow<P extends PortalTypes> = Crm.CrmDealRow & P['deal']['row']
type DealList<P extends PortalTypes> = ListParams<Crm.CrmDealListParams, P['deal']['write'], Crm.CrmDealName>
type DealAdd<P extends PortalTypes> = WriteParams<Crm.CrmDealAddParams, Crm.CrmDealCreate, P['deal']['write']>
type DealUpdate<P extends PortalTypes> = WriteParams<Crm.CrmDealUpdateParams, Crm.CrmDealUpdate, P['deal']['write']>

type LeadRow<P extends PortalTypes> = Crm.CrmLeadRow & P['lead']['row']
type LeadList<P extends PortalTypes> = ListParams<Crm.CrmLeadListParams, P['lead']['write'], Crm.CrmLeadName, '!%' | '!%='>
type LeadAdd<P extends PortalTypes> = WriteParams<Crm.CrmLeadAddParams, Crm.CrmLeadCreate, P['lead']['write']>
type LeadUpdate<P extends PortalTypes> = WriteParams<Crm.CrmLeadUpdateParams, Crm.CrmLeadUpdate, P['lead']['write']>

type ContactRow<P extends PortalTypes> = Crm.CrmContactRow & P['contact']['row']
type ContactList<P extends PortalTypes> = ListParams<Crm.CrmContactListParams, P['contact']['write'], Crm.CrmContactName>
type ContactAdd<P extends PortalTypes> = WriteParams<Crm.CrmContactAddParams, Crm.CrmContactCreate, P['contact']['write']>
type ContactUpdate<P extends PortalTypes> = WriteParams<Crm.CrmContactUpdateParams, Crm.CrmContactUpdate, P['contact']['write']>

type CompanyRow<P extends PortalTypes> = Crm.CrmCompanyRow & P['company']['row']
type CompanyList<P extends PortalTypes> = ListParams<Crm.CrmCompanyListParams, P['company']['write'], Crm.CrmCompanyName>
type CompanyAdd<P extends PortalTypes> = WriteParams<Crm.CrmCompanyAddParams, Crm.CrmCompanyCreate, P['company']['write']>
type CompanyUpdate<P extends PortalTypes> = WriteParams<Crm.CrmCompanyUpdateParams, Crm.CrmCompanyUpdate, P['company']['write']>

type QuoteRow<P extends PortalTypes> = Crm.CrmQuoteRow & P['quote']['row']
type QuoteList<P extends PortalTypes> = ListParams<Crm.CrmQuoteListParams, P['quote']['write'], Crm.CrmQuoteName>
type QuoteAdd<P extends PortalTypes> = WriteParams<Crm.CrmQuoteAddParams, Crm.CrmQuoteCreate, P['quote']['write']>
type QuoteUpdate<P extends PortalTypes> = WriteParams<Crm.CrmQuoteUpdateParams, Crm.CrmQuoteUpdate, P['quote']['write']>

type WriteParams<Params, Fields, Own> = Omit<Params, 'fields'> & { readonly fields: Pick<Fields, Documented<keyof Fields>> & Own }

type Documented<Name> = Exclude<Name, `UF_${string}`>

type ListParams<Params, Own, Known extends string, Operator extends string = never> = Omit<Params, 'filter' | 'select'> & {
  readonly select?: Select<Known | (keyof Own & string)>
  readonly filter?: Filter<Documented<Known>, CommonOperator | Operator> & OwnFilter<Own, CommonOperator | Operator>
}

type CommonOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'

/** A bare name takes the portal's own values; with an operator it takes anything, for each narrowed one costs the editor. */
type OwnFilter<Own, Operator extends string> = Filter<keyof Own & string, Operator> & {
  readonly [Name in keyof Own]?: Condition<NonNullable<Own[Name]>>
}

type Condition<Value> = [Value] extends [readonly (infer Item)[]] ? Item | null | readonly Item[] : Value | null | readonly Value[]
