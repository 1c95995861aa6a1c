import type { Crm } from '../open-crm.ts'

/** What notes and blocks of applications are attached to: an activity, or a record of the timeline. */
export type AttachedTo = 'activity' | 'record'

export function createAttachments({ store }: Crm): void {
  store.exec(`create table if not exists crm_timeline_note (KIND text, ITEM_ID integer, TEXT text, CREATED_BY integer, CREATED text, UPDATED_BY integer,
    UPDATED text, primary key (KIND, ITEM_ID))`)
  store.exec(`create table if not exists crm_layout_blocks (KIND text, ITEM_ID integer, CLIENT_ID text, LAYOUT text,
    primary key (KIND, ITEM_ID, CLIENT_ID))`)
  store.exec('create table if not exists crm_timeline_pin (RECORD_ID integer, ENTITY_TYPE_ID integer, ENTITY_ID integer)')
}

/** They go with what they were attached to. */
export function forgetAttachments({ store }: Crm, kind: AttachedTo, id: number): void {
  store.run('delete from crm_timeline_note where KIND = ? and ITEM_ID = ?', [kind, id])
  store.run('delete from crm_layout_blocks where KIND = ? and ITEM_ID = ?', [kind, id])
  if (kind === 'record') store.run('delete from crm_timeline_pin where RECORD_ID = ?', [id])
}
