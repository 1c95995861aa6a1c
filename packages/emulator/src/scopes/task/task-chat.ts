import { addChat, findEntityChat, type Chat } from '../im/chats.ts'
import { addMessage, findMessage, type Message } from '../im/messages.ts'
import { openIm, type Im } from '../im/open-im.ts'
import type { Tasks } from './open-tasks.ts'

/** The kind of object that a chat of a task belongs to. */
const ENTITY_TYPE = 'TASKS_TASK'

/** Writes into the chat of a task, which is made with the first message. */
export function sendToTask(tasks: Tasks, taskId: number, authorId: number, text: string): Message {
  const im = openIm(tasks.portal)
  const chat = findEntityChat(im, ENTITY_TYPE, String(taskId)) ?? openChat(tasks, im, taskId)
  return addMessage(im, chat, { authorId, text })
}

/** The task that a message was written about; undefined for a message of another chat. */
export function findTaskMessage({ portal }: Tasks, messageId: number): { readonly taskId: number; readonly text: string } | undefined {
  const im = openIm(portal)
  const message = findMessage(im, messageId)
  const taskId = message && im.store.value('select ENTITY_ID from im_chat where ID = ? and ENTITY_TYPE = ?', [message.chatId, ENTITY_TYPE])
  return message && taskId !== undefined ? { taskId: Number(taskId), text: message.text } : undefined
}

function openChat({ store }: Tasks, im: Im, taskId: number): Chat {
  const [title, creator, responsible, accomplices, auditors] = store.row(
    'select TITLE, CREATED_BY, RESPONSIBLE_ID, ACCOMPLICES, AUDITORS from task where ID = ?',
    [taskId],
  )!
  const others = [accomplices, auditors].flatMap((list) => JSON.parse(String(list ?? '[]')) as number[])
  const chat = addChat(im, {
    type: 'C',
    owner: Number(creator),
    members: [...new Set([Number(creator), Number(responsible), ...others])],
    title: String(title),
    entityType: ENTITY_TYPE,
    entityId: String(taskId),
  })
  store.run('update task set CHAT_ID = ? where ID = ?', [chat.id, taskId])
  return chat
}
