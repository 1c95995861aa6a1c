import type { MethodError } from '../../contract.ts'
import { classicError } from '../read-params.ts'
import type { Refusals } from './family.ts'

/** How the old families of the CRM refuse; in the words of api-reference/crm/timeline/activities/activity-base/crm-activity-add.md, for their own pages list no errors. */
export const classicRefusals: Refusals = {
  notFound: () => classicError('Not found'),
  missing: ([name]) => classicError(`The field ${name} is not defined or empty`),
}

export const notValid = (name: string): MethodError => classicError(`The field ${name} is not valid`)
