import { findChat, managersOf, type Chat } from '../im/chats.ts'
import { camelKeys, type View } from '../im/people.ts'
import { showDialog } from '../im/show-chat.ts'
import type { BotCall } from './own-bot.ts'

const CHAT_MEMBERS =
  'id dialogId name description type messageType owner color avatar extranet containsCollaber entityType entityId entityData1 entityData2 entityData3 entityLink diskFolderId role permissions muteList parentChatId parentMessageId isNew textFieldEnabled backgroundId dateCreate lastMessageId lastMessageViews lastId managerList markedId messageCount public unreadId userCounter'.split(
    ' ',
  )

/** Numbers of what there is none of are null: api-reference/chat-bots/chat-bots-v2/entities.md */
const NULLABLE: ReadonlySet<string> = new Set([
  'diskFolderId',
  'parentChatId',
  'parentMessageId',
  'lastMessageId',
  'lastId',
  'markedId',
  'unreadId',
])

export function showChat({ im, caller }: BotCall, { id }: Chat): View {
  const chat = findChat(im, id)!
  const view: View = {
    containsCollaber: false,
    ...camelKeys(showDialog(im, chat, caller)),
    textFieldEnabled: chat.isClosed ? 'N' : 'Y',
    lastMessageViews: '{}',
    managerList: managersOf(im, id),
  }
  return Object.fromEntries(CHAT_MEMBERS.map((name) => [name, NULLABLE.has(name) && view[name] === 0 ? null : view[name]]))
}
