import type { Caller } from '../../contract.ts'
import type { DiskObject } from '../disk/find-object.ts'
import { freeName, addObject } from '../disk/tree.ts'
import { contentOf, type Content } from '../disk/contents.ts'
import { folderOf } from './chat-folder.ts'
import type { Chat } from './chats.ts'
import { addMessage, type Message } from './messages.ts'
import type { Im } from './open-im.ts'

/** A new file in the folder of a chat. */
export function keepFile(im: Im, chat: Chat, userId: number, name: string, content: Content): DiskObject {
  const disk = im.disk()
  const parent = folderOf(im, chat, userId)
  return addObject(disk, { name: freeName(disk, parent.id, name, 'file'), type: 'file', parent, content, userId })
}

/** The file itself when it lies in the folder of the chat, else a copy there. */
export function takeFile(im: Im, chat: Chat, userId: number, file: DiskObject): DiskObject {
  const isThere = file.parentId === folderOf(im, chat, userId).id
  return isThere ? file : keepFile(im, chat, userId, file.name, contentOf(im.disk(), file.fileId))
}

export function sendFiles(im: Im, chat: Chat, { userId }: Caller, files: readonly DiskObject[], text: string): Message {
  return addMessage(im, chat, { authorId: userId, text, params: { FILE_ID: files.map(({ id }) => id) } })
}
