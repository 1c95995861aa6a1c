import { MethodError } from '../../../contract.ts'
import { readLicense } from '../../../system/read-license.ts'
import type { Crm } from '../open-crm.ts'

/** No page says which plans lack smart processes and digital workplaces; here it is the smallest that api-reference/common/system/app-info.md names. */
const WITHOUT_SMART_PROCESSES = 'project'

const REFUSALS = {
  CREATE_DYNAMIC_TYPE_RESTRICTED: 'Maximum number of SPAs exceeded',
  UPDATE_DYNAMIC_TYPE_RESTRICTED: "You cannot change the SPA settings due to your plan's restrictions",
  CREATE_DYNAMIC_ITEM_RESTRICTED: 'You cannot create a new item due to your plan restrictions',
  UPDATE_DYNAMIC_ITEM_RESTRICTED: 'You cannot change the item due to your plan restrictions',
  LIMIT_EXCEEDED: 'The number of available digital workspaces has been exceeded',
} as const

/** Throws where plans are told apart and this one has no smart processes. */
export function requirePlan({ portal }: Pick<Crm, 'portal'>, code: keyof typeof REFUSALS): void {
  const { license, quirks } = portal.settings
  if (quirks.planFeatures === 'enforced' && readLicense(license).family === WITHOUT_SMART_PROCESSES)
    throw new MethodError(code, REFUSALS[code])
}

/** Items of a smart process; others come with every plan. */
export function requirePlanOf(crm: Crm, entityTypeId: number, code: keyof typeof REFUSALS): void {
  if (entityTypeId >= 128) requirePlan(crm, code)
}
