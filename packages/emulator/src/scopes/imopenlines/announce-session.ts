import { findChat } from '../im/chats.ts'
import type { Lines } from './open-lines.ts'
import { codeOf, type Session } from './sessions.ts'

/** Both modules tell of it: api-reference/imopenlines/openlines/events/on-session-start.md, imconnector/events/on-im-connector-dialog-start.md */
export function announceSession(lines: Lines, action: 'START' | 'FINISH', session: Session): void {
  const { connector, line } = codeOf(findChat(lines, session.chatId)!)
  const DATA = [
    {
      connector: { connector_id: connector, line_id: line, chat_id: session.chatId, user_id: session.userId },
      session: { id: session.id, closed: session.isClosed ? 'Y' : 'N', parent_id: session.parentId, close_term: closeTermOf(lines, line) },
      chat: { id: session.chatId },
      user: { id: session.userId },
    },
  ]
  const appId = ownerOf(lines, connector)
  lines.portal.emit(`ONSESSION${action}`, { DATA }, appId)
  if (appId > 0) lines.portal.emit(`ONIMCONNECTORDIALOG${action}`, { CONNECTOR: connector, LINE: String(line), DATA }, appId)
}

/**
 * The application that added the connector, which alone hears of it: api-reference/imopenlines/openlines/events/on-session-start.md. 0 for connectors that
 * come with the portal.
 */
export function ownerOf({ store }: Pick<Lines, 'store'>, connector: string): number {
  return Number(store.value('select APP_ID from connector where CODE = ?', [connector]) ?? 0)
}

/** Minutes until a session ends by itself. */
function closeTermOf({ store }: Lines, line: number): number {
  return Math.trunc(Number(store.value('select AUTO_CLOSE_TIME from ol_config where ID = ?', [line]) ?? 0) / 60)
}
