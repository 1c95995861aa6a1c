import type { EmulatedScope } from '../../contract.ts'
import { configMethods } from './config-methods.ts'
import { crmMethods } from './crm-methods.ts'
import { defineLines } from './define-lines.ts'
import { openLines, type Lines } from './open-lines.ts'
import { operatorMethods } from './operator-methods.ts'
import { sessionMethods } from './session-methods.ts'

const GROUPS = [configMethods, sessionMethods, operatorMethods, crmMethods]

/** `imopenlines.*`: api-reference/imopenlines/openlines/index.md */
export const imopenlinesScope: EmulatedScope = {
  name: 'imopenlines',
  install(portal) {
    let opened: Lines | undefined
    const define = defineLines(() => (opened ??= openLines(portal)))
    return GROUPS.flatMap((methods) => methods(define))
  },
}
