import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { flagField, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { lookup, wordField } from './sale-family.ts'

const immutable = { ...required, isImmutable: true } as const

const ofPaySystem = (column: string): string => `ifnull((select s.${column} from sale_pay_system s where s.ID = t.PAY_SYSTEM_ID), '')`

/** api-reference/sale/payment/sale-payment-get-fields.md */
export const paymentSchema: Schema = createSchema('sale_payment', [
  field('ACCOUNT_NUMBER', 'string', writtenByPortal),
  field('COMMENTS', 'string'),
  field('COMPANY_ID', 'integer'),
  lookup('CURRENCY', 'string', '(select o.CURRENCY from sale_order o where o.ID = t.ORDER_ID)'),
  field('DATE_BILL', 'datetime'),
  field('DATE_MARKED', 'datetime', writtenByPortal),
  field('DATE_PAID', 'datetime'),
  field('DATE_PAY_BEFORE', 'datetime'),
  field('DATE_RESPONSIBLE_ID', 'datetime', writtenByPortal),
  field('EMP_MARKED_ID', 'integer'),
  field('EMP_PAID_ID', 'integer'),
  field('EMP_RESPONSIBLE_ID', 'integer'),
  field('EMP_RETURN_ID', 'integer'),
  wordField('EXTERNAL_PAYMENT'),
  idField,
  field('ID_1C', 'string'),
  flagField('IS_RETURN'),
  flagField('MARKED'),
  field('ORDER_ID', 'integer', immutable),
  flagField('PAID'),
  field('PAY_RETURN_COMMENT', 'string'),
  field('PAY_RETURN_DATE', 'datetime'),
  field('PAY_RETURN_NUM', 'string'),
  field('PAY_SYSTEM_ID', 'integer', required),
  lookup('PAY_SYSTEM_IS_CASH', 'char', ofPaySystem('IS_CASH')),
  lookup('PAY_SYSTEM_NAME', 'string', ofPaySystem('NAME')),
  lookup('PAY_SYSTEM_XML_ID', 'string', ofPaySystem('XML_ID')),
  field('PAY_VOUCHER_DATE', 'datetime'),
  field('PAY_VOUCHER_NUM', 'string'),
  // Answered as a text: api-reference/sale/payment/sale-payment-get.md
  numberField('PRICE_COD', {
    read: { universal: 'cast(iif(t.PRICE_COD = cast(t.PRICE_COD as integer), cast(t.PRICE_COD as integer), t.PRICE_COD) as text)' },
  }),
  field('PS_CURRENCY', 'string'),
  field('PS_INVOICE_ID', 'string'),
  field('PS_RESPONSE_DATE', 'datetime'),
  wordField('PS_STATUS'),
  field('PS_STATUS_CODE', 'string'),
  field('PS_STATUS_DESCRIPTION', 'string'),
  field('PS_STATUS_MESSAGE', 'string'),
  numberField('PS_SUM'),
  field('REASON_MARKED', 'string'),
  field('RESPONSIBLE_ID', 'integer'),
  numberField('SUM'),
  flagField('UPDATED_1C'),
  field('VERSION_1C', 'string'),
  field('XML_ID', 'string'),
])
