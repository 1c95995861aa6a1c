import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const [BOB, CARL] = [2, 3]

interface Sent {
  readonly messageId: number
  readonly voteId: number
}
interface Poll {
  readonly COUNTER: number
  readonly signedAttachId: string
  readonly QUESTIONS: Readonly<
    Record<string, { readonly ANSWERS: Readonly<Record<string, { readonly MESSAGE: string; readonly PERCENT: number }>> }>
  >
}

let office: Office
let chatId: number
beforeEach(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['im', 'vote'] }] })
  chatId = await office.call('im.chat.add', { TITLE: 'Lunch', USERS: [BOB] })
})
afterEach(() => office.portal.close())

const QUESTION = { QUESTION: 'Where to?', ANSWERS: [{ MESSAGE: 'Sushi' }, { MESSAGE: 'Pizza' }] }

const send = (more: object = {}, question: object = {}): Promise<Sent> =>
  office.call('vote.Integration.Im.send', { chatId, IM_MESSAGE_VOTE_DATA: { QUESTIONS: [{ ...QUESTION, ...question }], ...more } })

/** The poll as a user sees it. */
const look = async (params: object, userId?: number): Promise<Poll> =>
  ((await office.call('vote.AttachedVote.get', params, userId)) as { attach: Poll }).attach

const choose = (attachId: number, answers: readonly number[], userId?: number): Promise<unknown> =>
  office.call('vote.AttachedVote.vote', { attachId, ballot: { [attachId]: answers } }, userId)

