import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Answer, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
beforeEach(async () => {
  office = await openOffice()
  call = office.call
})
afterEach(() => office.portal.close())

const BOB = 2
const incoming = { USER_ID: BOB, PHONE_NUMBER: '+1 (555) 0100', TYPE: 2 }
interface Registered {
  readonly CALL_ID: string
  readonly CRM_CREATED_LEAD: number | null
  readonly CRM_ENTITY_TYPE: string | null
  readonly CRM_ENTITY_ID: number | null
}
const register = async (params: object = {}): Promise<Registered> => call('telephony.externalCall.register', { ...incoming, ...params })
const finish = async (CALL_ID: string, params: object = {}): Promise<{ CRM_ACTIVITY_ID: number; ID: number }> =>
  call('telephony.externalCall.finish', { CALL_ID, USER_ID: BOB, DURATION: 95, ...params })

describe('an external call', () => {
  it('belongs to who has the number, and ends as an activity and a row of the statistic', async () => {
    const contact = await call('crm.contact.add', { fields: { NAME: 'Cleo', LAST_NAME: 'Cobb', PHONE: [{ VALUE: '15550100' }] } })
    await office.listen('OnVoximplantCallInit', 'OnVoximplantCallEnd', 'OnCrmActivityAdd')
    const { CALL_ID, ...registered } = await register({
      CALL_START_DATE: '2026-03-07T10:20:30+03:00',
      LINE_NUMBER: '7',
      EXTERNAL_CALL_ID: 'ext-1',
    })
    expect(CALL_ID).toMatch(/^externalCall\.[\da-f]{32}\.\d+$/)
    expect(registered).toEqual({ CRM_CREATED_LEAD: null, CRM_CREATED_ENTITIES: [], CRM_ENTITY_TYPE: 'CONTACT', CRM_ENTITY_ID: contact })
    expect(await call('telephony.externalCall.show', { CALL_ID })).toBe(true)
    expect(await call('telephony.externalCall.hide', { CALL_ID: 'none' })).toBe(false)
    const { CRM_ACTIVITY_ID, ...finished } = await finish(CALL_ID, { VOTE: 5, COST: '1.5', COST_CURRENCY: 'USD' })
    expect(finished).toEqual({
      CALL_ID,
      EXTERNAL_CALL_ID: 'ext-1',
      PORTAL_USER_ID: BOB,
      PHONE_NUMBER: '+1 (555) 0100',
      PORTAL_NUMBER: '7',
      INCOMING: '2',
      CALL_DURATION: 95,
      CALL_START_DATE: '2026-03-07T10:20:30+03:00',
      CALL_STATUS: 1,
      CALL_VOTE: 5,
      COST: 1.5,
      COST_CURRENCY: 'USD',
      CALL_FAILED_CODE: '200',
      CALL_FAILED_REASON: '',
      REST_APP_ID: '1',
      REST_APP_NAME: 'local.1',
      COMMENT: null,
      CRM_ENTITY_TYPE: 'CONTACT',
      CRM_ENTITY_ID: contact,
      ID: 1,
    })
    expect(await call('crm.activity.get', { id: CRM_ACTIVITY_ID })).toMatchObject({
      TYPE_ID: '2',
      OWNER_ID: String(contact),
      OWNER_TYPE_ID: '3',
      DIRECTION: '1',
      COMPLETED: 'Y',
      RESPONSIBLE_ID: String(BOB),
      END_TIME: '2026-03-07T10:22:05+03:00',
    })
    const heard = await office.heard()
    expect(heard.map(([event]) => event)).toEqual(['ONVOXIMPLANTCALLINIT', 'ONCRMACTIVITYADD', 'ONVOXIMPLANTCALLEND'])
    expect(heard[2]![1]).toEqual({
      CALL_ID,
      CALL_TYPE: '2',
      PHONE_NUMBER: '+1 (555) 0100',
      PORTAL_NUMBER: '7',
      PORTAL_USER_ID: '2',
      CALL_DURATION: '95',
      CALL_START_DATE: '2026-03-07T10:20:30+03:00',
      COST: '1.5',
      COST_CURRENCY: 'USD',
      CALL_FAILED_CODE: '200',
      CALL_FAILED_REASON: '',
      CRM_ACTIVITY_ID: String(CRM_ACTIVITY_ID),
    })
    expect(await call('voximplant.statistic.get', { FILTER: { '>CALL_DURATION': 90, CALL_TYPE: 2 } })).toMatchObject([
      { ID: '1', CALL_ID, CALL_DURATION: '95', COST: '1.5000', CALL_VOTE: '5', CALL_TYPE: '2', REST_APP_ID: '1', RECORD_FILE_ID: null },
    ])
    expect(await office.ask('telephony.externalCall.finish', { CALL_ID, USER_ID: BOB })).toMatchObject({ error: 'ERROR_CORE' })
  })

  it('makes a lead of an unknown number where it shall, whom the next call finds', async () => {
    expect(await register()).toMatchObject({ CRM_ENTITY_TYPE: null, CRM_ENTITY_ID: null })
    const { CALL_ID, CRM_CREATED_LEAD: lead } = await register({ CRM_CREATE: 1, CRM_SOURCE: 'WEB', EXTERNAL_CALL_ID: 'b' })
    expect(await call('crm.lead.get', { id: lead })).toMatchObject({
      SOURCE_ID: 'WEB',
      ASSIGNED_BY_ID: '2',
      PHONE: [{ VALUE: '+1 (555) 0100' }],
    })
    await office.listen('OnCrmLeadUpdate')
    await finish(CALL_ID, { USER_ID: 3, DURATION: 0 })
    expect(await office.heard()).toHaveLength(1)
    expect(await call('crm.lead.get', { id: lead })).toMatchObject({ ASSIGNED_BY_ID: '3' })
    expect(await register({ EXTERNAL_CALL_ID: 'c', CRM_CREATE: 1 })).toMatchObject({
      CRM_CREATED_LEAD: null,
      CRM_ENTITY_TYPE: 'LEAD',
      CRM_ENTITY_ID: lead,
    })
    expect(await call('telephony.externalCall.searchCrmEntities', { PHONE_NUMBER: '15550100' })).toMatchObject([
      { CRM_ENTITY_TYPE: 'LEAD', CRM_ENTITY_ID: lead, ASSIGNED_BY_ID: 3, ASSIGNED_BY: { ID: '3' } },
    ])
    expect(await call('voximplant.statistic.get', { SORT: 'ID', ORDER: 'DESC' })).toMatchObject([{ CALL_FAILED_CODE: '304' }])
  })

  it('is the same one when it is registered again within half an hour', async () => {
    const { CALL_ID } = await register({ EXTERNAL_CALL_ID: 'a' })
    expect(await register({ EXTERNAL_CALL_ID: 'a', CALL_START_DATE: '2026-03-07T10:20:30Z' })).toMatchObject({ CALL_ID })
    expect((await register({ EXTERNAL_CALL_ID: 'b' })).CALL_ID).not.toBe(CALL_ID)
    office.portal.clock.advance(30 * 60_000)
    expect((await register({ EXTERNAL_CALL_ID: 'a' })).CALL_ID).not.toBe(CALL_ID)
  })

  it('leaves the lead that it made alone when its owner ends it', async () => {
    const { CALL_ID } = await register({ CRM_CREATE: 1 })
    await office.listen('OnCrmLeadUpdate')
    await finish(CALL_ID)
    expect(await office.heard()).toEqual([])
  })

  it('makes nothing over a line that shall not', async () => {
    await call('telephony.externalLine.add', { NUMBER: '9', CRM_AUTO_CREATE: 'N' })
    expect(await register({ TYPE: 1, LINE_NUMBER: '9', CRM_CREATE: 1 })).toMatchObject({ CRM_CREATED_LEAD: null })
    expect(await register({ TYPE: 1, LINE_NUMBER: '8', CRM_CREATE: 1 })).toMatchObject({ CRM_CREATED_LEAD: 1 })
  })

  it.each([
    ['register', { USER_ID: undefined }, 'ERROR_CORE: USER_ID or USER_PHONE_INNER should be set'],
    ['register', { USER_ID: 77 }, 'ERROR_CORE: User is not found or is not active'],
    ['register', { TYPE: 6 }, 'ERROR_CORE: Unknown TYPE'],
    ['register', { CALL_START_DATE: '07.03.2026' }, 'ERROR_CORE: CALL_START_DATE should be in the ISO-8601 format'],
    ['register', { PHONE_NUMBER: 'home' }, 'ERROR_CORE: Unsupported phone number format'],
    ['finish', { CALL_ID: 5 }, 'INVALID_ARGUMENT: CALL_ID must be a string'],
    ['finish', { CALL_ID: 'x' }, 'ERROR_CORE: Call is not found (call should be registered prior to finishing)'],
    ['searchCrmEntities', { PHONE_NUMBER: '' }, 'ERROR_CORE: PHONE_NUMBER is empty'],
  ])('%s refuses %o', async (action, changes, error) => {
    await expect(call(`telephony.externalCall.${action}`, { ...incoming, ...changes })).rejects.toThrow(error)
  })

  it('is for applications', async () => {
    const response = await office.portal.fetch(`${office.portal.webhook}telephony.externalCall.register`)
    expect([response.status, await response.json()]).toMatchObject([403, { error: 'WRONG_AUTH_TYPE' }])
  })
})

