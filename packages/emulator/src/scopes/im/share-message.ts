import { MethodError, type Call } from '../../contract.ts'
import { openFeed } from '../log/open-feed.ts'
import { addPost } from '../log/posts.ts'
import { addTask } from '../task/save-task.ts'
import { openTasks } from '../task/open-tasks.ts'
import { toText } from '../read-params.ts'
import { addChat, membersOf, type Chat } from './chats.ts'
import { addMessage, type Message } from './messages.ts'
import type { Im } from './open-im.ts'
import { incorrectParams } from './refusals.ts'

/** Makes something of a message: api-reference/chats/messages/im-message-share.md */
export function shareMessage(im: Im, { params, caller, method }: Call, chat: Chat, { text }: Message): void {
  switch (toText(params.get('TYPE'))) {
    case 'CHAT': {
      const others = membersOf(im, chat.id).filter((id) => id !== caller.userId)
      const shared = addChat(im, { type: 'C', owner: caller.userId, members: [caller.userId, ...others] })
      addMessage(im, shared, { authorId: caller.userId, text })
      return
    }
    case 'TASK':
      addTask(openTasks(im.portal), { TITLE: text, DESCRIPTION: text, RESPONSIBLE_ID: caller.userId }, caller.userId)
      return
    case 'POST':
      addPost(openFeed(im.portal), { authorId: caller.userId, title: '', text, rights: membersOf(im, chat.id).map((id) => `U${id}`) })
      return
    case 'CALEND':
      throw new MethodError('NOT_EMULATED', `${method} to an event of a calendar is documented, but not emulated.`, 501)
    default:
      throw incorrectParams()
  }
}