describe('polls of chats', () => {
  it('are messages, found by their number, their message and their signature', async () => {
    const { messageId, voteId } = await send()
    const { messages } = (await office.call('im.dialog.messages.get', { DIALOG_ID: `chat${chatId}` })) as {
      messages: { id: number; text: string }[]
    }
    expect(messages).toContainEqual(expect.objectContaining({ id: messageId, text: 'Where to?' }))
    const poll = await look({ attachId: voteId })
    expect(poll).toMatchObject({
      ID: voteId,
      COUNTER: 0,
      ANONYMITY: 0,
      OPTIONS: 0,
      userAnswerMap: [],
      canEdit: true,
      canVote: true,
      canRevote: false,
      isVoted: false,
      entityId: messageId,
      isFinished: false,
    })
    expect(Object.values(poll.QUESTIONS[voteId]!.ANSWERS).map(({ MESSAGE }) => MESSAGE)).toEqual(['Sushi', 'Pizza'])
    const entity = { moduleId: 'im', entityType: 'Bitrix\\Vote\\Attachment\\ImMessageConnector' }
    expect(await look({ ...entity, entityId: messageId })).toEqual(poll)
    expect(await look({ signedAttachId: poll.signedAttachId })).toEqual(poll)
    expect(await office.call('vote.AttachedVote.getMany', { ...entity, entityIds: [messageId] })).toEqual({ items: [poll] })
    await office.call('im.message.delete', { MESSAGE_ID: messageId })
    await expect(look({ attachId: voteId })).rejects.toThrow('ATTACH_NOT_FOUND: Attach not found')
    await expect(office.call('vote.AttachedVote.getMany', { ...entity, entityIds: [messageId] })).rejects.toThrow(
      `: Attach with entityId ${messageId} not found`,
    )
  })

  it('count votes, and tell who gave them', async () => {
    const { voteId } = await send()
    expect(await choose(voteId, [1])).toMatchObject({
      attach: { COUNTER: 1, isVoted: true, canVote: false, userAnswerMap: { [voteId]: { 1: { ANSWER_ID: '1' } } } },
    })
    await choose(voteId, [2], BOB)
    const { attach, voted } = (await office.call('vote.AttachedVote.getWithVoted', { attachId: voteId })) as { attach: Poll; voted: object }
    expect(attach.QUESTIONS[voteId]!.ANSWERS).toMatchObject({ 1: { COUNTER: '1', PERCENT: 50 }, 2: { COUNTER: '1', PERCENT: 50 } })
    expect(voted).toEqual({
      1: [{ ID: 1, NAME: 'Ann Ames', IMAGE: '', WORK_POSITION: expect.any(String) as unknown }],
      2: [expect.objectContaining({ ID: BOB, NAME: 'Bob Bell' })],
    })
    const page = { attachId: voteId, answerId: 2, pageNavigation: { size: 1, page: 2 } }
    expect(await office.ask('vote.AttachedVote.getAnswerVoted', page)).toMatchObject({ total: 1, result: { items: [] } })
    await expect(choose(voteId, [2])).rejects.toThrow('400: Failed to save the voting')
    await expect(choose(voteId, [1, 2], BOB)).rejects.toThrow('400')
    const auth = office.portal.tokens.create({ clientId: 'local.1', lifetimeMs: Infinity }).access_token
    const report = await office.portal.fetch(`${office.portal.url}/rest/vote.AttachedVote.download?attachId=${voteId}&auth=${auth}`)
    expect(report.headers.get('Content-Disposition')).toContain('attachment')
    expect(await report.text()).toBe('"Where to?";"Votes";"Voted"\r\n"Sushi";"1";"Ann Ames"\r\n"Pizza";"1";"Bob Bell"')
  })

  it('hide who voted where they are anonymous, and let votes be taken back where they allow it', async () => {
    const { voteId } = await send({ ANONYMITY: 1, OPTIONS: 1 }, { FIELD_TYPE: 1 })
    await choose(voteId, [1, 2])
    expect(await office.call('vote.AttachedVote.getWithVoted', { attachId: voteId })).toMatchObject({ attach: { COUNTER: 1 }, voted: [] })
    await choose(voteId, [2])
    expect(await office.call('vote.AttachedVote.recall', { attachId: voteId })).toMatchObject({
      attach: { COUNTER: 0, canVote: true, canRevote: true, isVoted: false, userAnswerMap: [] },
    })
    const strict = await send()
    await choose(strict.voteId, [3])
    await expect(office.call('vote.AttachedVote.recall', { attachId: strict.voteId })).rejects.toThrow('ATTACH_READ_ACCESS_DENIED')
  })

  it('are stopped and resumed by their author', async () => {
    const { voteId } = await send()
    await expect(office.call('vote.AttachedVote.stop', { attachId: voteId }, BOB)).rejects.toThrow('ATTACH_READ_ACCESS_DENIED')
    expect(await office.call('vote.AttachedVote.stop', { attachId: voteId })).toEqual([])
    expect(await look({ attachId: voteId })).toMatchObject({ isFinished: true, canVote: false })
    const params = { attachId: voteId, ballot: { [voteId]: [1] } }
    expect(await office.ask('vote.AttachedVote.vote', params)).toMatchObject({
      status: 403,
      error: '403',
      error_description: 'The poll is inactive.',
    })
    await office.call('vote.AttachedVote.resume', { attachId: voteId })
    await choose(voteId, [1])
  })

  it('are for members of their chat', async () => {
    const { voteId } = await send()
    await expect(look({ attachId: voteId }, CARL)).rejects.toThrow('ATTACH_READ_ACCESS_DENIED')
    const other = { chatId, IM_MESSAGE_VOTE_DATA: { QUESTIONS: [QUESTION] } }
    await expect(office.call('vote.Integration.Im.send', other, CARL)).rejects.toThrow('400: Access denied')
  })

  it('are sent once for a template, and refused in the words of their page', async () => {
    const data = { chatId, IM_MESSAGE_VOTE_DATA: { QUESTIONS: [QUESTION] }, templateId: 'a' }
    const first: Sent = await office.call('vote.Integration.Im.send', data)
    expect(await office.call('vote.Integration.Im.send', data)).toEqual(first)
    await expect(send({}, { QUESTION: '' })).rejects.toThrow('400: Please enter a question and answer options')
    await expect(send({ QUESTIONS: [QUESTION, QUESTION] })).rejects.toThrow('400: Maximum number of questions: 1')
    await expect(send({}, { ANSWERS: [{ MESSAGE: 'x' }] })).rejects.toThrow('400: Minimum number of answers: 2')
    await expect(send({}, { ANSWERS: Array.from({ length: 11 }, () => ({ MESSAGE: 'x' })) })).rejects.toThrow(
      '400: Maximum number of answers: 10',
    )
  })
})
