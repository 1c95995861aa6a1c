import type { Caller, MethodError, PortalContext } from '../../contract.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { v3Error } from '../../v3/v3-error.ts'
import { isExternal } from '../user/is-external.ts'

/** What every method of knowledge bases works with. */
export interface Notes {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  /** In UTC, unlike everywhere else: api-reference/note/document/note-document-get.md */
  now(): string
}

/** `STATE` is `live`, `archived` or `deleted`; what is deleted lies in a trash that no method opens. */
const TABLES = `
  create table if not exists note_collection (ID integer primary key autoincrement, NAME text, POSITION integer, POLICY_LEVEL text default 'view',
    CREATED_BY integer, CREATED_AT text, UPDATED_BY integer, UPDATED_AT text, STATE text default 'live');
  create table if not exists note_document (ID integer primary key autoincrement, COLLECTION_ID integer, PARENT_ID integer, TITLE text, MARKDOWN text,
    POSITION integer, CREATED_BY integer, CREATED_AT text, UPDATED_BY integer, UPDATED_AT text, STATE text default 'live');
  create table if not exists note_file (ID integer primary key autoincrement, DOCUMENT_ID integer, NAME text, SIZE integer, MIME_TYPE text,
    ASSET_TYPE text, FILE_ID integer);
`

export function openNotes(portal: PortalContext): Notes {
  const store = createStore(portal.db)
  store.exec(TABLES)
  const now = (): string => `${new Date(portal.now()).toISOString().slice(0, 19)}Z`
  return { portal, store, time: createPortalTime(portal.settings.utcOffsetSeconds), now }
}

export const notFound = (what: 'Knowledge base' | 'Document' | 'File'): MethodError => v3Error('entityNotFound', `${what} not found`)

const accessDenied = (): MethodError => v3Error('accessDenied', 'Access denied')

/** The module is closed to people from outside the company. */
export function requireAccess(notes: Notes, caller: Caller): void {
  if (isExternal(notes, caller)) throw accessDenied()
}

/** A knowledge base that is not in the trash. Everybody may read it: the policy it begins with is `view`. */
export function requireCollection({ store }: Notes, id: number, states: readonly string[] = ['live', 'archived']): void {
  const state = store.value('select STATE from note_collection where ID = ?', [id])
  if (!states.includes(String(state))) throw notFound('Knowledge base')
}

/** Its author and administrators change a knowledge base and what is in it; other rights are not emulated. */
export function requireModerator({ store }: Notes, { isAdmin, userId }: Caller, collectionId: number): void {
  const author = store.value('select CREATED_BY from note_collection where ID = ?', [collectionId])
  if (!isAdmin && author !== userId) throw accessDenied()
}

export interface NoteDocument {
  readonly id: number
  readonly collectionId: number
}

export function requireDocument({ store }: Notes, id: number, states: readonly string[] = ['live']): NoteDocument {
  const [collectionId, state] = store.row('select COLLECTION_ID, STATE from note_document where ID = ?', [id]) ?? []
  if (collectionId === undefined || !states.includes(String(state))) throw notFound('Document')
  return { id, collectionId: Number(collectionId) }
}
