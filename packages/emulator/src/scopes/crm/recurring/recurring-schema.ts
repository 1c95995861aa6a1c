import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

const readOnly = { isReadOnly: true } as const

/** Members of PARAMS. */
export const recurrenceSchema: Schema = createSchema('recurrence', [
  field('MODE', 'string', { title: 'Repetition mode' }),
  field('SINGLE_BEFORE_START_DATE_VALUE', 'integer', { title: 'Offset before the calculation date' }),
  field('SINGLE_BEFORE_START_DATE_TYPE', 'string', { title: 'Type of offset before the calculation date' }),
  field('MULTIPLE_TYPE', 'string', { title: 'Type of repetition' }),
  field('MULTIPLE_INTERVAL', 'integer', { title: 'Repetition interval' }),
  field('OFFSET_BEGINDATE_TYPE', 'string', { title: 'Type of offset for the start date in the new deal' }),
  field('OFFSET_BEGINDATE_VALUE', 'integer', { title: 'Offset for the start date in the new deal' }),
  field('OFFSET_CLOSEDATE_TYPE', 'string', { title: 'Type of offset for the completion date in the new deal' }),
  field('OFFSET_CLOSEDATE_VALUE', 'integer', { title: 'Offset for the completion date in the new deal' }),
])

/** api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.md */
export const recurringSchema: Schema = createSchema('crm_deal_recurring', [
  field('ID', 'integer', { ...readOnly, title: 'id' }),
  field('DEAL_ID', 'integer', { isRequired: true, isImmutable: true, title: 'id of the recurring deal' }),
  field('BASED_ID', 'integer', { ...readOnly, title: 'Created based on' }),
  field('ACTIVE', 'char'),
  field('NEXT_EXECUTION', 'datetime', { ...readOnly, title: 'Next execution date' }),
  field('LAST_EXECUTION', 'datetime', { ...readOnly, title: 'Last execution date' }),
  field('COUNTER_REPEAT', 'integer', { ...readOnly, title: 'Number of executions' }),
  field('START_DATE', 'date', { title: 'Start date for calculation' }),
  field('CATEGORY_ID', 'char', { storage: 'integer', title: 'Category of the new deal' }),
  field('IS_LIMIT', 'char', { storage: 'text', title: 'Type of execution limits' }),
  field('LIMIT_REPEAT', 'integer', { title: 'Limit on the number of executions' }),
  field('LIMIT_DATE', 'date', { title: 'Limit by date' }),
  field('PARAMS', 'recurring_params', {
    title: 'Parameters for calculating the next execution date',
    read: { classic: 'json(t.PARAMS)' },
  }),
])
