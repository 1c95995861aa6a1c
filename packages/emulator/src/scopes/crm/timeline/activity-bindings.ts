import { exists } from '../products/find-owner.ts'
import type { Crm } from '../open-crm.ts'

/** An object that something of a timeline stands on. */
export interface Owner {
  readonly typeId: number
  readonly id: number
}

/** Objects beyond the owner that an activity stands on; its owner is a binding too. */
export function createActivityBindings({ store }: Crm): void {
  store.exec(`create table if not exists crm_activity_binding
    (ACTIVITY_ID integer, OWNER_TYPE_ID integer, OWNER_ID integer, primary key (ACTIVITY_ID, OWNER_TYPE_ID, OWNER_ID))`)
}

/** Every object that an activity stands on, its owner first. */
export function bindingsOf({ store }: Crm, activityId: number): readonly Owner[] {
  const rows = store.rows(
    `select OWNER_TYPE_ID, OWNER_ID, 0 as place from crm_activity where ID = ?1
      union select OWNER_TYPE_ID, OWNER_ID, rowid from crm_activity_binding where ACTIVITY_ID = ?1 order by place`,
    [activityId],
  )
  return rows.map(([typeId, id]) => ({ typeId: Number(typeId), id: Number(id) }))
}

export function isBound(crm: Crm, activityId: number, { typeId, id }: Owner): boolean {
  return bindingsOf(crm, activityId).some((owner) => owner.typeId === typeId && owner.id === id)
}

export function bind({ store }: Crm, activityId: number, { typeId, id }: Owner): void {
  store.run('insert or ignore into crm_activity_binding values (?, ?, ?)', [activityId, typeId, id])
}

/** The next binding becomes the owner when the owner goes. There must be another one. */
export function unbind(crm: Crm, activityId: number, owner: Owner): void {
  const first = bindingsOf(crm, activityId).find(({ typeId, id }) => typeId !== owner.typeId || id !== owner.id)
  if (!first) return
  forget(crm, activityId, owner)
  forget(crm, activityId, first)
  crm.store.run('update crm_activity set OWNER_TYPE_ID = ?, OWNER_ID = ? where ID = ?', [first.typeId, first.id, activityId])
}

/** The binding of one object becomes that of another; an owner stays the owner. */
export function moveBinding(crm: Crm, activityId: number, from: Owner, to: Owner): void {
  const [owner] = bindingsOf(crm, activityId)
  if (owner?.typeId === from.typeId && owner.id === from.id) {
    crm.store.run('update crm_activity set OWNER_TYPE_ID = ?, OWNER_ID = ? where ID = ?', [to.typeId, to.id, activityId])
    return
  }
  forget(crm, activityId, from)
  bind(crm, activityId, to)
}

export function forgetBindings({ store }: Crm, activityId: number): void {
  store.run('delete from crm_activity_binding where ACTIVITY_ID = ?', [activityId])
}

export function ownerExists(crm: Crm, { typeId, id }: Owner): boolean {
  const item = crm.item(typeId)
  return item !== undefined && exists(crm, item, id)
}

function forget({ store }: Crm, activityId: number, { typeId, id }: Owner): void {
  store.run('delete from crm_activity_binding where ACTIVITY_ID = ? and OWNER_TYPE_ID = ? and OWNER_ID = ?', [activityId, typeId, id])
}
