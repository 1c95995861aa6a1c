import type { EmulatedScope } from '../../contract.ts'
import { fillDictionaries } from './fill-dictionaries.ts'
import { classicMethods } from './items/classic-methods.ts'
import { openCrm } from './open-crm.ts'

export const crmScope: EmulatedScope = {
  name: 'crm',
  install(portal) {
    const crm = openCrm(portal)
    fillDictionaries(crm)
    return [...classicMethods(crm, 'deal', 2)]
  },
}
