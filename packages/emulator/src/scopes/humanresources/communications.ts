import { addChat, findChat, isMember, type Chat } from '../im/chats.ts'
import { openIm } from '../im/open-im.ts'
import { membersOf } from './members.ts'
import type { Structure, StructureNode } from './open-structure.ts'

export const KINDS = ['CHAT', 'CHANNEL', 'COLLAB'] as const
export type Kind = (typeof KINDS)[number]

const TITLES: Readonly<Record<Kind, string>> = { CHAT: 'chat', CHANNEL: 'channel', COLLAB: 'collab' }
const SUBTITLES: Readonly<Record<Kind, string>> = { CHAT: 'Private chat', CHANNEL: 'Private channel', COLLAB: 'Collab' }

/** A chat for the people of a node. Channels and collabs are chats here, too. */
export function createLink(structure: Structure, node: StructureNode, kind: Kind, userId: number): void {
  const im = openIm(structure.portal)
  const members = [...new Set([userId, ...membersOf(structure, node.id)])]
  const chat = addChat(im, { type: 'C', owner: userId, members, title: `${node.name}: ${TITLES[kind]}` })
  linkChats(structure, node, kind, [chat.id])
}

/** Binds chats that exist; `origin` is the node above that they came from. */
export function linkChats(structure: Structure, node: StructureNode, kind: Kind, ids: readonly number[], origin?: number): void {
  const im = openIm(structure.portal)
  for (const id of ids.filter((each) => findChat(im, each))) {
    structure.store.run('insert or replace into hr_link (NODE_ID, CHAT_ID, TYPE, ORIGIN_ID) values (?, ?, ?, ?)', [
      node.id,
      id,
      kind,
      origin ?? null,
    ])
  }
}

export function unlinkChats({ store }: Structure, nodeId: number, kind: Kind, ids: readonly number[]): void {
  for (const id of ids) store.run('delete from hr_link where NODE_ID = ? and CHAT_ID = ? and TYPE = ?', [nodeId, id, kind])
}

/** What the user may open, and how many chats he may not: api-reference/departments/node-communication/humanresources-node-communication-list.md */
export function listLinks(structure: Structure, node: StructureNode, userId: number): Readonly<Record<string, unknown>> {
  const im = openIm(structure.portal)
  const rows = structure.store.rows('select CHAT_ID, TYPE, ORIGIN_ID from hr_link where NODE_ID = ? order by CHAT_ID', [node.id])
  const links = rows.flatMap(([chatId, kind, origin]) => {
    const chat = findChat(im, Number(chatId))
    return chat ? [{ chat, kind: kind as Kind, origin: origin === null ? null : Number(origin) }] : []
  })
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const own = links.filter((link) => link.kind === kind)
      const open = own.filter(({ chat }) => isMember(im, chat.id, userId))
      const name = `${kind.toLowerCase()}s`
      return [
        [name, open.map(({ chat, origin }) => show(chat, kind, origin))],
        [`${name}NoAccess`, own.length - open.length],
      ]
    }),
  )
}

function show(chat: Chat, kind: Kind, originalNodeId: number | null): Readonly<Record<string, unknown>> {
  return {
    avatar: kind === 'COLLAB' ? null : '',
    ...(kind !== 'COLLAB' && { color: chat.color, isExtranet: false }),
    dialogId: `chat${chat.id}`,
    hasAccess: true,
    id: chat.id,
    originalNodeId,
    subtitle: SUBTITLES[kind],
    title: chat.title,
    type: kind,
  }
}