describe('what is left of a finished call', () => {
  const record = { FILENAME: 'talk.mp3', FILE_CONTENT: Buffer.from('sound').toString('base64') }
  const fileOf = async (activity: number): Promise<string> => {
    const [row]: readonly { FILES: readonly { url: string }[] }[] = await call('crm.activity.list', {
      filter: { ID: activity },
      select: ['ID', 'FILES'],
    })
    return (await office.portal.fetch(row!.FILES[0]!.url)).text()
  }

  it('is a record, sent at once or posted to a link, in the statistic and at the activity', async () => {
    await call('crm.contact.add', { fields: { NAME: 'Cleo', PHONE: [{ VALUE: '15550100' }] } })
    const { CALL_ID } = await register()
    expect(await office.ask('telephony.externalCall.attachRecord', { CALL_ID, ...record })).toMatchObject({ error: 'ERROR_CORE' })
    const { CRM_ACTIVITY_ID } = await finish(CALL_ID)
    const { FILE_ID }: { FILE_ID: number } = await call('telephony.externalCall.attachRecord', { CALL_ID, ...record })
    expect(await call('voximplant.statistic.get')).toMatchObject([{ RECORD_FILE_ID: FILE_ID }])
    expect(await fileOf(CRM_ACTIVITY_ID)).toBe('sound')
    const link: { uploadUrl: string; fieldName: string } = await call('telephony.externalCall.attachRecord', {
      CALL_ID,
      FILENAME: 'talk.wav',
    })
    const form = new FormData()
    form.append(link.fieldName, new Blob(['better sound']), 'talk.wav')
    const posted = (await (await office.portal.fetch(link.uploadUrl, { method: 'POST', body: form })).json()) as {
      result: { FILE_ID: number }
    }
    expect(posted.result.FILE_ID).toBeGreaterThan(FILE_ID)
    expect(await fileOf(CRM_ACTIVITY_ID)).toBe('better sound')
  })

  it.each([
    [{}, 'Required parameters are not set'],
    [{ ...record, FILENAME: '' }, 'File name is empty'],
    [{ ...record, FILENAME: 'a.ogg' }, 'Wrong file extension'],
    [{ ...record, FILE_CONTENT: '' }, 'File content is empty.'],
    [{ ...record, FILE_CONTENT: '?' }, 'File content is not properly encoded.'],
  ])('takes no record from %o', async (params, error) => {
    const { CALL_ID } = await register()
    await finish(CALL_ID)
    await expect(call('telephony.externalCall.attachRecord', { CALL_ID, ...params })).rejects.toThrow(error)
  })

  it('is a transcription', async () => {
    const { CALL_ID } = await register()
    const MESSAGES = [{ SIDE: 'User', START_TIME: 0, STOP_TIME: 1, MESSAGE: 'Hello' }]
    await expect(call('telephony.call.attachTranscription', { CALL_ID, MESSAGES })).rejects.toThrow('Is it finished?')
    await finish(CALL_ID)
    expect(await call('telephony.call.attachTranscription', { CALL_ID, MESSAGES })).toEqual({ TRANSCRIPT_ID: 1 })
    expect(await call('voximplant.statistic.get')).toMatchObject([{ TRANSCRIPT_ID: '1' }])
    for (const [change, error] of [
      [{ SIDE: 'Dog' }, 'MESSAGES[0][SIDE] should be either Client or User'],
      [{ START_TIME: -1 }, 'MESSAGES[0][START_TIME] should be greater or equal to zero'],
      [{ STOP_TIME: 0 }, 'MESSAGES[0][STOP_TIME] should be greater than zero'],
      [{ MESSAGE: '' }, 'MESSAGES[0][MESSAGE] is empty'],
    ] as const)
      await expect(call('telephony.call.attachTranscription', { CALL_ID, MESSAGES: [{ ...MESSAGES[0], ...change }] })).rejects.toThrow(
        error,
      )
  })
})

