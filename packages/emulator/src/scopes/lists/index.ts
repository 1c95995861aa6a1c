import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { defineLists } from './define-lists.ts'
import { elementMethods } from './element-methods.ts'
import { fieldMethods } from './field-methods.ts'
import { listMethods } from './list-methods.ts'
import { openLists } from './open-lists.ts'
import { sectionMethods } from './section-methods.ts'

/** Universal lists: api-reference/lists/index.md */
export const listsScope: EmulatedScope = {
  name: 'lists',
  install(portal) {
    const define = defineLists(once(portal, () => openLists(portal)))
    return [listMethods, fieldMethods, sectionMethods, elementMethods].flatMap((methods) => methods(define))
  },
}
