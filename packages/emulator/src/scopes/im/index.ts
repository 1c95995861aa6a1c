import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { findDownload } from '../disk/uploads.ts'
import { once } from '../once.ts'
import { chatMethods } from './chat-methods.ts'
import { chatUserMethods } from './chat-user-methods.ts'
import { counterMethods } from './counter-methods.ts'
import { departmentMethods } from './department-methods.ts'
import { dialogMethods } from './dialog-methods.ts'
import { diskMethods } from './disk-methods.ts'
import { messageMethods } from './message-methods.ts'
import { notifyMethods } from './notify-methods.ts'
import { openIm } from './open-im.ts'
import { recentMethods } from './recent-methods.ts'
import { searchMethods } from './search-methods.ts'
import { userMethods } from './user-methods.ts'
import { v2Methods } from './v2-methods.ts'

const GROUPS = [
  messageMethods,
  dialogMethods,
  chatMethods,
  chatUserMethods,
  recentMethods,
  notifyMethods,
  userMethods,
  departmentMethods,
  searchMethods,
  diskMethods,
  counterMethods,
  v2Methods,
]

/** `im.*`: api-reference/chats/index.md */
export const imScope: EmulatedScope = {
  name: 'im',
  install(portal) {
    const open = once(portal, () => openIm(portal))
    for (const scope of ['im', 'imbot'])
      portal.files.publish(scope, (query) =>
        query.has('avatar') ? portal.files.get(Number(query.get('avatar'))) : findDownload(open().disk(), query),
      )
    return GROUPS.flatMap((methods) => methods(defineOver('im', open)))
  },
}
