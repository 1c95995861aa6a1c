import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { findObject } from '../disk/find-object.ts'
import { objectOf, toId, toText } from '../read-params.ts'
import { isMember, type Chat } from './chats.ts'
import { findDialogChat, mayRead, parseDialogId } from './dialogs.ts'
import { fetchEvents } from './fetch-events.ts'
import { fileIdsOf, showFile } from './files.ts'
import { imLink } from './im-link.ts'
import { selectMessages } from './messages.ts'
import type { DefineIm, Im } from './open-im.ts'
import { readUpload } from './read-upload.ts'
import { keepFile, sendFiles } from './send-files.ts'
import { dialogIdOf } from './show-chat.ts'

/** `im.v2.*`: api-reference/chat-bots/chat-bots-v2/im.v2/index.md */
export function v2Methods(define: DefineIm): readonly MethodDefinition[] {
  const events = define('im.v2.Event', {
    subscribe(im, { caller }) {
      im.store.run('insert or ignore into im_subscription (USER_ID) values (?)', [caller.userId])
      return true
    },
    unsubscribe(im, { caller }) {
      im.store.run('delete from im_subscription where USER_ID = ?', [caller.userId])
      return true
    },
    get: (im, { params, caller }) => fetchEvents(im, params, [caller.userId]),
  })
  const files = define('im.v2.File', {
    upload(im, call) {
      const { params, caller } = call
      const fields = objectOf(params.get('fields'))
      const chat = findCalledChat(im, call)
      if (!chat) throw new MethodError('CHAT_NOT_FOUND', 'CHAT_NOT_FOUND')
      if (!isMember(im, chat.id, caller.userId)) throw accessDenied()
      const { name, content } = readUpload(fields)
      const file = keepFile(im, chat, caller.userId, name, content)
      const { id: messageId } = sendFiles(im, chat, caller, [file], toText(fields['message']))
      return { file: showFile(im, caller, chat, file), messageId, chatId: chat.id, dialogId: dialogIdOf(chat, caller.userId) }
    },
    download(im, call) {
      const { params, caller } = call
      const chat = findCalledChat(im, call)
      if (!chat || !mayRead(im, chat, caller.userId)) throw accessDenied()
      const id = toId(params.get('fileId')) ?? 0
      const isSent = selectMessages(im, 'where CHAT_ID = ?', [chat.id]).some((message) => fileIdsOf(message).includes(id))
      if (!isSent || findObject(im.disk(), id)?.deletedType !== 0) throw new MethodError('FILE_NOT_FOUND', 'File not found')
      return { downloadUrl: imLink(im.portal, caller, `id=${id}`) }
    },
  })
  return [...events, ...files]
}

const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')

function findCalledChat(im: Im, { params, caller }: Call): Chat | undefined {
  const dialog = parseDialogId(params.get('dialogId'))
  return dialog && findDialogChat(im, dialog, caller.userId)
}
