import type { StageTemplate } from '../crm-entity.ts'

/** Plain dictionaries of a new portal: ids as the documentation's samples show them; api-reference/crm/status/index.md */
export const DICTIONARIES: Readonly<
  Record<string, { readonly name: string; readonly items: readonly (readonly [id: string, name: string])[] }>
> = {
  SOURCE: {
    name: 'Sources',
    items: [
      ['CALL', 'Call'],
      ['EMAIL', 'E-Mail'],
      ['WEB', 'Website'],
      ['ADVERTISING', 'Advertising'],
      ['PARTNER', 'Existing client'],
      ['RECOMMENDATION', 'By recommendation'],
      ['TRADE_SHOW', 'Show/Exhibition'],
      ['WEBFORM', 'CRM form'],
      ['CALLBACK', 'Callback'],
      ['SELF', 'Personal contact'],
      ['OTHER', 'Other'],
    ],
  },
  CONTACT_TYPE: {
    name: 'Contact types',
    items: [
      ['CLIENT', 'Clients'],
      ['SUPPLIER', 'Suppliers'],
      ['PARTNER', 'Partners'],
      ['OTHER', 'Other'],
    ],
  },
  COMPANY_TYPE: {
    name: 'Company types',
    items: [
      ['CUSTOMER', 'Client'],
      ['SUPPLIER', 'Supplier'],
      ['COMPETITOR', 'Competitor'],
      ['PARTNER', 'Partner'],
      ['OTHER', 'Other'],
    ],
  },
  EMPLOYEES: {
    name: 'Number of employees',
    items: [
      ['EMPLOYEES_1', 'less than 50'],
      ['EMPLOYEES_2', '50 - 250'],
      ['EMPLOYEES_3', '250 - 500'],
      ['EMPLOYEES_4', 'over 500'],
    ],
  },
  INDUSTRY: {
    name: 'Industries',
    items: [
      ['IT', 'Information technology'],
      ['TELECOM', 'Telecommunication'],
      ['MANUFACTURING', 'Manufacturing'],
      ['BANKING', 'Banking services'],
      ['CONSULTING', 'Consulting'],
      ['FINANCE', 'Finance'],
      ['DELIVERY', 'Delivery'],
      ['OTHER', 'Other'],
    ],
  },
  DEAL_TYPE: {
    name: 'Deal types',
    items: [
      ['SALE', 'Sale'],
      ['COMPLEX', 'Integrated sale'],
      ['GOODS', 'Goods'],
      ['SERVICES', 'Services'],
      ['SERVICE', 'Service'],
    ],
  },
  HONORIFIC: {
    name: 'Salutations',
    items: [
      ['HNR_EN_1', 'Mr.'],
      ['HNR_EN_2', 'Ms.'],
    ],
  },
  EVENT_TYPE: {
    name: 'Event types',
    items: [
      ['INFO', 'Information'],
      ['PHONE', 'Phone call'],
      ['MESSAGE', 'E-mail message'],
    ],
  },
  INVOICE_STATUS: {
    name: 'Invoice statuses',
    items: [
      ['N', 'Draft'],
      ['S', 'Sent to client'],
      ['A', 'Confirmed'],
      ['P', 'Paid'],
      ['D', 'Declined'],
    ],
  },
  CALL_LIST: {
    name: 'Call list statuses',
    items: [
      ['IN_WORK', 'In progress'],
      ['SUCCESS', 'Successful'],
      ['WRONG_NUMBER', 'Wrong number'],
      ['STOP_CALLING', 'Do not call'],
    ],
  },
}

/** Stages of a new smart-process funnel; api-reference/crm/universal/user-defined-object-types/index.md */
export const SMART_PROCESS_STAGES: readonly StageTemplate[] = [
  { id: 'NEW', name: 'Start', color: '#22B9FF', semantics: null, system: true },
  { id: 'PREPARATION', name: 'Preparation', color: '#88B9FF', semantics: null },
  { id: 'CLIENT', name: 'Coordination', color: '#10E5FC', semantics: null },
  { id: 'SUCCESS', name: 'Success', color: '#00FF00', semantics: 'S', system: true },
  { id: 'FAIL', name: 'Failure', color: '#FF0000', semantics: 'F', system: true },
]
