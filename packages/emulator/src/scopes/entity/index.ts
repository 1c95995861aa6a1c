import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { defineEntities } from './define-entities.ts'
import { itemMethods } from './item-methods.ts'
import { openEntities } from './open-entities.ts'
import { propertyMethods } from './property-methods.ts'
import { sectionMethods } from './section-methods.ts'
import { storageMethods } from './storage-methods.ts'

/** Storages of applications, each application's own: api-reference/entity/index.md */
export const entityScope: EmulatedScope = {
  name: 'entity',
  install(portal) {
    const open = once(portal, () => openEntities(portal))
    return [
      ...defineEntities(open, 'entity', storageMethods),
      ...defineEntities(open, 'entity.section', sectionMethods),
      ...defineEntities(open, 'entity.item', itemMethods),
      ...defineEntities(open, 'entity.item.property', propertyMethods),
    ]
  },
}
