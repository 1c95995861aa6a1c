import type { Call } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { textOf } from '../read-params.ts'
import type { EntityHandlers } from './define-entities.ts'
import { deleteItem } from './item-values.ts'
import type { Entities } from './open-entities.ts'
import { accessDenied, alreadyExists, argumentEmpty, notFound } from './refusals.ts'
import { findStorage, hasLevel, readAccess, readRights, readStorageCode, requireApp, requireStorage, writeRights } from './storages.ts'

/** `entity.*`: api-reference/entity/entities/index.md */
export const storageMethods: EntityHandlers = {
  add(entities, { params, caller }) {
    const app = requireApp(caller)
    const CODE = readStorageCode(params, 'ENTITY', app)
    const NAME = textOf(params.get('NAME')) ?? ''
    if (NAME === '') throw argumentEmpty('NAME')
    if (findStorage(entities, app, CODE) !== undefined) throw alreadyExists('Entity')
    const id = insertRow(entities.store, 'entity_storage', { APP: app.id, CODE, NAME })
    writeRights(entities, id, readAccess(params) ?? {}, caller)
    return true
  },
  get({ store }, { params, caller }) {
    const app = requireApp(caller)
    const code = params.has('ENTITY') ? readStorageCode(params, 'ENTITY', app) : undefined
    const rows = store
      .rows('select ID, CODE, NAME from entity_storage where APP = ? and CODE = ifnull(?, CODE) order by ID', [app.id, code ?? null])
      .map(([id, ENTITY, NAME]) => ({ ID: String(id), IBLOCK_TYPE_ID: 'rest_entity', ENTITY, NAME }))
    if (code === undefined) return rows
    if (!rows[0]) throw notFound('Entity')
    return rows[0]
  },
  update(entities, call) {
    const { params, caller } = call
    const id = requireStorage(entities, call, 'X')
    const app = requireApp(caller)
    const code = params.has('ENTITY_NEW') ? readStorageCode(params, 'ENTITY_NEW', app) : undefined
    if (code !== undefined && (findStorage(entities, app, code) ?? id) !== id) throw alreadyExists('Entity')
    const name = textOf(params.get('NAME')) ?? ''
    const changes = { ...(name !== '' && { NAME: name }), ...(code !== undefined && { CODE: code }) }
    updateRow(entities.store, 'entity_storage', changes, id)
    const access = readAccess(params)
    if (access) writeRights(entities, id, access, caller)
    return true
  },
  delete(entities, call) {
    removeStorage(entities, requireStorage(entities, call, 'X'))
    return true
  },
  rights: (entities, call) => readOrWriteRights(entities, call),
}

function readOrWriteRights(entities: Entities, { params, caller }: Call): unknown {
  const app = requireApp(caller)
  const id = findStorage(entities, app, readStorageCode(params, 'ENTITY', app))
  if (id === undefined) return null
  const access = readAccess(params)
  if (access && !hasLevel(entities, caller, id, 'X')) throw accessDenied()
  if (access) writeRights(entities, id, access, caller)
  return readRights(entities, id)
}

function removeStorage(entities: Entities, id: number): void {
  const { store } = entities
  for (const [item] of store.rows('select ID from entity_item where STORAGE_ID = ?', [id])) deleteItem(entities, Number(item))
  for (const table of ['entity_section', 'entity_property', 'entity_right']) store.run(`delete from ${table} where STORAGE_ID = ?`, [id])
  store.run('delete from entity_storage where ID = ?', [id])
}
