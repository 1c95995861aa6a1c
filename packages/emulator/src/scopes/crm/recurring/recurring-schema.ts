import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

const readOnly = { isReadOnly: true } as const

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
