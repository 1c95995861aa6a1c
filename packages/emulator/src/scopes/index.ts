import type { EmulatedScope } from '../contract.ts'
import { crmScope } from './crm/index.ts'
import { departmentScope } from './department/index.ts'
import { diskScope } from './disk/index.ts'
import { placementScope } from '../placements/placement-scope.ts'
import { mainScope } from './main/index.ts'
import { taskScope } from './task/index.ts'
import { userScope } from './user/index.ts'

/** Every emulated scope but `basic`, in the order of installation. */
export const scopes: readonly EmulatedScope[] = [departmentScope, userScope, crmScope, mainScope, taskScope, diskScope, placementScope]
