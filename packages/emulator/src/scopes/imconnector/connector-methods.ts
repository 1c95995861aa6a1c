import { MethodError, type App, type Call, type MethodDefinition } from '../../contract.ts'
import { findEntityChat, selectChats, updateChat } from '../im/chats.ts'
import { ownerOf } from '../imopenlines/announce-session.ts'
import type { DefineLines, Lines } from '../imopenlines/open-lines.ts'
import { objectsOf, textOf, toId, toText } from '../read-params.ts'
import { BUILT_IN, isActive, isBuiltIn, isRegistered, readChannel, requireActive } from './connectors.ts'
import { readRegistration, type Registration } from './read-registration.ts'
import { emptyArgument, requireArgument } from './require-argument.ts'

const SETTINGS_PLACE = 'SETTING_CONNECTOR'

/** Connectors and the lines that they serve: api-reference/imopenlines/imconnector/index.md */
export function connectorMethods(define: DefineLines): readonly MethodDefinition[] {
  return define('imconnector', {
    register(lines, { params, caller }) {
      const read = readRegistration(params)
      if ('error' in read) return { result: false, ...read }
      const app = caller.app!
      const owner = lines.store.value('select APP_ID from connector where CODE = ?', [read.id])
      if (isBuiltIn(read.id) || (owner !== undefined && owner !== app.id))
        return { result: false, error: 'APPLICATION_REGISTRATION_ERROR', error_description: 'Application registration error' }
      lines.store.run('insert or replace into connector (CODE, NAME, APP_ID, SETTINGS) values (?, ?, ?, ?)', [
        read.id,
        read.name,
        app.id,
        JSON.stringify(read.settings),
      ])
      bindSettings(lines, app.clientId, read)
      return { result: true }
    },
    unregister(lines, { params, caller }) {
      const id = toText(params.get('ID')).toLowerCase()
      const removed = lines.store.run('delete from connector where CODE = ? and APP_ID = ?', [id, caller.app!.id]).changes > 0
      if (!removed)
        return { result: false, error: 'APPLICATION_UNREGISTRATION_ERROR', error_description: 'Error unregistering the application' }
      const active = lines.store.rows('select LINE from connector_line where CONNECTOR = ? and ACTIVE = 1', [id])
      lines.store.run('delete from connector_line where CONNECTOR = ?', [id])
      for (const [line] of active) announceStatus(lines, caller.app!.id, id, Number(line))
      unbindSettings(lines, caller.app!.clientId, id)
      return { result: true }
    },
    list({ store }, { caller }) {
      if (!caller.isAdmin) throw new MethodError('ACCESS_DENIED', "You don't have access to this action")
      const own = store.rows('select CODE, NAME from connector order by rowid').map(([code, name]) => [String(code), name] as const)
      return { ...BUILT_IN, ...Object.fromEntries(own) }
    },
    activate(lines, call) {
      const channel = readChannel(call)
      const active = call.params.get('ACTIVE')
      if (active === undefined || active === null) throw emptyArgument('ACTIVE')
      const isOn = !(active === '' || active === '0' || active === 0 || active === false || active === 'N')
      if (!lineExists(lines, channel.line) || !isRegistered(lines, channel.connector)) return false
      const wasOn = isActive(lines, channel)
      lines.store.run(
        'insert into connector_line (CONNECTOR, LINE, ACTIVE) values (?1, ?2, ?3) on conflict (CONNECTOR, LINE) do update set ACTIVE = ?3',
        [channel.connector, channel.line, isOn ? 1 : 0],
      )
      if (wasOn && !isOn) announceStatus(lines, ownerOf(lines, channel.connector), channel.connector, channel.line)
      return true
    },
    status(lines, { params }) {
      const connector = toText(requireArgument(params, 'CONNECTOR')).toLowerCase()
      const line = toId(params.get('LINE')) ?? 0
      const works = isActive(lines, { connector, line })
      const hasData = lines.store.value('select DATA from connector_line where CONNECTOR = ? and LINE = ?', [connector, line])
      return {
        LINE: line,
        CONNECTOR: connector,
        ERROR: false,
        CONFIGURED: works && (hasData ?? null) !== null,
        STATUS: works && (hasData ?? null) !== null,
      }
    },
    'connector.data.set': (lines, call) => {
      const { connector, line } = readChannel(call)
      const data = objectsOf([requireArgument(call.params, 'DATA')])[0]
      if (!data) throw emptyArgument('DATA')
      if (!lineExists(lines, line) || !isRegistered(lines, connector)) return false
      lines.store.run(
        'insert into connector_line (CONNECTOR, LINE, DATA) values (?1, ?2, ?3) on conflict (CONNECTOR, LINE) do update set DATA = ?3',
        [connector, line, JSON.stringify(data)],
      )
      return true
    },
    'chat.name.set': (lines, call) => {
      const channel = readChannel(call)
      const externalChat = toText(requireArgument(call.params, 'CHAT_ID'))
      const name = toText(requireArgument(call.params, 'NAME'))
      requireActive(lines, channel)
      const chat = findExternalChat(lines, call, channel.connector, channel.line, externalChat)
      if (!chat) throw new MethodError('CHAT_RENAMING_FAILED', 'Failed to rename the chat')
      updateChat(lines, chat.id, { TITLE: name })
      return { SUCCESS: true, DATA: { RESULT: {} } }
    },
  })
}

/** With the application that registered them: settings/app-uninstallation.md */
export function forgetConnectors({ store }: Lines, { id }: App): void {
  store.run('delete from connector_line where CONNECTOR in (select CODE from connector where APP_ID = ?)', [id])
  store.run('delete from connector where APP_ID = ?', [id])
}

/** Where somebody sets the connector up: api-reference/imopenlines/imconnector/imconnector-register.md */
function bindSettings(lines: Lines, clientId: string, { id, name, handler }: Registration): void {
  unbindSettings(lines, clientId, id)
  const texts = { title: name, description: '', groupName: '', langAll: {} }
  lines.portal.placements.bind({ clientId, placement: SETTINGS_PLACE, handler, userId: 0, ...texts, options: { connector: id } })
}

function unbindSettings({ portal }: Lines, clientId: string, connector: string): void {
  portal.placements.unbind(
    (each) => each.clientId === clientId && each.placement === SETTINGS_PLACE && each.options['connector'] === connector,
  )
}

function lineExists({ store }: Lines, line: number): boolean {
  return store.value('select 1 from ol_config where ID = ?', [line]) !== undefined
}

/** api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.md */
function announceStatus({ portal }: Lines, appId: number, connector: string, line: number): void {
  portal.emit('ONIMCONNECTORSTATUSDELETE', { connector, line }, appId)
}

/** Without groups a chat is known by its user too. */
function findExternalChat(
  lines: Lines,
  { params }: Call,
  connector: string,
  line: number,
  externalChat: string,
): { readonly id: number } | undefined {
  const prefix = `${connector}|${line}|${externalChat}|`
  const externalUser = textOf(params.get('USER_ID'))
  if (externalUser === undefined) {
    const [only] = selectChats(lines, "where ENTITY_TYPE = 'LINES' and substr(ENTITY_ID, 1, ?) = ? order by ID", [prefix.length, prefix])
    return only?.entityId === `${prefix}0` ? only : undefined
  }
  const userId = lines.store.value('select USER_ID from connector_user where CONNECTOR = ? and EXTERNAL_ID = ?', [connector, externalUser])
  return findEntityChat(lines, 'LINES', `${prefix}${String(userId ?? 0)}`)
}
