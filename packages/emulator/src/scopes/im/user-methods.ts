import { MethodError, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { toId, toText } from '../read-params.ts'
import type { DefineIm } from './open-im.ts'
import { knows, showUser, showUsers } from './people.ts'
import { readIds } from './read-ids.ts'

const STATUSES: ReadonlySet<string> = new Set(['online', 'dnd', 'away', 'break'])

/** `im.user.*`: api-reference/chats/users/index.md */
export function userMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.user', {
    get(im, { params, caller }) {
      const id = params.has('ID') ? (toId(params.get('ID')) ?? 0) : caller.userId
      if (id <= 0) throw new MethodError('ID_EMPTY', "User ID can't be empty")
      const user = showUser(im, id)
      if (!user) throw new MethodError('USER_NOT_EXISTS', 'User does not exist')
      if (!knows(im, caller, id)) throw new MethodError('ACCESS_DENIED', 'You can request only users who are part of your extranet group')
      return user
    },
    'list.get': (im, { params, caller }) => {
      const ids = readIds(params.get('ID'))
      if (!ids) throw new MethodError('INVALID_FORMAT', 'A wrong format for the ID field is passed')
      const users = showUsers(
        im,
        ids.filter((id) => knows(im, caller, id)),
      )
      if (toText(params.get('RESULT_TYPE')) === 'array') return users
      return phpMap(Object.fromEntries(users.map((user) => [String(user['id']), user])))
    },
    'status.get': (im, { caller }) => im.store.value('select STATUS from im_status where USER_ID = ?', [caller.userId]) ?? false,
    'status.set': (im, { params, caller }) => {
      const status = params.get('STATUS')
      if (typeof status !== 'string' || !STATUSES.has(status)) throw new MethodError('STATUS_ERROR', 'Status is not available')
      im.store.run('insert into im_status (USER_ID, STATUS) values (?1, ?2) on conflict (USER_ID) do update set STATUS = ?2', [
        caller.userId,
        status,
      ])
      return true
    },
    'status.idle.start': (im, { params, caller }) => {
      const minutes = Math.max(1, toId(params.get('AGO')) ?? 10)
      const since = im.time.format(im.portal.now() - Math.min(minutes, MAX_MINUTES) * 60_000)
      im.store.run('insert into im_status (USER_ID, IDLE) values (?1, ?2) on conflict (USER_ID) do update set IDLE = ?2', [
        caller.userId,
        since,
      ])
      return true
    },
    'status.idle.end': (im, { caller }) => {
      im.store.run('update im_status set IDLE = null where USER_ID = ?', [caller.userId])
      return true
    },
  })
}

/** A year; dates end somewhere. */
const MAX_MINUTES = 525_600
