import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { findObject } from '../disk/find-object.ts'
import { objectOf, textOf, toId, toText } from '../read-params.ts'
import { isMember, type Chat } from './chats.ts'
import { findDialogChat, mayRead, parseDialogId } from './dialogs.ts'
import { fileIdsOf, showFile } from './files.ts'
import { imLink } from './im-link.ts'
import { selectMessages } from './messages.ts'
import type { DefineIm, Im } from './open-im.ts'
import { keepFile, sendFiles } from './send-files.ts'
import { dialogIdOf } from './show-chat.ts'

const DAY_MS = 86_400_000
const MAX_FILE_BYTES = 100 * 1024 * 1024

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
    get(im, { params, caller }) {
      const offset = Math.max(0, toId(params.get('offset')) ?? 0)
      const limit = Math.min(1000, Math.max(1, toId(params.get('limit')) ?? 100))
      const { store, portal, time } = im
      store.run('delete from im_event where AT_MS <= ? or (USER_ID = ? and ID < ?)', [portal.now() - DAY_MS, caller.userId, offset])
      const rows = store.rows('select ID, TYPE, AT_MS, DATA from im_event where USER_ID = ? order by ID limit ?', [
        caller.userId,
        limit + 1,
      ])
      const events = rows.slice(0, limit).map(([id, type, atMs, data]) => ({
        eventId: Number(id),
        type,
        date: time.format(Number(atMs)),
        data: JSON.parse(String(data)) as unknown,
      }))
      const last = events.at(-1)
      return { events, nextOffset: last ? last.eventId + 1 : offset, hasMore: rows.length > limit }
    },
  })
  const files = define('im.v2.File', {
    upload(im, call) {
      const { params, caller } = call
      const { name, content, message } = objectOf(params.get('fields'))
      const [fileName, base64] = [textOf(name)?.trim() ?? '', textOf(content) ?? '']
      const chat = findCalledChat(im, call)
      if (!chat) throw new MethodError('CHAT_NOT_FOUND', 'CHAT_NOT_FOUND')
      if (!isMember(im, chat.id, caller.userId)) throw accessDenied()
      if (fileName === '' || base64 === '') throw new MethodError('FILE_EMPTY', 'File name and content are required')
      if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) throw new MethodError('FILE_INVALID_CONTENT', 'Invalid base64 content')
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
      if (bytes.length > MAX_FILE_BYTES) throw new MethodError('FILE_TOO_LARGE', 'File is too large')
      const file = keepFile(im, chat, caller.userId, fileName, bytes)
      const { id: messageId } = sendFiles(im, chat, caller, [file], toText(message))
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
