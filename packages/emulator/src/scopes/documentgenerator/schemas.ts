import { field, hidden, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** What applications make of their own values, and what is made of records of the CRM. */
export type DocumentModule = 'rest' | 'crm'

const text = (name: string): Field => field(name, 'string')
const whole = (name: string): Field => field(name, 'integer')
const flag = (name: string): Field => field(name, 'char')
const date = (name: string): Field => field(name, 'datetime')
const unnamed = (...names: readonly string[]): readonly Field[] => names.map((name) => hidden(text(name)))
const says = (name: string, value: string): Field => field(name, 'string', { storage: 'none', read: { classic: `'${value}'` } })

/** api-reference/document-generator/templates/document-generator-template-list.md */
export const templateSchema: Schema = createSchema('dg_template', [
  whole('ID'),
  flag('ACTIVE'),
  text('NAME'),
  text('CODE'),
  text('REGION'),
  whole('SORT'),
  date('CREATE_TIME'),
  date('UPDATE_TIME'),
  whole('CREATED_BY'),
  whole('UPDATED_BY'),
  text('MODULE_ID'),
  field('FILE_ID', 'file'),
  says('BODY_TYPE', 'Bitrix\\DocumentGenerator\\Body\\Docx'),
  whole('NUMERATOR_ID'),
  flag('WITH_STAMPS'),
  says('PRODUCTS_TABLE_VARIANT', ''),
  flag('IS_DELETED'),
  says('IS_DEFAULT', 'N'),
  ...unnamed('USERS', 'ENTITY_TYPES'),
])

/** api-reference/crm/document-generator/templates/crm-document-generator-template-list.md */
const crmTemplateSchema = createSchema('dg_template', [
  whole('ID'),
  text('NAME'),
  text('REGION'),
  text('CODE'),
  flag('ACTIVE'),
  text('MODULE_ID'),
  whole('NUMERATOR_ID'),
  flag('WITH_STAMPS'),
  flag('IS_DELETED'),
  whole('SORT'),
  date('CREATE_TIME'),
  date('UPDATE_TIME'),
])

/** api-reference/document-generator/document-generator-document-list.md */
export const documentSchema: Schema = createSchema('dg_document', [
  whole('ID'),
  text('TITLE'),
  text('NUMBER'),
  whole('TEMPLATE_ID'),
  says('PROVIDER', 'bitrix\\documentgenerator\\dataprovider\\rest'),
  text('VALUE'),
  field('FILE_ID', 'file'),
  field('IMAGE_ID', 'file'),
  field('PDF_ID', 'file'),
  date('CREATE_TIME'),
  date('UPDATE_TIME'),
  whole('CREATED_BY'),
  whole('UPDATED_BY'),
  ...unnamed('VALUES_JSON', 'STAMPS', 'HASH'),
  ...[whole('ENTITY_TYPE_ID'), whole('ENTITY_ID')].map(hidden),
])

/** api-reference/crm/document-generator/documents/crm-document-generator-document-list.md */
const crmDocumentSchema = createSchema('dg_document', [
  whole('ID'),
  text('TITLE'),
  text('NUMBER'),
  whole('TEMPLATE_ID'),
  field('FILE_ID', 'file'),
  field('IMAGE_ID', 'file'),
  field('PDF_ID', 'file'),
  date('CREATE_TIME'),
  date('UPDATE_TIME'),
  whole('CREATED_BY'),
  whole('UPDATED_BY'),
  whole('ENTITY_ID'),
  whole('ENTITY_TYPE_ID'),
])

export const schemasOf: Readonly<Record<DocumentModule, Readonly<Record<'template' | 'document', Schema>>>> = {
  rest: { template: templateSchema, document: documentSchema },
  crm: { template: crmTemplateSchema, document: crmDocumentSchema },
}
