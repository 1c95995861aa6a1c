import { MethodError, type Call, type CallParams, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import type { Row } from '../../store/create-reader.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { isYes, objectOf, toId } from '../read-params.ts'
import { configSchema, DEFAULTS } from './config-fields.ts'
import { listConfigs } from './list-configs.ts'
import type { DefineLines, Lines } from './open-lines.ts'
import { operatorsOf, writeQueue } from './queues.ts'

const shape = { family: 'classic', fields: configSchema.of('classic') } as const

/** `imopenlines.config.*` and `imopenlines.revision.get`: api-reference/imopenlines/openlines/index.md */
export function configMethods(define: DefineLines): readonly MethodDefinition[] {
  const configs = define('imopenlines.config', {
    add(lines, { params, caller }) {
      const given = readSettings(lines, params)
      const now = lines.now()
      const dates = { DATE_CREATE: now, DATE_MODIFY: now, MODIFY_USER_ID: caller.userId }
      const id = insertRow(lines.store, 'ol_config', { ...DEFAULTS, LANGUAGE_ID: lines.portal.settings.languageId, ...given, ...dates })
      if (!given['LINE_NAME']) updateRow(lines.store, 'ol_config', { LINE_NAME: `Open Channel ${id}` }, id)
      writeQueue(lines, id, objectOf(params.get('PARAMS'))['QUEUE'] ?? [caller.userId])
      return id
    },
    update(lines, call) {
      const id = requireConfigId(call)
      requireRights(call)
      if (!configExists(lines, id)) return false
      const given = readSettings(lines, call.params)
      updateRow(lines.store, 'ol_config', { ...given, DATE_MODIFY: lines.now(), MODIFY_USER_ID: call.caller.userId }, id)
      const queue = objectOf(call.params.get('PARAMS'))['QUEUE']
      if (queue !== undefined) writeQueue(lines, id, queue)
      return true
    },
    delete(lines, call) {
      const id = requireConfigId(call)
      requireRights(call)
      if (!configExists(lines, id)) return false
      for (const table of ['ol_queue', 'ol_config'])
        lines.store.run(`delete from ${table} where ${table === 'ol_queue' ? 'CONFIG_ID' : 'ID'} = ?`, [id])
      lines.store.run('delete from connector_line where LINE = ?', [id])
      // The page shows a bare number, which no other event has: api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.md
      lines.portal.emit('ONIMCONNECTORLINEDELETE', id as unknown as Record<string, never>)
      return true
    },
    get(lines, call) {
      const id = requireConfigId(call)
      const row = lines.configs.one(shape, id)
      return row ? { ...row, ...(isYes(call.params.get('WITH_QUEUE') ?? 'Y') && describeQueue(lines, id)) } : false
    },
    'list.get': listConfigs,
    'path.get': ({ portal }) => ({ SERVER_ADDRESS: portal.settings.origin, PUBLIC_PATH: '/contact_center/' }),
  })
  return [...configs, ...define('imopenlines.revision', { get: () => ({ rest: 2, web: 1, mobile: 1 }) })]
}

export function configExists({ store }: Lines, id: number): boolean {
  return store.value('select 1 from ol_config where ID = ?', [id]) !== undefined
}

function requireConfigId({ params }: Call): number {
  const id = toId(params.get('CONFIG_ID')) ?? 0
  if (id <= 0) throw new MethodError('CONFIG_ID_EMPTY', "Config ID can't be empty")
  return id
}

/** Administrators change channels; the page of imopenlines.config.add lets everybody add one. */
function requireRights({ caller }: Call): void {
  if (!caller.isAdmin) throw new MethodError('CONFIG_WRONG_USER_PERMISSION', 'Permission denied', 403)
}

/** What does not fit is left as it is. */
function readSettings({ time }: Lines, params: CallParams): Values {
  const values: Record<string, SqlValue> = {}
  for (const [name, value] of Object.entries(objectOf(params.get('PARAMS')))) {
    const field = configSchema.find('classic', name)
    if (!field || field.isReadOnly) continue
    const encoded =
      field.storage === 'json'
        ? JSON.stringify(typeof value === 'string' ? value.split(',') : (value ?? null))
        : encodeValue(field, value, time)
    if (encoded !== undefined && encoded !== null) values[field.column] = encoded
  }
  return values
}

/** Operators show themselves as they are: nobody sets other names for a queue. */
function describeQueue(lines: Lines, id: number): Row {
  const operators = operatorsOf(lines, id)
  const shown = { USER_NAME: null, USER_WORK_POSITION: null, USER_AVATAR: null, USER_AVATAR_ID: '0' }
  const full = operators.map((userId, index) => [
    String(userId),
    { ID: `${id}${userId}`, SORT: String(index), USER_ID: String(userId), DEPARTMENT_ID: '0', ...shown },
  ])
  return {
    QUEUE: operators.map(String),
    QUEUE_FULL: phpMap(Object.fromEntries(full) as Record<string, unknown>),
    QUEUE_USERS_FIELDS: phpMap(Object.fromEntries(operators.map((userId) => [String(userId), shown]))),
    QUEUE_ONLINE: operators.length > 0 ? 'Y' : 'N',
  }
}
