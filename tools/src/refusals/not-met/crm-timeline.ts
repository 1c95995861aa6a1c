import type { NotMet } from '../compare-refusals.ts'

export const crmTimeline: NotMet = {
  'the page gives no condition but failures inside the portal': [
    'crm.timeline.bindings.fields 400 0',
    'crm.timeline.comment.fields 400 0',
    ...['icon', 'logo'].flatMap((kind) => ['add', 'delete', 'get', 'list'].map((action) => `crm.timeline.${kind}.${action} 400 0`)),
    ...['add', 'delete', 'get', 'list'].map((action) => `crm.timeline.logmessage.${action} 400 0`),
    ...['delete', 'get', 'save'].map((action) => `crm.timeline.note.${action} 400 0`),
    'crm.timeline.item.pin 400 CAN_NOT_CHANGE_PINNED',
    'crm.timeline.item.unpin 400 CAN_NOT_CHANGE_PINNED',
  ],
  'nothing is looked up but the owner, whose absence has a code of its own; the table is that of the methods that change': [
    'crm.activity.todo.add 400 NOT_FOUND',
    'crm.timeline.comment.add 400 NOT_FOUND',
  ],
  'a new activity has no other application that could have made it': ['crm.activity.configurable.add 400 ERROR_WRONG_APPLICATION'],
  'no page tells how many documents a plan allows': ['crm.documentgenerator.document.add 400 DOCGEN_LIMIT_ERROR'],
  'the application registered the same code at the same moment, or the portal cannot save it': [
    'bizproc.activity.add 400 ERROR_ACTIVITY_ADD_FAILURE',
    'bizproc.robot.add 400 ERROR_ACTIVITY_ADD_FAILURE',
  ],
  'the page lets everybody call it': ['crm.activity.badge.get 400 ACCESS_DENIED', 'crm.activity.badge.list 400 ACCESS_DENIED'],
  'the page tells the same refusal by its text, without a code': [
    'crm.activity.type.add 400 ACCESS_DENIED',
    'crm.activity.type.delete 400 ACCESS_DENIED',
    'crm.activity.type.list 400 ACCESS_DENIED',
  ],
  'no workflow engine runs that could fail': ['bizproc.activity.log 400 (empty)'],
}
