import { MethodError, type MethodDefinition } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { findChat, isMember } from '../im/chats.ts'
import { mayRead } from '../im/dialogs.ts'
import { addMessage } from '../im/messages.ts'
import type { DefineIm } from '../im/open-im.ts'
import { isYes, objectOf, objectsOf, requireArgument, requireInteger, textOf, toText, type Fields } from '../read-params.ts'

const MAX_ANSWERS = 10

const wrong = (text: string): MethodError => new MethodError('400', text)

/** `vote.Integration.Im.send`: api-reference/vote/vote.integration.im.send.md */
export function integrationMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('vote.Integration.Im', {
    send(im, { params, caller }) {
      const { userId } = caller
      const chatId = requireInteger(params, 'chatId')
      const data = objectOf(requireArgument(params, 'IM_MESSAGE_VOTE_DATA'))
      const { question, answers, isMultiple } = readQuestion(data)
      const chat = findChat(im, chatId)
      if (!chat || !mayRead(im, chat, userId)) throw wrong('Access denied')
      // An open chat is read by everybody, and asked by its members.
      if (!isMember(im, chat.id, userId)) throw new MethodError('403', 'Insufficient rights to create a survey')
      const templateId = textOf(params.get('templateId')) ?? ''
      // A request that was sent twice: whoever repeats it is told of the first one.
      const known =
        templateId === ''
          ? undefined
          : im.store.row('select MESSAGE_ID, ID from vote where TEMPLATE_ID = ? and AUTHOR_ID = ?', [templateId, userId])
      if (known) return { messageId: Number(known[0]), voteId: Number(known[1]) }
      const { id: messageId } = addMessage(im, chat, { authorId: userId, text: question })
      const voteId = insertRow(im.store, 'vote', {
        MESSAGE_ID: messageId,
        AUTHOR_ID: userId,
        QUESTION: question,
        ANONYMITY: isYes(data['ANONYMITY']) ? 1 : 0,
        OPTIONS: isYes(data['OPTIONS']) ? 1 : 0,
        FIELD_TYPE: isMultiple ? 1 : 0,
        CREATE_TIME: im.now(),
        TEMPLATE_ID: templateId,
      })
      for (const MESSAGE of answers) insertRow(im.store, 'vote_answer', { VOTE_ID: voteId, MESSAGE })
      return { messageId, voteId }
    },
  })
}

function readQuestion(data: Fields): { readonly question: string; readonly answers: readonly string[]; readonly isMultiple: boolean } {
  const questions = objectsOf(data['QUESTIONS'])
  const question = toText(questions[0]?.['QUESTION']).trim()
  const answers = objectsOf(questions[0]?.['ANSWERS']).flatMap(({ MESSAGE }) => toText(MESSAGE).trim() || [])
  if (question === '' || answers.length === 0) throw wrong('Please enter a question and answer options')
  if (questions.length > 1) throw wrong('Maximum number of questions: 1')
  if (answers.length < 2) throw wrong('Minimum number of answers: 2')
  if (answers.length > MAX_ANSWERS) throw wrong('Maximum number of answers: 10')
  return { question, answers, isMultiple: isYes(questions[0]?.['FIELD_TYPE']) }
}