describe('lines', () => {
  it('of an application are added, listed, changed and deleted by their number', async () => {
    expect(await call('telephony.externalLine.add', { NUMBER: '7', NAME: 'Main' })).toEqual({ ID: 1 })
    await expect(call('telephony.externalLine.add', { NUMBER: '7' })).rejects.toThrow('Line already exists')
    await expect(call('telephony.externalLine.update', { NUMBER: '7' })).rejects.toThrow('There are no fields to update')
    expect(await call('telephony.externalLine.update', { NUMBER: '7', NAME: 'Other', CRM_AUTO_CREATE: 'N' })).toEqual({ ID: '1' })
    expect(await call('telephony.externalLine.get')).toEqual([{ NUMBER: '7', NAME: 'Other', CRM_AUTO_CREATE: 'N' }])
    expect(await call('telephony.externalLine.delete', { NUMBER: '7' })).toEqual([])
    await expect(call('telephony.externalLine.delete', { NUMBER: '7' })).rejects.toThrow('Could not find line with number 7')
    expect(await call('telephony.externalLine.get')).toEqual([])
  })

  it('by SIP become outgoing ones, and are forgotten with their configuration', async () => {
    const cloud: { CONFIG_ID: string; REG_ID: number } = await call('voximplant.sip.add', {
      SERVER: 'sip.example',
      LOGIN: 'a',
      TITLE: 'Cloud',
    })
    const inOffice = { SERVER: 'sip.example', LOGIN: 'b', TYPE: 'office' }
    expect(await call('voximplant.sip.add', inOffice)).toMatchObject({ TYPE: 'office', INCOMING_LOGIN: 'sip2' })
    expect(await call('voximplant.sip.get', { FILTER: { TYPE: 'cloud' } })).toMatchObject([
      { CONFIG_ID: '1', REG_ID: String(cloud.REG_ID), TITLE: 'Cloud' },
    ])
    expect(await call('voximplant.line.get')).toEqual({ [`reg${cloud.REG_ID}`]: 'Cloud', sip2: 'Office PBX (2)' })
    expect(await call('voximplant.line.outgoing.get')).toBe('')
    expect(await call('voximplant.line.outgoing.set', { LINE_ID: 'none' })).toBe(1)
    expect(await call('voximplant.line.outgoing.get')).toBe('')
    expect(await call('voximplant.line.outgoing.sip.set', { CONFIG_ID: cloud.CONFIG_ID })).toBe(1)
    expect(await call('voximplant.line.outgoing.get')).toBe(`reg${cloud.REG_ID}`)
    await office.listen('OnVoximplantCallInit')
    const started = await call('voximplant.callback.start', { FROM_LINE: 'sip2', TO_NUMBER: '15550100', TEXT_TO_PRONOUNCE: 'Hello' })
    expect(started).toEqual({ RESULT: true, CALL_ID: expect.stringMatching(/^callback\./) as unknown })
    expect(await office.heard()).toMatchObject([['ONVOXIMPLANTCALLINIT', { CALL_TYPE: '4', PHONE_NUMBER: '15550100' }]])
    expect(await call('voximplant.sip.update', { CONFIG_ID: 1, TITLE: 'Sky' })).toBe(1)
    await expect(call('voximplant.sip.update', { CONFIG_ID: 2, TITLE: 'Sky' })).rejects.toThrow('TITLE_EXISTS')
    await expect(call('voximplant.sip.update', { CONFIG_ID: 2, SERVER: '' })).rejects.toThrow('CHECK_FIELDS_ERROR')
    const registered = { REG_ID: cloud.REG_ID, STATUS_CODE: 200, STATUS_RESULT: 'success', ERROR_MESSAGE: '' }
    const status = await call('voximplant.sip.status', { REG_ID: cloud.REG_ID })
    expect(status).toEqual({ ...registered, LAST_UPDATED: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as unknown })
    expect(await call('voximplant.sip.delete', { CONFIG_ID: 1 })).toBe(1)
    await expect(call('voximplant.sip.status', { REG_ID: cloud.REG_ID })).rejects.toThrow('REG_ID_NOT_FOUND: Settings not found')
    await expect(call('voximplant.sip.delete', { CONFIG_ID: 1 })).rejects.toThrow('ERROR_NOT_FOUND')
    expect(await call('voximplant.line.outgoing.get')).toBe('')
  })

  it('by SIP have names of their own, and are ten in the cloud at most', async () => {
    const add = (TITLE: string, TYPE = 'cloud'): Promise<Answer> =>
      office.ask('voximplant.sip.add', { SERVER: 'sip.example', LOGIN: 'a', TITLE, TYPE })
    for (let line = 1; line <= 10; line++) expect(await add(`Line ${line}`)).toMatchObject({ result: { ID: String(line) } })
    expect(await add('Line 1', 'office')).toEqual({
      status: 400,
      error: 'TITLE_EXISTS',
      error_description: 'The specified connection name is already registered in the system',
    })
    expect(await add('Line 11')).toEqual({
      status: 400,
      error: 'MAX_CLOUD_PBX',
      error_description: 'You cannot connect more than 10 virtual PBXs.',
    })
    expect(await add('Line 11', 'office')).toMatchObject({ result: { TYPE: 'office' } })
  })

  it('reach employees who have a phone', async () => {
    // By a webhook: an application would need an administrator's consent.
    const settingsOf = async (query: string): Promise<unknown> => {
      const response = await office.portal.fetch(`${office.portal.webhook}voximplant.user.get?${query}`)
      return ((await response.json()) as { result: unknown }).result
    }
    expect(await settingsOf(`USER_ID=${BOB}`)).toMatchObject([{ ID: '2', PHONE_ENABLED: 'N', SIP_LOGIN: 'phone2', SIP_PASSWORD: null }])
    expect(await call('voximplant.user.activatePhone', { USER_ID: BOB })).toBe(1)
    expect(await settingsOf(`USER_ID[]=${BOB}`)).toMatchObject([
      { PHONE_ENABLED: 'Y', SIP_PASSWORD: expect.stringMatching(/^[\da-f]{12}$/) as unknown },
    ])
    expect(await call('voximplant.user.deactivatePhone', { USER_ID: BOB })).toBe(1)
    expect(await settingsOf(`USER_ID=${BOB}`)).toMatchObject([{ PHONE_ENABLED: 'N', SIP_PASSWORD: null }])
    expect(await call('voximplant.tts.voices.get')).toMatchObject({ ukenglishfemale: 'English (Female) (Amazon)' })
  })
})

