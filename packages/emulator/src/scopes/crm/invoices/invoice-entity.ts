import { field, hidden, type Field } from '../../../store/field.ts'
import type { CrmEntity } from '../crm-entity.ts'

const readOnly = { isReadOnly: true } as const
const required = { isRequired: true } as const

/** About whoever answers for it, told from the list of users. */
const responsible = (column: string, read: string): Field =>
  field(`RESPONSIBLE_${column}`, 'string', {
    ...readOnly,
    storage: 'none',
    read: { classic: `(select ${read} from user u where u.ID = t.RESPONSIBLE_ID)` },
  })

/** Invoices of the first kind, obsolete and still answered: api-reference/crm/outdated/invoice/crm-invoice-list.md */
export const oldInvoice: CrmEntity = {
  entityTypeId: 5,
  typeName: 'INVOICE',
  abbreviation: 'I',
  table: 'crm_old_invoice',
  title: 'Invoice',
  userFieldEntity: 'CRM_INVOICE',
  hasTitle: false,
  hasMultifields: false,
  hasProducts: false,
  fields: [
    field('ID', 'integer', readOnly),
    field('ACCOUNT_NUMBER', 'string', { title: 'Number' }),
    field('COMMENTS', 'text'),
    field('CREATED_BY', 'integer', readOnly),
    field('CURRENCY', 'crm_currency', readOnly),
    field('DATE_BILL', 'date'),
    field('DATE_INSERT', 'datetime'),
    field('DATE_MARKED', 'datetime'),
    field('DATE_PAY_BEFORE', 'date'),
    field('DATE_PAYED', 'datetime', readOnly),
    field('DATE_STATUS', 'datetime', readOnly),
    field('DATE_UPDATE', 'datetime', readOnly),
    field('EMP_PAYED_ID', 'integer', readOnly),
    field('EMP_STATUS_ID', 'integer', readOnly),
    field('LID', 'string', readOnly),
    field('IS_RECURRING', 'char', readOnly),
    field('XML_ID', 'string'),
    field('ORDER_TOPIC', 'string', { ...required, title: 'Subject' }),
    field('PAY_SYSTEM_ID', 'integer', required),
    field('PAY_VOUCHER_DATE', 'date'),
    field('PAY_VOUCHER_NUM', 'string'),
    field('PAYED', 'char', readOnly),
    field('PERSON_TYPE_ID', 'integer', required),
    field('PRICE', 'double', readOnly),
    field('REASON_MARKED', 'string'),
    field('RESPONSIBLE_ID', 'integer'),
    responsible('EMAIL', 'u.EMAIL'),
    responsible('NAME', 'u.NAME'),
    responsible('LAST_NAME', 'u.LAST_NAME'),
    field('STATUS_ID', 'crm_status', { statusType: 'INVOICE_STATUS' }),
    field('TAX_VALUE', 'double', readOnly),
    field('UF_COMPANY_ID', 'integer', { title: 'Company' }),
    field('UF_CONTACT_ID', 'integer', { title: 'Contact' }),
    field('UF_MYCOMPANY_ID', 'integer', { title: 'Company of your own' }),
    field('UF_DEAL_ID', 'integer', { title: 'Deal' }),
    field('UF_QUOTE_ID', 'integer', { title: 'Estimate' }),
    field('USER_DESCRIPTION', 'string'),
    field('PR_LOCATION', 'integer', { title: 'Location' }),
    ...json('INVOICE_PROPERTIES', 'PROPERTIES', '{}'),
    ...json('PRODUCT_ROWS', 'ROWS', '[]'),
  ],
  defaults: () => ({}),
}

/** What lists never show, properties of the payer and rows, beside the column that holds it. */
function json(name: string, column: string, empty: string): readonly Field[] {
  const shown = field(name, 'array', {
    classicList: 'never',
    storage: 'none',
    read: { classic: `json(ifnull(t."${column}", '${empty}'))` },
  })
  return [shown, hidden(field(column, 'string', readOnly))]
}
