import { MethodError, type MethodDefinition } from '../../contract.ts'
import { holdsScope } from '../../rest/authorize.ts'
import { findObject } from '../disk/find-object.ts'
import { isMember } from '../im/chats.ts'
import { findDialogChat, parseDialogId } from '../im/dialogs.ts'
import { fetchEvents } from '../im/fetch-events.ts'
import { showFile } from '../im/files.ts'
import { imLink } from '../im/im-link.ts'
import type { Im } from '../im/open-im.ts'
import { readUpload } from '../im/read-upload.ts'
import { keepFile, sendFiles } from '../im/send-files.ts'
import { dialogIdOf } from '../im/show-chat.ts'
import { isYes, objectOf, toId, toText } from '../read-params.ts'
import type { DefineBots } from './open-bots.ts'
import { actAs, defineForBots, requireBot } from './own-bot.ts'

/** api-reference/chat-bots/chat-bots-v2/entities.md */
const FILE_MEMBERS = 'id chatId date type name extension size image authorId authorName isTranscribable isVideoNote isVoiceNote'.split(' ')

/** `imbot.v2.Event.get` and `imbot.v2.File.*`: api-reference/chat-bots/chat-bots-v2/imbot.v2/events/index.md, files/index.md */
export function eventMethods(define: DefineBots): readonly MethodDefinition[] {
  const events = define('imbot.v2.Event', {
    get(im, call) {
      const bot = requireBot(im, call)
      const { params, caller } = call
      if (!isYes(params.get('withUserEvents'))) return fetchEvents(im, params, [bot.id])
      if (!holdsScope(caller, 'im')) throw new MethodError('SCOPE_ERROR', 'Scope error')
      if (im.store.value('select 1 from im_subscription where USER_ID = ?', [caller.userId]) === undefined)
        throw new MethodError('USER_NOT_SUBSCRIBED', 'User not subscribed')
      return fetchEvents(im, params, [bot.id, caller.userId])
    },
  })
  const files = defineForBots(define, 'imbot.v2.File', {
    upload({ im, bot, params, caller }) {
      const fields = objectOf(params.get('fields'))
      const { name, content } = readUpload(fields)
      const dialog = parseDialogId(params.get('dialogId'))
      const chat = dialog && findDialogChat(im, dialog, bot.id)
      if (!chat || !isMember(im, chat.id, bot.id)) throw new MethodError('FILE_FOLDER_ERROR', 'Failed to get chat folder')
      const file = keepFile(im, chat, bot.id, name, content)
      const { id: messageId } = sendFiles(im, chat, caller, [file], toText(fields['message']))
      const view = showFile(im, caller, chat, file)
      return {
        file: Object.fromEntries(FILE_MEMBERS.map((name) => [name, view[name]])),
        messageId,
        chatId: chat.id,
        dialogId: dialogIdOf(chat, bot.id),
      }
    },
  })
  const downloads = define('imbot.v2.File', {
    download(im, call) {
      const { bot, params } = actAs(im, call, requireBot(im, call))
      const id = toId(params.get('fileId')) ?? 0
      const chats = chatsOfFile(im, id)
      if (chats.length === 0 || findObject(im.disk(), id)?.deletedType !== 0) throw new MethodError('FILE_NOT_FOUND', 'File not found')
      if (!chats.some((chat) => isMember(im, chat, bot.id))) throw new MethodError('FILE_ACCESS_ERROR', 'File access error')
      return { downloadUrl: imLink(im.portal, call.caller, `id=${id}`, 'imbot') }
    },
  })
  return [...events, ...files, ...downloads]
}

/** The chats that a file was sent or forwarded to. */
function chatsOfFile({ store }: Im, fileId: number): readonly number[] {
  const sql = "select distinct m.CHAT_ID from im_message m, json_each(m.PARAMS, '$.FILE_ID') f where f.value = ?"
  return store.rows(sql, [fileId]).map(([id]) => Number(id))
}
