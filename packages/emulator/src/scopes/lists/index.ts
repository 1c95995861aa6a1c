import type { EmulatedScope } from '../../contract.ts'
import { defineLists } from './define-lists.ts'
import { elementMethods } from './element-methods.ts'
import { fieldMethods } from './field-methods.ts'
import { listMethods } from './list-methods.ts'
import { openLists, type Lists } from './open-lists.ts'
import { sectionMethods } from './section-methods.ts'

/** Universal lists: api-reference/lists/index.md */
export const listsScope: EmulatedScope = {
  name: 'lists',
  install(portal) {
    let opened: Lists | undefined
    // What was opened may be gone with the tables.
    portal.onRestore(() => void (opened = undefined))
    const define = defineLists(() => (opened ??= openLists(portal)))
    return [listMethods, fieldMethods, sectionMethods, elementMethods].flatMap((methods) => methods(define))
  },
}
