import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app, openOffice, refusal, type Office } from './open-office.ts'

const [ANN, BOB, CARL] = [1, 2, 3]

let office: Office
beforeAll(async () => {
  // As the pages have it where they leave a choice.
  office = await openOffice({
    apps: [{ ...app, scope: '*' }],
    quirks: { placementErrorStatus: 200, appInfoByWebhook: 'denied' },
  })
})
afterAll(() => office.portal.close())

describe('polls', () => {
  const QUESTIONS = [{ QUESTION: 'Where to?', ANSWERS: [{ MESSAGE: 'Sushi' }, { MESSAGE: 'Pizza' }] }]
  let attachId: number
  beforeAll(async () => {
    const chatId = await office.call('im.chat.add', { TITLE: 'Lunch', USERS: [BOB] })
    const { voteId }: { voteId: number } = await office.call('vote.Integration.Im.send', { chatId, IM_MESSAGE_VOTE_DATA: { QUESTIONS } })
    attachId = voteId
  })

  it.each([
    ['download', {}, 400],
    ['getAnswerVoted', { answerId: 1 }, 400],
    ['getWithVoted', {}, 400],
    ['resume', {}, 400],
    ['vote', { ballot: { 1: [1] } }, 403],
  ])('vote.AttachedVote.%s is for members of the chat', async (action, params, status) => {
    const answer = await office.ask(`vote.AttachedVote.${action}`, { attachId, ...params }, CARL)
    expect(answer).toMatchObject(refusal('ATTACH_READ_ACCESS_DENIED', 'Attach read access denied', status))
  })

  it('save no answer to a question that they do not have', async () => {
    const answer = await office.ask('vote.AttachedVote.vote', { attachId, ballot: { 99: [1] } })
    expect(answer).toMatchObject(refusal('400', 'Failed to save the voting', 403))
  })

  it('are sent to an open chat by its members only', async () => {
    const chatId = await office.call('im.chat.add', { TITLE: 'All', TYPE: 'OPEN' })
    const send = (userId: number): Promise<object> =>
      office.ask('vote.Integration.Im.send', { chatId, IM_MESSAGE_VOTE_DATA: { QUESTIONS } }, userId)
    expect(await send(BOB)).toMatchObject(refusal('403', 'Insufficient rights to create a survey'))
    expect(await send(ANN)).toMatchObject({ status: 200 })
  })
})

describe('people', () => {
  const EMAIL = 'new@example.com'

  it.each([
    [{ EMAIL, UF_DEPARTMENT: [1] }, BOB, 'ERROR_CORE', 'access_denied'],
    [{ EMAIL, EXTRANET: 'Y' }, ANN, 'ERROR_GROUPID', 'Group code not specified'],
    [{ EMAIL, EXTRANET: 'Y', SONET_GROUP_ID: ['x'] }, ANN, 'ERROR_NO_GROUP', 'Group is specified incorrectly'],
  ])('are not added by %j of user %i', async (params, userId, error, text) => {
    expect(await office.ask('user.add', params, userId)).toMatchObject(refusal(error, text))
  })

  it('have no two fields of one name', async () => {
    const fields = { FIELD_NAME: 'SKILL', USER_TYPE_ID: 'string' }
    await office.call('user.userfield.add', { fields })
    const answer = refusal('ERROR_CORE', 'Field UF_USR_SKILL for USER object already exists')
    expect(await office.ask('user.userfield.add', { fields })).toMatchObject(answer)
  })
})

describe('working time', () => {
  it.each(['close', 'open', 'pause'])('timeman.%s knows only users of the portal', async (action) => {
    expect(await office.ask(`timeman.${action}`, { USER_ID: 9 })).toMatchObject(refusal('', 'User not found'))
  })

  it('is reported of months only', async () => {
    const params = { USER_ID: ANN, MONTH: 13, YEAR: 2026 }
    const answer = refusal('ACCESS_ERROR', "You don't have access to this method")
    expect(await office.ask('timeman.timecontrol.reports.get', params)).toMatchObject(answer)
  })
})

describe('links to systems of personnel', () => {
  const ask = (method: string, params: object, userId: number): Promise<object> =>
    office.ask(`humanresources.hcmlink.${method}`, params, userId)

  it.each(['company.add', 'company.delete', 'company.list', 'company.update', 'employee.list', 'employee.set', 'field.value.set'])(
    '%s is for administrators',
    async (method) => {
      expect(await ask(method, {}, BOB)).toMatchObject(refusal('ACCESS_DENIED', 'Access denied! Access denied.', 403))
    },
  )

  it.each([
    ['company.add', { fields: { title: 'Works' } }],
    ['employee.set', { company: 'hr-1', data: [{ employee: 'e-1' }], job: 9 }],
    ['field.value.set', { company: 'hr-1', data: [{ employee: 'e-1' }], job: 9 }],
  ])('%s fails with %j', async (method, params) => {
    expect(await ask(method, params, ANN)).toMatchObject({ status: 200, error: 0, error_description: 'Operation failed' })
  })
})

it.each([
  ['app.info', 'ACCESS_DENIED', 'Access denied! Application context required'],
  ['user.option.get', 'AccessException', 'Application context required'],
  ['user.option.set', 'AccessException', 'Application context required'],
])('%s is for applications', async (method, error, text) => {
  expect(await office.askByWebhook(method, { options: { a: 1 } })).toMatchObject(refusal(error, text))
})

describe('placement.bind', () => {
  const HANDLER = 'https://app.example/widget'
  const worker = { PLACEMENT: 'PAGE_BACKGROUND_WORKER', HANDLER }
  const OPTIONS = { errorHandlerUrl: 'https://app.example/error' }

  it.each([
    [{ PLACEMENT: 'LEFT_MENU', HANDLER, USER_ID: BOB }, 'ERROR_PLACEMENT_USER_MODE', 'User mode is not available'],
    [worker, 'EMPTY_ERROR_HANDLER_URL', 'Error handler url is empty'],
    [{ ...worker, OPTIONS, HANDLER: `${HANDLER}/other` }, 'ERROR_PLACEMENT_MAX_COUNT', 'Placement max count'],
  ])('of %j answers %s', async (params, error, text) => {
    // Ones that are bound already stay.
    await office.ask('placement.bind', { ...worker, OPTIONS })
    expect(await office.ask('placement.bind', params)).toMatchObject(refusal(error, text, 200))
  })
})
