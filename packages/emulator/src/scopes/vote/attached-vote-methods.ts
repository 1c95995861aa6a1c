import { Listing, MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { FileAnswer } from '../../files/file-answer.ts'
import { phpMap } from '../../php/php-map.ts'
import { listOf } from '../../store/encode-value.ts'
import type { DefineIm, Im } from '../im/open-im.ts'
import { objectOf, requireArgument, requireInteger, requireObject, toId, toText } from '../read-params.ts'
import { answersOf, ballotsOf, maySee, pollOf, readBallot, readDenied, requirePoll, type Poll } from './polls.ts'
import { showPoll, votersOf } from './show-poll.ts'

const MAX_ENTITIES = 50
const PAGE = 10

/** `vote.AttachedVote.*`: api-reference/vote/index.md */
export function attachedVoteMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('vote.AttachedVote', {
    get: (im, call) => ({ attach: showPoll(im, requirePoll(im, call), call.caller) }),
    getMany(im, { params, caller }) {
      for (const name of ['moduleId', 'entityType']) requireArgument(params, name)
      // The table of the page says entityId, its examples entityIds.
      const ids = listOf(params.get('entityIds') ?? params.get('entityId')).map((id) => toId(id) ?? 0)
      if (ids.length > MAX_ENTITIES) throw new MethodError('', 'Too many entity ids')
      const items = ids.map((id) => {
        const poll = pollOf(im, params, id)
        if (!poll) throw new MethodError('', `Attach with entityId ${id} not found`)
        if (!maySee(im, poll, caller.userId)) throw new MethodError('', `Attach with entityId ${id} read access denied`)
        return showPoll(im, poll, caller)
      })
      return { items }
    },
    getWithVoted(im, call) {
      const poll = requirePoll(im, call)
      const size = Math.max(1, toId(call.params.get('pageSize')) ?? PAGE)
      const voted = answersOf(im, poll).map(({ id }) => [String(id), votersOf(im, poll, id).slice(0, size)] as const)
      return {
        attach: showPoll(im, poll, call.caller),
        voted: phpMap(Object.fromEntries(voted.filter(([, voters]) => voters.length > 0))),
      }
    },
    getAnswerVoted(im, call) {
      const poll = requirePoll(im, call)
      const voters = votersOf(im, poll, requireInteger(call.params, 'answerId'))
      // The table of the page says size and page, its examples pageSize and currentPage.
      const asked = objectOf(call.params.get('pageNavigation'))
      const size = Math.max(1, toId(asked['size'] ?? asked['pageSize']) ?? PAGE)
      const page = Math.max(1, toId(asked['page'] ?? asked['currentPage']) ?? 1)
      return new Listing({ items: voters.slice((page - 1) * size, page * size) }, voters.length, undefined)
    },
    vote(im, call) {
      const { params, caller } = call
      const ballot = requireObject(params, 'ballot')
      const poll = requirePoll(im, call, 403)
      if (poll.isFinished) throw new MethodError('403', 'The poll is inactive.', 403)
      const chosen = readBallot(im, poll, ballot)
      const held = heldBy(im, poll, caller.userId)
      if (!chosen || (held.length > 0 && !poll.allowsRecall)) throw new MethodError('400', 'Failed to save the voting', 403)
      drop(im, poll, caller.userId)
      im.store.run('insert into vote_ballot (VOTE_ID, USER_ID, ANSWERS) values (?, ?, ?)', [poll.id, caller.userId, JSON.stringify(chosen)])
      return { attach: showPoll(im, poll, caller, chosen) }
    },
    recall(im, call) {
      const poll = requirePoll(im, call)
      const held = heldBy(im, poll, call.caller.userId)
      if (poll.isFinished || !poll.allowsRecall || held.length === 0) throw readDenied()
      drop(im, poll, call.caller.userId)
      return { attach: showPoll(im, poll, call.caller, held) }
    },
    stop: (im, call) => finish(im, call, 1),
    resume: (im, call) => finish(im, call, 0),
    download(im, call) {
      const poll = requirePoll(im, call)
      const rows = answersOf(im, poll).map(({ id, message, count }) => {
        const names = votersOf(im, poll, id).map((voter) => toText(objectOf(voter)['NAME']))
        return [message, String(count), names.join(', ')]
      })
      const lines = [[poll.question, 'Votes', 'Voted'], ...rows].map((cells) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'),
      )
      return new FileAnswer({ name: `vote${poll.id}.csv`, content: new Uint8Array(Buffer.from(lines.join('\r\n'))) })
    },
  })
}

const heldBy = (im: Im, poll: Poll, userId: number): readonly number[] =>
  ballotsOf(im, poll).find((ballot) => ballot.userId === userId)?.answers ?? []

const drop = ({ store }: Im, { id }: Poll, userId: number): void =>
  void store.run('delete from vote_ballot where VOTE_ID = ? and USER_ID = ?', [id, userId])

/** Whose poll it is may stop it, and administrators. */
function finish(im: Im, call: Call, finished: 0 | 1): readonly never[] {
  const poll = requirePoll(im, call)
  if (poll.authorId !== call.caller.userId && !call.caller.isAdmin) throw readDenied()
  im.store.run('update vote set FINISHED = ? where ID = ?', [finished, poll.id])
  return []
}
