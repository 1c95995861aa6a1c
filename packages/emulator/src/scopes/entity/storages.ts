import type { App, Call, Caller, CallParams } from '../../contract.ts'
import { codesOf } from '../../system/access-codes.ts'
import { textOf, type Fields } from '../read-params.ts'
import type { Entities } from './open-entities.ts'
import { accessDenied, argumentEmpty, argumentInvalid, contextRequired, notFound } from './refusals.ts'

/** Read, write, manage: api-reference/entity/entities/entity-add.md */
const LEVELS = ['R', 'W', 'X'] as const

export type Level = (typeof LEVELS)[number]

/** The storages are the application's own; a webhook has none. */
export function requireApp({ app }: Caller): App {
  if (!app) throw contextRequired()
  return app
}

/** A code without the characters that it may not have: api-reference/entity/entities/entity-add.md */
export function readCode(params: CallParams, name: string): string {
  const code = (textOf(params.get(name)) ?? '').replaceAll(/\W/g, '')
  if (code === '') throw argumentEmpty(name)
  return code
}

/** How long a code may be follows from the application's own. */
export function readStorageCode(params: CallParams, name: string, { clientId }: App): string {
  const code = readCode(params, name)
  const longest = Math.max(1, 50 - `APP_${clientId}_`.length)
  if (code.length > longest) throw argumentInvalid(`Entity code is too long. Max length is ${longest} characters.`, '')
  return code
}

export function findStorage({ store }: Entities, app: App, code: string): number | undefined {
  const id = store.value('select ID from entity_storage where APP = ? and CODE = ?', [app.id, code])
  return id === undefined ? undefined : Number(id)
}

/** The storage that `ENTITY` names. Without a level anybody may call. */
export function requireStorage(entities: Entities, { params, caller }: Call, level?: Level): number {
  const app = requireApp(caller)
  const id = findStorage(entities, app, readStorageCode(params, 'ENTITY', app))
  if (id === undefined) throw notFound('Entity')
  if (level && !hasLevel(entities, caller, id, level)) throw accessDenied()
  return id
}

export function hasLevel({ store, portal }: Entities, caller: Caller, id: number, level: Level): boolean {
  if (caller.isAdmin) return true
  const codes = JSON.stringify(['*', ...codesOf(portal.db, caller)])
  const levels = JSON.stringify(LEVELS.slice(LEVELS.indexOf(level)))
  const sql = `select 1 from entity_right where STORAGE_ID = ? and ACCESS_CODE in (select value from json_each(?))
    and LEVEL in (select value from json_each(?))`
  return store.value(sql, [id, codes, levels]) !== undefined
}

/** Replaces the rights; whoever does keeps the management. */
export function writeRights({ store }: Entities, id: number, access: Fields, { userId }: Caller): void {
  store.run('delete from entity_right where STORAGE_ID = ?', [id])
  for (const [code, level] of [...Object.entries(access), [`U${userId}`, 'X'] as const])
    if (LEVELS.includes(level as Level)) store.run('insert or replace into entity_right values (?, ?, ?)', [id, code, level as Level])
}

export function readRights({ store }: Entities, id: number): Fields {
  const rows = store.rows('select ACCESS_CODE, LEVEL from entity_right where STORAGE_ID = ? order by rowid', [id])
  return Object.fromEntries(rows.map(([code, level]) => [String(code), level]))
}

/** `ACCESS`; undefined where none is sent. */
export function readAccess(params: CallParams): Fields | undefined {
  const value = params.get('ACCESS')
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined
}
