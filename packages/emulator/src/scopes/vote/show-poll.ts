import { createHash } from 'node:crypto'
import type { Caller } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import type { Im } from '../im/open-im.ts'
import { answersOf, ballotsOf, sign, type Poll } from './polls.ts'

/** As methods answer it: api-reference/vote/vote.attachedvote.get.md. What a ballot has just `changed` is counted in numbers, everything else in texts. */
export function showPoll(im: Im, poll: Poll, { userId }: Caller, changed: readonly number[] = []): object {
  const ballots = ballotsOf(im, poll)
  const own = ballots.find((ballot) => ballot.userId === userId)
  const signed = sign(im, poll.id)
  const query = new URLSearchParams({ action: 'vote.AttachedVote.download', SITE_ID: 's1', signedAttachId: signed })
  return {
    ID: poll.id,
    VOTE_ID: poll.id,
    COUNTER: ballots.length,
    QUESTIONS: { [poll.id]: showQuestion(im, poll, ballots.length, changed) },
    ANONYMITY: poll.isAnonymous ? 1 : 0,
    OPTIONS: poll.allowsRecall ? 1 : 0,
    userAnswerMap: phpMap(own ? { [poll.id]: Object.fromEntries(own.answers.map((answer) => [answer, showChoice(own.id, answer)])) } : {}),
    canEdit: poll.authorId === userId,
    canVote: !poll.isFinished && !own,
    canRevote: poll.allowsRecall,
    isVoted: own !== undefined,
    signedAttachId: signed,
    resultUrl: `/vote-result/${createHash('md5').update(signed).digest('hex').slice(0, 16)}`,
    downloadUrl: `/bitrix/services/main/ajax.php?${query}`,
    entityId: poll.messageId,
    isFinished: poll.isFinished,
  }
}

const showChoice = (ballot: number, answer: number): object => ({
  EVENT_ID: String(ballot),
  EVENT_QUESTION_ID: String(ballot),
  ANSWER_ID: String(answer),
  ID: String(ballot),
  MESSAGE: '',
})

function showQuestion(im: Im, poll: Poll, count: number, changed: readonly number[]): object {
  const { id, createTime } = poll
  const type = poll.isMultiple ? '1' : '0'
  const fieldName = `bx_vote_event[${id}][BALLOT][${id}]`
  const answers = answersOf(im, poll).map((answer, index) => {
    const percent = count === 0 ? 0 : Math.round((answer.count / count) * 100)
    const shown = {
      ID: String(answer.id),
      ACTIVE: 'Y',
      TIMESTAMP_X: createTime,
      QUESTION_ID: String(id),
      C_SORT: String((index + 1) * 10),
      IMAGE_ID: null,
      MESSAGE: answer.message,
      MESSAGE_TYPE: 'text',
      COUNTER: changed.includes(answer.id) ? answer.count : String(answer.count),
      FIELD_TYPE: type,
      FIELD_WIDTH: '0',
      FIELD_HEIGHT: '0',
      FIELD_PARAM: null,
      COLOR: '',
      REACTION: '',
      '~FIELD_NAME': fieldName,
      FIELD_NAME: fieldName,
      MESSAGE_FIELD_NAME: `bx_vote_event[${id}][MESSAGE][${id}][${answer.id}]`,
      '~PERCENT': percent,
      PERCENT: percent,
    }
    return [String(answer.id), shown] as const
  })
  return {
    ID: String(id),
    ACTIVE: 'Y',
    TIMESTAMP_X: createTime,
    VOTE_ID: String(id),
    C_SORT: '10',
    COUNTER: changed.length > 0 ? count : String(count),
    QUESTION: poll.question,
    QUESTION_TYPE: 'text',
    IMAGE_ID: null,
    DIAGRAM: 'Y',
    DIAGRAM_TYPE: 'histogram',
    REQUIRED: 'N',
    FIELD_TYPE: type,
    FIELD_NAME: fieldName,
    IMAGE: null,
    ANSWERS: Object.fromEntries(answers),
  }
}

/** Who has chosen an answer, in order; nobody learns it of an anonymous poll. */
export function votersOf(im: Im, poll: Poll, answer: number): readonly object[] {
  if (poll.isAnonymous) return []
  return ballotsOf(im, poll)
    .filter(({ answers }) => answers.includes(answer))
    .flatMap(({ userId }) => {
      const row = im.store.row('select NAME, LAST_NAME, WORK_POSITION from user where ID = ?', [userId])
      if (!row) return []
      const [name, lastName, position] = row
      return [{ ID: userId, NAME: [name, lastName].filter(Boolean).join(' '), IMAGE: '', WORK_POSITION: String(position ?? '') }]
    })
}