describe('rights in telephony', () => {
  it.each([
    ['voximplant.line.get', 403, 'Access denied!'],
    ['voximplant.line.outgoing.get', 403, 'Access denied!'],
    ['voximplant.line.outgoing.set', 403, 'Access denied!'],
    ['voximplant.line.outgoing.sip.set', 400, 'Access denied!'],
    ['voximplant.sip.add', 400, 'Access denied!'],
    ['voximplant.sip.update', 400, 'Access denied!'],
    ['voximplant.sip.delete', 400, 'Access denied!'],
    ['voximplant.sip.status', 400, 'Access denied!'],
    ['voximplant.sip.get', 403, 'Access denied!'],
    ['voximplant.sip.connector.status', 403, 'Access denied!'],
    ['voximplant.statistic.get', 403, 'Access denied!'],
    ['voximplant.user.get', 400, 'Access denied! You have no permission to query selected users'],
  ])('%s is for administrators', async (method, status, error_description) => {
    expect(await office.ask(method, {}, BOB)).toEqual({ status, error: 'ACCESS_DENIED', error_description })
  })

  it('let only administrators give phones', async () => {
    expect(await office.ask('voximplant.user.activatePhone', { USER_ID: BOB }, BOB)).toMatchObject({
      error: '',
      error_description: "You are not allowed to modify user's settings",
    })
  })

  it('let employees call, and nobody from outside', async () => {
    await call('voximplant.sip.add', { SERVER: 'sip.example', LOGIN: 'b', TYPE: 'office' })
    const params = { FROM_LINE: 'sip1', TO_NUMBER: '15550100', TEXT_TO_PRONOUNCE: 'Hello', URL: 'https://out.example/a.mp3' }
    for (const method of ['voximplant.callback.start', 'voximplant.infocall.startwithtext', 'voximplant.infocall.startwithsound']) {
      office.portal.users.set({ id: BOB, isExtranet: false })
      expect(await call(method, params, BOB)).toMatchObject({ RESULT: true })
      office.portal.users.set({ id: BOB, isExtranet: true })
      expect(await office.ask(method, params, BOB)).toMatchObject({
        status: 400,
        error: 'ACCESS_DENIED',
        error_description: 'Access denied',
      })
    }
  })
})
