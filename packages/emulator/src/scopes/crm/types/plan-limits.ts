import { MethodError } from '../../../contract.ts'
import { isOnSmallestPlan } from '../../../system/features.ts'
import type { Crm } from '../open-crm.ts'

const REFUSALS = {
  CREATE_DYNAMIC_TYPE_RESTRICTED: 'Maximum number of SPAs exceeded',
  UPDATE_DYNAMIC_TYPE_RESTRICTED: "You cannot change the SPA settings due to your plan's restrictions",
  CREATE_DYNAMIC_ITEM_RESTRICTED: 'You cannot create a new item due to your plan restrictions',
  UPDATE_DYNAMIC_ITEM_RESTRICTED: 'You cannot change the item due to your plan restrictions',
  LIMIT_EXCEEDED: 'The number of available digital workspaces has been exceeded',
} as const

/** Throws where the plan has no smart processes and digital workplaces. */
export function requirePlan({ portal }: Pick<Crm, 'portal'>, code: keyof typeof REFUSALS): void {
  if (isOnSmallestPlan(portal.settings)) throw new MethodError(code, REFUSALS[code])
}

/** Items of a smart process; others come with every plan. */
export function requirePlanOf(crm: Crm, entityTypeId: number, code: keyof typeof REFUSALS): void {
  if (entityTypeId >= 128) requirePlan(crm, code)
}
