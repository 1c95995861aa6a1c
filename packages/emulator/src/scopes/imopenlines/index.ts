import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { configMethods } from './config-methods.ts'
import { crmMethods } from './crm-methods.ts'
import { openLines } from './open-lines.ts'
import { operatorMethods } from './operator-methods.ts'
import { sessionMethods } from './session-methods.ts'

const GROUPS = [configMethods, sessionMethods, operatorMethods, crmMethods]

/** `imopenlines.*`: api-reference/imopenlines/openlines/index.md */
export const imopenlinesScope: EmulatedScope = {
  name: 'imopenlines',
  install(portal) {
    const define = defineOver(
      'imopenlines',
      once(portal, () => openLines(portal)),
    )
    return GROUPS.flatMap((methods) => methods(define))
  },
}
