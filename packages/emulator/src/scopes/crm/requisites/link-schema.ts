import { field, hidden } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

const key = (name: string, title: string): ReturnType<typeof field> =>
  field(name, 'integer', { isRequired: true, isImmutable: true, title })
const link = (name: string, title: string): ReturnType<typeof field> => field(name, 'integer', { isRequired: true, title })

/** The object is the key; the number is the table's own. api-reference/crm/requisites/links/crm-requisite-link-fields.md */
export const requisiteLinkSchema: Schema = createSchema('crm_requisite_link', [
  hidden(field('ID', 'integer', { isReadOnly: true })),
  key('ENTITY_TYPE_ID', 'Object type ID'),
  key('ENTITY_ID', 'Object ID'),
  link('REQUISITE_ID', 'Link to details'),
  link('BANK_DETAIL_ID', 'Link to bank details'),
  link('MC_REQUISITE_ID', "Link to my company's details"),
  link('MC_BANK_DETAIL_ID', "Link to my company's bank details"),
])
