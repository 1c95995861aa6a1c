import type { Crm } from '../open-crm.ts'
import type { Owner } from './activity-bindings.ts'
import { typeIdOf, typeNameOf } from './entity-types.ts'

/** Comments and log messages are records of one timeline, numbered together. `crm_timeline_bound` has a row per object that a record stands on. */
export function createTimelineRecords({ store }: Crm): void {
  store.exec(`create table if not exists crm_timeline_log (ID integer primary key, ENTITY_TYPE text, ENTITY_ID integer, CREATED text, AUTHOR_ID integer,
    TITLE text, TEXT text, ICON_CODE text, CLIENT_ID text)`)
  store.exec(`create table if not exists crm_timeline_binding
    (RECORD_ID integer, ENTITY_TYPE text collate nocase, ENTITY_ID integer, primary key (RECORD_ID, ENTITY_TYPE, ENTITY_ID))`)
  store.exec(`create view if not exists crm_timeline_bound as
    select ID, ENTITY_TYPE, ENTITY_ID, 0 as PLACE from crm_timeline_comment union all select ID, ENTITY_TYPE, ENTITY_ID, 0 from crm_timeline_log
    union all select RECORD_ID, ENTITY_TYPE, ENTITY_ID, rowid from crm_timeline_binding`)
}

/** The next number of a record that is no comment. */
export function takeRecordId({ store }: Crm): number {
  const id = store.run('insert into crm_timeline_comment (COMMENT) values (null)').lastId
  store.run('delete from crm_timeline_comment where ID = ?', [id])
  return id
}

/** Every object that a record stands on, in the order they were bound; none for a record that is not there. */
export function ownersOf({ store }: Crm, recordId: number): readonly Owner[] {
  const rows = store.rows('select ENTITY_TYPE, ENTITY_ID from crm_timeline_bound where ID = ? and ENTITY_ID is not null order by PLACE', [
    recordId,
  ])
  return rows.map(([type, id]) => ({ typeId: typeIdOf(String(type)) ?? 0, id: Number(id) }))
}

export function standsOn(crm: Crm, recordId: number, { typeId, id }: Owner): boolean {
  return ownersOf(crm, recordId).some((owner) => owner.typeId === typeId && owner.id === id)
}

export function recordExists({ store }: Crm, recordId: number): boolean {
  return (
    store.value('select 1 from crm_timeline_comment where ID = ?1 union select 1 from crm_timeline_log where ID = ?1', [recordId]) === 1
  )
}

export function bindRecord({ store }: Crm, recordId: number, { typeId, id }: Owner): void {
  store.run('insert or ignore into crm_timeline_binding values (?, ?, ?)', [recordId, typeNameOf(typeId), id])
}

/** The next object takes the place of the first when that goes; a record may stand on none. */
export function unbindRecord(crm: Crm, recordId: number, owner: Owner): void {
  const { store } = crm
  const [first, second] = ownersOf(crm, recordId)
  const isFirst = first?.typeId === owner.typeId && first.id === owner.id
  const gone = isFirst ? second : owner
  if (gone)
    store.run('delete from crm_timeline_binding where RECORD_ID = ? and ENTITY_TYPE = ? and ENTITY_ID = ?', [
      recordId,
      typeNameOf(gone.typeId),
      gone.id,
    ])
  if (!isFirst) return
  for (const table of ['crm_timeline_comment', 'crm_timeline_log'])
    store.run(`update ${table} set ENTITY_TYPE = ?, ENTITY_ID = ? where ID = ?`, [
      second ? typeNameOf(second.typeId) : null,
      second?.id ?? null,
      recordId,
    ])
}

export function forgetRecord({ store }: Crm, recordId: number): void {
  store.run('delete from crm_timeline_binding where RECORD_ID = ?', [recordId])
}
