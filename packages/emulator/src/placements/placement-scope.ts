import type { EmulatedScope } from '../contract.ts'
import { fieldTypeMethods } from './field-type-methods.ts'
import { placementMethods } from './placement-methods.ts'

/** Widgets and types of user fields. What is registered stands in `portal.placements`: it belongs to applications, not to the data. */
export const placementScope: EmulatedScope = {
  name: 'placement',
  install: (portal) => [...placementMethods(portal), ...fieldTypeMethods],
}
