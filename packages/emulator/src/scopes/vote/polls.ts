import { createHmac } from 'node:crypto'
import { MethodError, type Call, type CallParams, type PortalContext } from '../../contract.ts'
import { findChat, type Chat } from '../im/chats.ts'
import { mayRead } from '../im/dialogs.ts'
import { findMessage, isDeleted } from '../im/messages.ts'
import { openIm, type Im } from '../im/open-im.ts'
import { objectOf, textOf, toId } from '../read-params.ts'

/** A poll of a chat. It has one question, which goes by the number of the poll. */
export interface Poll {
  readonly id: number
  readonly messageId: number
  readonly authorId: number
  readonly question: string
  readonly isAnonymous: boolean
  readonly allowsRecall: boolean
  readonly isMultiple: boolean
  readonly isFinished: boolean
  readonly createTime: string
}

export interface Answer {
  readonly id: number
  readonly message: string
  /** How many have chosen it. */
  readonly count: number
}

export function openPolls(portal: PortalContext): Im {
  const im = openIm(portal)
  im.store.exec(`
    create table if not exists vote (ID INTEGER PRIMARY KEY AUTOINCREMENT, MESSAGE_ID INTEGER, AUTHOR_ID INTEGER, QUESTION TEXT, ANONYMITY INTEGER,
      OPTIONS INTEGER, FIELD_TYPE INTEGER, FINISHED INTEGER default 0, CREATE_TIME TEXT, TEMPLATE_ID TEXT);
    create table if not exists vote_answer (ID INTEGER PRIMARY KEY AUTOINCREMENT, VOTE_ID INTEGER, MESSAGE TEXT);
    create table if not exists vote_ballot (ID INTEGER PRIMARY KEY AUTOINCREMENT, VOTE_ID INTEGER, USER_ID INTEGER, ANSWERS TEXT, unique (VOTE_ID, USER_ID));
  `)
  return im
}

/** What polls of the feed would be attached to, posts, cannot be given one through the API: api-reference/vote/index.md */
const IN_CHATS = 'bitrix\\vote\\attachment\\immessageconnector'

/** By its number, by what it is attached to, or by its signed number. `deniedStatus` is that of the page. */
export function requirePoll(im: Im, { params, caller }: Call, deniedStatus = 400): Poll {
  const poll = readPoll(im, idOf(im, params))
  if (!poll) throw new MethodError('ATTACH_NOT_FOUND', 'Attach not found')
  if (!maySee(im, poll, caller.userId)) throw readDenied(deniedStatus)
  return poll
}

export const readDenied = (status = 400): MethodError => new MethodError('ATTACH_READ_ACCESS_DENIED', 'Attach read access denied', status)

/** The poll of a message; undefined where it has none. */
export function pollOf(im: Im, params: CallParams, entityId: unknown): Poll | undefined {
  const isChat = textOf(params.get('moduleId'))?.toLowerCase() === 'im' && textOf(params.get('entityType'))?.toLowerCase() === IN_CHATS
  const id = isChat ? im.store.value('select ID from vote where MESSAGE_ID = ?', [toId(entityId) ?? 0]) : undefined
  return readPoll(im, Number(id ?? 0))
}

export function maySee(im: Im, poll: Poll, userId: number): boolean {
  const chat = chatOf(im, poll)
  return chat !== undefined && mayRead(im, chat, userId)
}

function chatOf(im: Im, { messageId }: Poll): Chat | undefined {
  const message = findMessage(im, messageId)
  return message && findChat(im, message.chatId)
}

function idOf(im: Im, params: CallParams): number {
  if (params.has('attachId')) return toId(params.get('attachId')) ?? 0
  if (params.has('entityId')) return pollOf(im, params, params.get('entityId'))?.id ?? 0
  const signed = textOf(params.get('signedAttachId')) ?? ''
  const id = toId(signed.split('.', 1)[0]) ?? 0
  return signed === sign(im, id) ? id : 0
}

/** A deleted message takes its poll along. */
function readPoll(im: Im, id: number): Poll | undefined {
  const columns = 'MESSAGE_ID, AUTHOR_ID, QUESTION, ANONYMITY, OPTIONS, FIELD_TYPE, FINISHED, CREATE_TIME'
  const row = im.store.row(`select ${columns} from vote where ID = ?`, [id])
  if (!row) return undefined
  const [messageId, authorId, question, anonymity, options, fieldType, finished, createTime] = row
  const message = findMessage(im, Number(messageId))
  if (!message || isDeleted(message)) return undefined
  return {
    id,
    messageId: message.id,
    authorId: Number(authorId),
    question: String(question),
    isAnonymous: anonymity === 1,
    allowsRecall: options === 1,
    isMultiple: fieldType === 1,
    isFinished: finished === 1,
    createTime: String(createTime),
  }
}

export function answersOf({ store }: Im, { id }: Poll): readonly Answer[] {
  return store
    .rows(
      `select a.ID, a.MESSAGE, (select count(*) from vote_ballot b, json_each(b.ANSWERS) j where b.VOTE_ID = a.VOTE_ID and j.value = a.ID)
        from vote_answer a where a.VOTE_ID = ? order by a.ID`,
      [id],
    )
    .map(([answerId, message, count]) => ({ id: Number(answerId), message: String(message), count: Number(count) }))
}

export interface Ballot {
  readonly id: number
  readonly userId: number
  readonly answers: readonly number[]
}

export function ballotsOf({ store }: Im, { id }: Poll): readonly Ballot[] {
  return store
    .rows('select ID, USER_ID, ANSWERS from vote_ballot where VOTE_ID = ? order by ID', [id])
    .map(([ballotId, userId, answers]) => ({
      id: Number(ballotId),
      userId: Number(userId),
      answers: JSON.parse(String(answers)) as number[],
    }))
}

/** `1.52280488…`: the number and what the portal makes of it. */
export const sign = ({ portal }: Im, id: number): string =>
  `${id}.${createHmac('sha256', portal.settings.memberId).update(`vote ${id}`).digest('hex')}`

/** `{ "1": ["2", "3"] }`: the answers that were chosen, or undefined where they cannot be. */
export function readBallot(im: Im, poll: Poll, sent: unknown): readonly number[] | undefined {
  const chosen = Object.values(objectOf(objectOf(sent)[String(poll.id)])).map((answer) => toId(answer) ?? 0)
  const known = new Set(answersOf(im, poll).map(({ id }) => id))
  const isGood = chosen.length > 0 && (poll.isMultiple || chosen.length === 1) && chosen.every((answer) => known.has(answer))
  return isGood ? [...new Set(chosen)] : undefined
}
