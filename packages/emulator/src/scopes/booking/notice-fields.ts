import { field, type Field } from '../../store/field.ts'
import type { Fields } from '../read-params.ts'
import type { Values } from '../../store/write-row.ts'
import { invalidField } from './refusals.ts'

const seconds = (column: string): Field => field(column, 'integer')
const word = (column: string): Field => field(column, 'string')

/** What clients are told and when, of a resource and of a type of resources: api-reference/booking/resource/booking-v1-resource-get.md */
export const noticeFields: readonly Field[] = [
  seconds('CONFIRMATION_COUNTER_DELAY'),
  seconds('CONFIRMATION_NOTIFICATION_DELAY'),
  seconds('CONFIRMATION_NOTIFICATION_REPETITIONS'),
  seconds('CONFIRMATION_NOTIFICATION_REPETITIONS_INTERVAL'),
  seconds('DELAYED_COUNTER_DELAY'),
  seconds('DELAYED_NOTIFICATION_DELAY'),
  seconds('INFO_NOTIFICATION_DELAY'),
  seconds('REMINDER_NOTIFICATION_DELAY'),
  word('IS_CONFIRMATION_NOTIFICATION_ON'),
  word('IS_DELAYED_NOTIFICATION_ON'),
  word('IS_FEEDBACK_NOTIFICATION_ON'),
  word('IS_INFO_NOTIFICATION_ON'),
  word('IS_REMINDER_NOTIFICATION_ON'),
  word('TEMPLATE_TYPE_CONFIRMATION'),
  word('TEMPLATE_TYPE_DELAYED'),
  word('TEMPLATE_TYPE_FEEDBACK'),
  word('TEMPLATE_TYPE_INFO'),
  word('TEMPLATE_TYPE_REMINDER'),
]

/** api-reference/booking/resource/booking-v1-resource-add.md */
export const NOTICE_DEFAULTS: Values = {
  CONFIRMATION_COUNTER_DELAY: 7200,
  CONFIRMATION_NOTIFICATION_DELAY: 86_400,
  CONFIRMATION_NOTIFICATION_REPETITIONS: 0,
  CONFIRMATION_NOTIFICATION_REPETITIONS_INTERVAL: 0,
  DELAYED_COUNTER_DELAY: 7200,
  DELAYED_NOTIFICATION_DELAY: 300,
  INFO_NOTIFICATION_DELAY: 300,
  REMINDER_NOTIFICATION_DELAY: -1,
  IS_CONFIRMATION_NOTIFICATION_ON: 'Y',
  IS_DELAYED_NOTIFICATION_ON: 'Y',
  IS_FEEDBACK_NOTIFICATION_ON: 'Y',
  IS_INFO_NOTIFICATION_ON: 'Y',
  IS_REMINDER_NOTIFICATION_ON: 'Y',
  TEMPLATE_TYPE_CONFIRMATION: 'inanimate',
  TEMPLATE_TYPE_DELAYED: 'inanimate',
  TEMPLATE_TYPE_FEEDBACK: 'inanimate',
  TEMPLATE_TYPE_INFO: 'inanimate',
  TEMPLATE_TYPE_REMINDER: 'base',
}

/** Names of requests that answers spell otherwise. */
const SENT_AS: Readonly<Record<string, string>> = {
  infoDelay: 'infoNotificationDelay',
  reminderDelay: 'reminderNotificationDelay',
  delayedDelay: 'delayedNotificationDelay',
  confirmationDelay: 'confirmationNotificationDelay',
  confirmationRepetitions: 'confirmationNotificationRepetitions',
  confirmationRepetitionsInterval: 'confirmationNotificationRepetitionsInterval',
}

/** Fields under the names of answers. Throws for a flag or a template that there is not. */
export function readNotices(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const allowed = valuesOf(name)
      if (allowed && !allowed.includes(value)) throw invalidField(name)
      return [SENT_AS[name] ?? name, value]
    }),
  )
}

function valuesOf(name: string): readonly unknown[] | undefined {
  if (name === 'isMain' || /^is\w+NotificationOn$/.test(name)) return ['Y', 'N']
  if (name === 'templateTypeReminder') return ['base']
  return name.startsWith('templateType') ? ['inanimate', 'animate'] : undefined
}
