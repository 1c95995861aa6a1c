import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { fieldMethods } from './field-methods.ts'
import { itemMethods } from './item-methods.ts'
import { openRpa } from './open-rpa.ts'
import { stageMethods } from './stage-methods.ts'
import { timelineMethods } from './timeline-methods.ts'
import { typeMethods } from './type-methods.ts'

/** Processes of the RPA. Their tasks (`rpa.task.*`) come from robots that only a designer makes: api-reference/outdated/rpa/index.md */
export const rpaScope: EmulatedScope = {
  name: 'rpa',
  install(portal) {
    const define = defineOver(
      'rpa',
      once(portal, () => openRpa(portal)),
    )
    return [typeMethods, stageMethods, itemMethods, timelineMethods, fieldMethods].flatMap((methods) => methods(define))
  },
}
