import { updateRow } from '../../../store/write-row.ts'
import { type Crm, type Item, systemItem } from '../open-crm.ts'
import type { Draft } from './draft.ts'

/** One linked contact or company as `*.contact.items.get` answers it. */
export interface Link {
  readonly targetId: number
  readonly sort: number
  readonly isPrimary: boolean
}

const COLUMN = { 3: 'CONTACT_ID', 4: 'COMPANY_ID' } as const
const OF_OWNER = 'OWNER_TYPE_ID = ? and OWNER_ID = ? and TARGET_TYPE_ID = ?'
const CONTACT = 3
const COMPANY = 4

export function readLinks(crm: Crm, item: Item, ownerId: number, targetTypeId: 3 | 4): readonly Link[] {
  const rows = isReversed(item, targetTypeId)
    ? crm.store.rows(
        'select OWNER_ID, SORT, IS_PRIMARY from crm_link where TARGET_TYPE_ID = 4 and TARGET_ID = ? and OWNER_TYPE_ID = 3 order by SORT, OWNER_ID',
        [ownerId],
      )
    : crm.store.rows(`select TARGET_ID, SORT, IS_PRIMARY from crm_link where ${OF_OWNER} order by SORT, TARGET_ID`, [
        item.entity.entityTypeId,
        ownerId,
        targetTypeId,
      ])
  return rows.map(([targetId, sort, isPrimary]) => ({ targetId: Number(targetId), sort: Number(sort), isPrimary: isPrimary === 'Y' }))
}

/** Replaces the whole set; the first becomes primary where none is. */
export function writeLinks(crm: Crm, item: Item, ownerId: number, targetTypeId: 3 | 4, links: readonly Link[]): void {
  if (isReversed(item, targetTypeId)) return writeContactsOfCompany(crm, item, ownerId, links)
  const { entityTypeId } = item.entity
  crm.store.run(`delete from crm_link where ${OF_OWNER}`, [entityTypeId, ownerId, targetTypeId])
  const primary = links.find((link) => link.isPrimary) ?? links[0]
  for (const link of links) {
    crm.store.run('insert or replace into crm_link values (?, ?, ?, ?, ?, ?)', [
      entityTypeId,
      ownerId,
      targetTypeId,
      link.targetId,
      link.sort,
      link === primary ? 'Y' : 'N',
    ])
  }
  mirrorPrimary(crm, item, ownerId, targetTypeId, primary?.targetId ?? null)
}

export function replaceLinks(crm: Crm, item: Item, ownerId: number, targetTypeId: 3 | 4, targetIds: readonly number[]): void {
  writeLinks(
    crm,
    item,
    ownerId,
    targetTypeId,
    targetIds.map((targetId, index) => ({ targetId, sort: (index + 1) * 10, isPrimary: index === 0 })),
  )
}

/** CONTACT_ID is the primary contact: writing it makes that contact primary, clearing it or writing 0 removes the primary link. */
export function syncPrimaryLink(crm: Crm, item: Item, ownerId: number, draft: Draft): void {
  for (const targetTypeId of [CONTACT, COMPANY] as const) {
    const written = draft.values[COLUMN[targetTypeId]]
    if (written === undefined || draft.links.has(targetTypeId) || !keepsLinks(item, targetTypeId)) continue
    const targetId = written === 0 ? null : written
    const links = readLinks(crm, item, ownerId, targetTypeId)
    const others = links.filter((link) => link.targetId !== targetId && !(targetId === null && link.isPrimary))
    const demoted = others.map((link) => ({ ...link, isPrimary: false }))
    const sort = links.find((link) => link.targetId === targetId)?.sort ?? (links.length + 1) * 10
    writeLinks(
      crm,
      item,
      ownerId,
      targetTypeId,
      typeof targetId === 'number' && targetId > 0 ? [...demoted, { targetId, sort, isPrimary: true }] : demoted,
    )
  }
}

/** Forgets a deleted record on both sides of its links. */
export function deleteLinks(crm: Crm, item: Item, id: number): void {
  const { entityTypeId } = item.entity
  crm.store.run('delete from crm_link where OWNER_TYPE_ID = ? and OWNER_ID = ?', [entityTypeId, id])
  if (entityTypeId !== CONTACT && entityTypeId !== COMPANY) return
  const owners = crm.store.rows('select OWNER_TYPE_ID, OWNER_ID from crm_link where TARGET_TYPE_ID = ? and TARGET_ID = ?', [
    entityTypeId,
    id,
  ])
  for (const [ownerTypeId, ownerId] of owners) {
    const owner = crm.item(Number(ownerTypeId))
    if (owner) unlink(crm, owner, Number(ownerId), entityTypeId, id)
  }
}

/** Contacts and companies are linked once, from the contact's end. */
const isReversed = (item: Item, targetTypeId: 3 | 4): boolean => item.entity.entityTypeId === COMPANY && targetTypeId === CONTACT

function writeContactsOfCompany(crm: Crm, item: Item, companyId: number, links: readonly Link[]): void {
  const contacts = systemItem(crm, CONTACT)
  const wanted = new Map(links.map((link) => [link.targetId, link]))
  for (const { targetId } of readLinks(crm, item, companyId, CONTACT)) {
    if (!wanted.has(targetId)) unlink(crm, contacts, targetId, COMPANY, companyId)
  }
  for (const { targetId, sort, isPrimary } of links) {
    const others = readLinks(crm, contacts, targetId, COMPANY).filter((link) => link.targetId !== companyId)
    const demoted = isPrimary ? others.map((link) => ({ ...link, isPrimary: false })) : others
    writeLinks(crm, contacts, targetId, COMPANY, [...demoted, { targetId: companyId, sort, isPrimary }])
  }
}

function unlink(crm: Crm, owner: Item, ownerId: number, targetTypeId: 3 | 4, targetId: number): void {
  writeLinks(
    crm,
    owner,
    ownerId,
    targetTypeId,
    readLinks(crm, owner, ownerId, targetTypeId).filter((link) => link.targetId !== targetId),
  )
}

const keepsLinks = (item: Item, targetTypeId: 3 | 4): boolean =>
  item.schema.fields.some((field) => field.column === `${COLUMN[targetTypeId]}S`)

function mirrorPrimary(crm: Crm, item: Item, ownerId: number, targetTypeId: 3 | 4, targetId: number | null): void {
  const column = COLUMN[targetTypeId]
  if (!item.schema.columns.has(column)) return
  updateRow(crm.store, item.entity.table, { [column]: targetId }, ownerId)
}
