import { MethodError, type Call, type MethodDefinition } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { bind, bindingsOf, isBound, moveBinding, unbind } from './activity-bindings.ts'
import { accessDenied, mayTouchAny, notFound, requireAll, requireOwner } from './refusals.ts'

/** An activity stands on 100 objects at most: api-reference/crm/timeline/activities/binding/crm-activity-binding-add.md */
const MAX_BINDINGS = 100

/** `crm.activity.binding.*`: api-reference/crm/timeline/activities/binding/index.md */
export function activityBindingMethods(crm: Crm): readonly MethodDefinition[] {
  const requireActivity = ({ params }: Call, missing = 'Element not found'): number => {
    const id = requireInteger(params, 'activityId')
    if (bindingsOf(crm, id).length === 0) throw notFound(missing)
    return id
  }
  return defineMethods('crm.activity.binding', 'crm', {
    add(call) {
      requireAll(call.params, ['activityId', 'entityTypeId', 'entityId'])
      const activityId = requireActivity(call, 'Entity not found')
      const owner = requireOwner(crm, call, 'entityTypeId', 'entityId')
      if (isBound(crm, activityId, owner)) throw alreadyBound()
      if (bindingsOf(crm, activityId).length >= MAX_BINDINGS) return false
      bind(crm, activityId, owner)
      return true
    },
    delete(call) {
      requireAll(call.params, ['activityId', 'entityTypeId', 'entityId'])
      const activityId = requireActivity(call)
      const owner = requireOwner(crm, call, 'entityTypeId', 'entityId')
      if (!isBound(crm, activityId, owner)) throw bindingNotFound()
      if (bindingsOf(crm, activityId).length === 1)
        throw new MethodError('LAST_BINDING_CANNOT_BE_DELETED', 'The last binding of an activity cannot be deleted')
      unbind(crm, activityId, owner)
      return true
    },
    list({ params, caller }) {
      const bindings = bindingsOf(crm, requireInteger(params, 'activityId'))
      if (!mayTouchAny(crm, caller, bindings)) throw accessDenied()
      return bindings.map(({ typeId, id }) => ({ entityTypeId: typeId, entityId: id }))
    },
    move(call) {
      requireAll(call.params, ['activityId', 'sourceEntityTypeId', 'sourceEntityId', 'targetEntityTypeId', 'targetEntityId'])
      const [sourceType, sourceId, targetType, targetId] = [
        'sourceEntityTypeId',
        'sourceEntityId',
        'targetEntityTypeId',
        'targetEntityId',
      ].map((name) => requireInteger(call.params, name))
      const activityId = requireActivity(call)
      if (sourceType !== targetType)
        throw new MethodError('SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR', 'Source and target entity types are not equal')
      if (sourceId === targetId)
        throw new MethodError('SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR', 'Source and target entity ids are equal')
      const source = requireOwner(crm, call, 'sourceEntityTypeId', 'sourceEntityId')
      const target = requireOwner(crm, call, 'targetEntityTypeId', 'targetEntityId')
      if (!isBound(crm, activityId, source)) throw bindingNotFound()
      if (isBound(crm, activityId, target)) throw alreadyBound()
      moveBinding(crm, activityId, source, target)
      return true
    },
  })
}

const alreadyBound = (): MethodError => new MethodError('ACTIVITY_IS_ALREADY_BOUND', 'The activity is already bound to this entity')
const bindingNotFound = (): MethodError => new MethodError('BINDING_NOT_FOUND', 'The activity is not bound to this entity')
