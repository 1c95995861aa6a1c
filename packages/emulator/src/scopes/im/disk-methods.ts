import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { rankFor } from '../disk/access.ts'
import { contentOf } from '../disk/contents.ts'
import { findObject, type DiskObject } from '../disk/find-object.ts'
import { addObject, freeName, removeObject } from '../disk/tree.ts'
import { toId, toText } from '../read-params.ts'
import { folderOf } from './chat-folder.ts'
import { findChat, isMember, type Chat } from './chats.ts'
import { findNamedChat, readChatId } from './dialogs.ts'
import { fileIdsOf, showFile, showFileModel } from './files.ts'
import { deleteMessage, selectMessages } from './messages.ts'
import type { DefineIm, Im } from './open-im.ts'
import { noDialogAccess } from './refusals.ts'
import { sendFiles, takeFile } from './send-files.ts'

/** `im.disk.*` over the emulated Drive: api-reference/chats/files/index.md */
export function diskMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.disk', {
    'folder.get': (im, call) => ({ ID: folderOf(im, requireMemberChat(im, call), call.caller.userId).id }),
    'file.commit': (im, call) => {
      const { params, caller } = call
      const chat = requireMemberChat(im, call)
      const name = params.has('FILE_ID') ? 'FILE_ID' : 'UPLOAD_ID'
      if (!params.has(name)) throw new MethodError('FILES_ERROR', 'List of files is not specified')
      const found = listOf(params.get(name)).map((id) => findReadable(im, call, id))
      if (found.length === 0 || found.includes(undefined)) throw new MethodError('SAVE_ERROR', 'Error during saving file to chat')
      const files = found.map((file) => takeFile(im, chat, caller.userId, file!))
      const message = sendFiles(im, chat, caller, files, toText(params.get('MESSAGE')))
      return {
        FILES: Object.fromEntries(files.map((file) => [`upload${file.id}`, showFile(im, caller, chat, file)])),
        DISK_ID: files.map(({ id }) => String(id)),
        FILE_MODELS: Object.fromEntries(files.map((file) => [`upload${file.id}`, showFileModel(im, caller, file)])),
        MESSAGE_ID: message.id,
      }
    },
    'file.delete': (im, { params, caller }) => {
      const chat = findChat(im, readChatId(params))
      const id = readFileId(params)
      const file = findObject(im.disk(), id)
      const message = chat && selectMessages(im, 'where CHAT_ID = ?', [chat.id]).find((each) => fileIdsOf(each).includes(id))
      if (!file || !message || message.authorId !== caller.userId || !isMember(im, chat.id, caller.userId)) return false
      removeObject(im.disk(), file)
      deleteMessage(im, message)
      return true
    },
    'file.save': (im, call) => {
      const file = findReadable(im, call, readFileId(call.params))
      if (!file) throw new MethodError('FILE_SAVE_ERROR', "File ID can't be saved")
      const folder = savedFilesOf(im, call.caller.userId)
      const saved = addObject(im.disk(), {
        name: freeName(im.disk(), folder.id, file.name, 'file'),
        type: 'file',
        parent: folder,
        content: contentOf(im.disk(), file.fileId),
        userId: call.caller.userId,
      })
      return { folder: { id: folder.id, name: folder.name }, file: { id: saved.id, name: saved.name } }
    },
  })
}

function requireMemberChat(im: Im, call: Call): Chat {
  const chat = findNamedChat(im, call, ['chat', 'group', 'user'])
  if (!chat || !isMember(im, chat.id, call.caller.userId)) throw noDialogAccess()
  return chat
}

function readFileId(params: CallParams): number {
  const id = toId(params.get('FILE_ID')) ?? 0
  if (id <= 0) throw new MethodError('FILE_ID_EMPTY', "File ID can't be empty")
  return id
}

/** A file that is there and that Drive lets the caller read. */
function findReadable(im: Im, { caller }: Call, value: unknown): DiskObject | undefined {
  const file = findObject(im.disk(), toId(value) ?? 0)
  return file?.type === 'file' && file.deletedType === 0 && rankFor(im.disk(), caller, file) > 0 ? file : undefined
}

/** Made when it is missing: api-reference/chats/files/im-disk-file-save.md */
function savedFilesOf(im: Im, userId: number): DiskObject {
  const disk = im.disk()
  const rootId = disk.store.value("select ROOT_OBJECT_ID from disk_storage where ENTITY_TYPE = 'user' and ENTITY_ID = ?", [String(userId)])
  const known = disk.store.value(
    "select ID from disk_object where PARENT_ID = ? and NAME = 'Saved Files' and TYPE = 'folder' and DELETED_TYPE = 0",
    [rootId ?? 0],
  )
  if (known !== undefined) return findObject(disk, Number(known))!
  const root = findObject(disk, Number(rootId))!
  return addObject(disk, { name: freeName(disk, root.id, 'Saved Files', 'folder'), type: 'folder', parent: root, userId })
}
