import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { authorship } from './requisite-schema.ts'

/** Titles of `RQ_*` fields; those without one are called by their code. */
const DETAILS: readonly (readonly [name: string, title: string])[] = [
  ['RQ_BANK_NAME', 'Bank Name'],
  ['RQ_BANK_ADDR', 'Bank Address'],
  ['RQ_BANK_CODE', ''],
  ['RQ_AGENCY_NAME', ''],
  ['RQ_BANK_ROUTE_NUM', ''],
  ['RQ_BIK', 'Routing Number'],
  ['RQ_MFO', ''],
  ['RQ_ACC_NAME', ''],
  ['RQ_ACC_NUM', 'Account Number'],
  ['RQ_ACC_TYPE', ''],
  ['RQ_IIK', ''],
  ['RQ_ACC_CURRENCY', 'Account Currency'],
  ['RQ_COR_ACC_NUM', 'Correspondent Account'],
  ['RQ_IBAN', ''],
  ['RQ_SWIFT', 'SWIFT'],
  ['RQ_BIC', ''],
  ['RQ_CODEB', ''],
  ['RQ_CODEG', ''],
  ['RQ_RIB', ''],
]

/** api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.md */
export const bankDetailSchema: Schema = createSchema('crm_bank_detail', [
  field('ID', 'integer', { isReadOnly: true }),
  field('ENTITY_ID', 'integer', { isRequired: true, isImmutable: true, title: 'Object ID' }),
  field('COUNTRY_ID', 'integer', { title: 'Country ID' }),
  ...authorship,
  field('NAME', 'string'),
  field('CODE', 'string'),
  field('XML_ID', 'string', { title: 'External Code' }),
  field('ACTIVE', 'char'),
  field('SORT', 'integer', { title: 'Sort Order' }),
  ...DETAILS.map(([name, title]) => field(name, 'string', { title: title || name })),
  field('COMMENTS', 'string', { title: 'Comment' }),
  field('ORIGINATOR_ID', 'string', { title: 'External Source' }),
])
