import { MethodError, type Call, type CallParams } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { textOf, toId, toText } from '../read-params.ts'
import type { Im } from './open-im.ts'
import { userExists, type View } from './people.ts'
import { readBlock } from './read-content.ts'
import { userIdEmpty } from './refusals.ts'

/** `notify_type`: 2 from a user, 4 from the portal. */
export type NotifyType = 2 | 4

/** Of notifications; chats of users begin at 1, this one is a user's own. */
export const notifyChatId = (userId: number): number => NOTIFY_CHATS + userId

const NOTIFY_CHATS = 10_000_000

/** Writes a notification as the three methods for it do; false where nobody gets it. */
export function addNotification(im: Im, { params, caller }: Call, type: NotifyType, to: unknown = params.get('USER_ID')): number | false {
  const userId = toId(to) ?? 0
  if (userId <= 0) throw userIdEmpty()
  const text = toText(params.get('MESSAGE')).trim()
  if (text === '') throw new MethodError('MESSAGE_EMPTY', "Message can't be empty")
  const attach = readBlock('ATTACH', params.get('ATTACH'))
  if (!userExists(im, userId)) return false
  const [tag, subTag] = [tagOf({ params, caller }, 'TAG'), tagOf({ params, caller }, 'SUB_TAG')]
  if (tag !== '') im.store.run('delete from im_notify where TAG = ? and USER_ID = ?', [tag, userId])
  return insertRow(im.store, 'im_notify', {
    USER_ID: userId,
    AUTHOR_ID: type === 4 ? 0 : caller.userId,
    DATE: im.now(),
    TYPE: type,
    MODULE: 'rest',
    EVENT: 'rest_notify',
    TAG: tag,
    SUB_TAG: subTag,
    TEXT: text,
    TEXT_OUT: toText(params.get('MESSAGE_OUT')),
    ATTACH: attach ? JSON.stringify(attach) : null,
  })
}

/** Tags are an application's own: `MP|{application}|{tag}`, api-reference/chats/notifications/im-notify-get.md */
export function tagOf({ params, caller }: Pick<Call, 'params' | 'caller'>, name: 'TAG' | 'SUB_TAG'): string {
  const tag = toText(params.get(name))
  return tag === '' ? '' : `MP|${ownerOf(params, caller)}|${tag}`
}

/** Undefined where nothing says which application asks. */
export function ownerOf(params: CallParams, caller: Call['caller']): string | undefined {
  return caller.app ? String(caller.app.id) : textOf(params.get('CLIENT_ID'))
}

const COLUMNS = 'ID, USER_ID, AUTHOR_ID, DATE, TYPE, MODULE, EVENT, TAG, SUB_TAG, TEXT, ATTACH, IS_READ'

/** The newest first. */
export function selectNotifications({ store }: Im, userId: number): readonly View[] {
  return store.rows(`select ${COLUMNS} from im_notify where USER_ID = ? order by DATE desc, ID desc`, [userId]).map((row) => {
    const [id, , authorId, date, type, module, event, tag, subTag, text, attach, isRead] = row
    return {
      id,
      chat_id: notifyChatId(userId),
      author_id: authorId,
      date,
      notify_type: type,
      notify_module: module,
      notify_event: event,
      notify_tag: tag,
      notify_sub_tag: subTag,
      notify_title: '',
      setting_name: `${String(module)}|${String(event)}`,
      text,
      notify_read: isRead === 1 ? 'Y' : 'N',
      params: attach === null ? null : { ATTACH: JSON.parse(String(attach)) as unknown },
    }
  })
}
