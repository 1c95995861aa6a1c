import type { MethodDefinition } from '../../../contract.ts'
import type { Crm } from '../open-crm.ts'
import { activityBindingMethods } from './activity-binding-methods.ts'
import { activityMethods } from './activity-methods.ts'
import { activityTypeMethods } from './activity-type-methods.ts'
import { createAttachments } from './attachments.ts'
import { badgeMethods } from './badge-methods.ts'
import { commentMethods } from './comment-methods.ts'
import { configurableMethods } from './configurable-methods.ts'
import { activityBlockMethods, recordBlockMethods } from './layout-block-methods.ts'
import { logMessageMethods } from './log-message-methods.ts'
import { noteMethods } from './note-methods.ts'
import { pictureMethods } from './picture-methods.ts'
import { pinMethods } from './pin-methods.ts'
import { recordBindingMethods } from './record-binding-methods.ts'
import { createTimelineRecords } from './records.ts'
import { todoMethods } from './todo-methods.ts'

/** `crm.activity.*` and `crm.timeline.*`: api-reference/crm/timeline/index.md */
export function timelineOf(crm: Crm): readonly MethodDefinition[] {
  const known = [...activityMethods(crm), ...commentMethods(crm)]
  createTimelineRecords(crm)
  createAttachments(crm)
  return [
    ...known,
    ...todoMethods(crm),
    ...activityBindingMethods(crm),
    ...activityTypeMethods(crm),
    ...badgeMethods(crm),
    ...configurableMethods(crm),
    ...activityBlockMethods(crm),
    ...recordBlockMethods(crm),
    ...recordBindingMethods(crm),
    ...noteMethods(crm),
    ...pinMethods(crm),
    ...logMessageMethods(crm),
    ...pictureMethods(crm, 'icon'),
    ...pictureMethods(crm, 'logo'),
  ]
}
