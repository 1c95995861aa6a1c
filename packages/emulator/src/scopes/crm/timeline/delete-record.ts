import type { Crm } from '../open-crm.ts'
import { forgetBindings } from './activity-bindings.ts'
import { writeActivityFiles } from './activity-files.ts'
import { announceActivity } from './announce-activity.ts'
import { announceComment } from './announce-comment.ts'
import { forgetAttachments } from './attachments.ts'
import { writeCommentFiles } from './comment-files.ts'
import { forgetRecord } from './records.ts'

/** With its files, bindings and notes. */
export function deleteActivity(crm: Crm, id: number): void {
  writeActivityFiles(crm, id, [])
  crm.store.run('delete from crm_activity where ID = ?', [id])
  forgetBindings(crm, id)
  forgetAttachments(crm, 'activity', id)
  announceActivity(crm, 'DELETE', id)
}

/** With its files, bindings and notes. */
export function deleteComment(crm: Crm, id: number): void {
  writeCommentFiles(crm, id, [])
  deleteRecord(crm, 'crm_timeline_comment', id)
  announceComment(crm, 'DELETE', id)
}

/** No event tells of log messages. */
export const deleteLogMessage = (crm: Crm, id: number): void => deleteRecord(crm, 'crm_timeline_log', id)

function deleteRecord(crm: Crm, table: string, id: number): void {
  crm.store.run(`delete from ${table} where ID = ?`, [id])
  forgetRecord(crm, id)
  forgetAttachments(crm, 'record', id)
}
