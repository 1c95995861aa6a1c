import type { EmulatedScope } from '../../contract.ts'
import { communicationMethods } from './communication-methods.ts'
import { employeeMethods } from './employee-methods.ts'
import { memberMethods } from './member-methods.ts'
import { nodeMethods } from './node-methods.ts'
import { openStructure } from './open-structure.ts'

/** The company's structure in REST 3.0: api-reference/departments/index.md */
export const humanresourcesScope: EmulatedScope = {
  name: 'humanresources',
  install(portal) {
    const structure = openStructure(portal)
    return [nodeMethods, memberMethods, communicationMethods, employeeMethods].flatMap((define) => define(structure))
  },
}
