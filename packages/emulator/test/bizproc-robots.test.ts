import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const apps = [
  { clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/', scope: ['bizproc', 'crm'] },
  { clientId: 'app.2', clientSecret: 's' },
]
const sms = {
  CODE: 'sms',
  HANDLER: 'https://app.example/robot',
  AUTH_USER_ID: 2,
  NAME: { en: 'Send SMS', de: 'SMS senden' },
  PROPERTIES: {
    text: { Name: 'Text', Type: 'string', Required: 'Y' },
    sender: { Name: 'Sender', Type: 'select', Options: { a: 'A' }, Default: 'a' },
  },
  RETURN_PROPERTIES: { messageId: { Name: 'Id', Type: 'int' } },
}
const documentId = ['crm', 'CCrmDocumentDeal', 'DEAL_42'] as const
const properties = { text: 'Hello' }

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps })
})
afterEach(() => bench.portal.close())

const add = (more: object = {}, kind = 'robot'): Promise<unknown> => bench.call(`bizproc.${kind}.add`, { ...sms, ...more })
const run = () => bench.portal.runRobot({ code: 'sms', documentId, properties })
const send = (token: string, more: object = {}): Promise<unknown> => bench.call('bizproc.event.send', { EVENT_TOKEN: token, ...more })
const instances = (): Promise<unknown> => bench.call('bizproc.workflow.instances', { SELECT: ['ID', 'DOCUMENT_ID', 'STARTED_BY'] })

it('forgets the robots and activities of an application that is updated', async () => {
  await add()
  await add({ CODE: 'calc' }, 'activity')
  expect(bench.portal.apps.update('local.1')).toBe(true)
  expect([await bench.call('bizproc.robot.list'), await bench.call('bizproc.activity.list')]).toEqual([[], []])
  expect(await add()).toBe(true)
})

describe.each(['robot', 'activity'] as const)('bizproc.%s.*', (kind) => {
  it('registers, lists, changes and deletes', async () => {
    expect(await add({}, kind)).toBe(true)
    expect(await add({ CODE: 'second.one', NAME: 'x' }, kind)).toBe(true)
    expect(await bench.call(`bizproc.${kind}.list`)).toEqual(['sms', 'second.one'])
    expect(await bench.call(`bizproc.${kind === 'robot' ? 'activity' : 'robot'}.list`)).toEqual([])
    const fields = { HANDLER: 'https://app.example/new', USE_SUBSCRIPTION: 'N' }
    expect(await bench.call(`bizproc.${kind}.update`, { CODE: 'sms', FIELDS: fields })).toBe(true)
    expect(run().deliveries).toMatchObject([{ url: 'https://app.example/new' }])
    expect(await bench.call(`bizproc.${kind}.delete`, { CODE: 'sms' })).toBe(true)
    expect(await bench.call(`bizproc.${kind}.list`)).toEqual(['second.one'])
  })

  it.each<[string, object, string]>([
    ['no code', { CODE: '' }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Empty activity code!'],
    ['a code with other characters', { CODE: 'a b' }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Wrong activity code!'],
    ['another protocol', { HANDLER: 'ftp://app.example/' }, 'ERROR_UNSUPPORTED_PROTOCOL: Unsupported handler protocol'],
    ['another domain', { HANDLER: 'https://other.example/' }, 'ERROR_WRONG_HANDLER_URL: Wrong handler URL'],
    ['no address', { HANDLER: undefined }, 'ERROR_WRONG_HANDLER_URL: Wrong handler URL'],
    ['no name', { NAME: {} }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Empty activity NAME!'],
    ['properties that are none', { PROPERTIES: 5 }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Wrong properties array!'],
    ['a property that is none', { RETURN_PROPERTIES: { a: 5 } }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Wrong properties array!'],
    ['a wrong key', { PROPERTIES: { '1a': { Name: 'x' } } }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Wrong property key 1a!'],
    ['a property without a name', { PROPERTIES: { a: { Type: 'int' } } }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Empty property NAME a!'],
    ['a wrong filter', { FILTER: { INCLUDE: 'box' } }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Wrong activity FILTER!'],
    ['a wrong type of documents', { DOCUMENT_TYPE: ['crm'] }, 'ERROR_ACTIVITY_VALIDATION_FAILURE: Wrong activity DOCUMENT_TYPE!'],
    ['settings without an address', { USE_PLACEMENT: 'Y' }, 'ERROR_WRONG_HANDLER_URL: Wrong handler URL'],
  ])('refuses %s', async (_, change, error) => {
    await expect(add(change, kind)).rejects.toThrow(error)
    expect(await bench.call(`bizproc.${kind}.list`)).toEqual([])
  })

  it('takes every documented filter and type', async () => {
    const FILTER = { INCLUDE: [['crm', 'CCrmDocumentDeal'], ['lists']], EXCLUDE: ['box'] }
    const more = { FILTER, DOCUMENT_TYPE: documentId, USE_PLACEMENT: 'Y', PLACEMENT_HANDLER: 'https://app.example/settings' }
    expect(await add(more, kind)).toBe(true)
  })

  it('wants an address for settings that an update turns on', async () => {
    await add({}, kind)
    const update = (fields: object): Promise<unknown> => bench.call(`bizproc.${kind}.update`, { CODE: 'sms', FIELDS: fields })
    await expect(update({ USE_PLACEMENT: 'Y' })).rejects.toThrow('ERROR_WRONG_HANDLER_URL')
    expect(await update({ USE_PLACEMENT: 'Y', PLACEMENT_HANDLER: 'https://app.example/settings' })).toBe(true)
    expect(await update({ USE_PLACEMENT: 'Y' })).toBe(true)
  })

  it('wants an address of the application for an update too', async () => {
    await add({}, kind)
    const update = (HANDLER: string): Promise<unknown> => bench.call(`bizproc.${kind}.update`, { CODE: 'sms', FIELDS: { HANDLER } })
    await expect(update('ftp://app.example/')).rejects.toThrow('ERROR_UNSUPPORTED_PROTOCOL: Unsupported handler protocol')
    await expect(update('https://other.example/')).rejects.toThrow('ERROR_WRONG_HANDLER_URL: Wrong handler URL')
  })

  it('refuses a code that is taken, of either kind, but not by another application', async () => {
    await add({}, kind)
    await expect(add({}, 'robot')).rejects.toThrow('ERROR_ACTIVITY_ALREADY_INSTALLED')
    await expect(add({}, 'activity')).rejects.toThrow('ERROR_ACTIVITY_ALREADY_INSTALLED')
    expect(await bench.call(`bizproc.${kind}.add`, sms, { clientId: 'app.2' })).toBe(true)
  })

  it('does not find what is not there, and updates nothing with nothing', async () => {
    const missing = 'ERROR_ACTIVITY_NOT_FOUND: Activity or Automation rule not found!'
    await add({}, kind)
    await expect(bench.call(`bizproc.${kind}.delete`, { CODE: 'sms' }, { clientId: 'app.2' })).rejects.toThrow(missing)
    await expect(bench.call(`bizproc.${kind === 'robot' ? 'activity' : 'robot'}.delete`, { CODE: 'sms' })).rejects.toThrow(missing)
    await expect(bench.call(`bizproc.${kind}.update`, { CODE: 'mail', FIELDS: { NAME: 'x' } })).rejects.toThrow(missing)
    await expect(bench.call(`bizproc.${kind}.delete`)).rejects.toThrow('ERROR_ACTIVITY_VALIDATION_FAILURE: Empty activity code!')
    await expect(bench.call(`bizproc.${kind}.update`, { CODE: 'sms', FIELDS: {} })).rejects.toThrow('No fields to update')
    await expect(bench.call(`bizproc.${kind}.update`, { CODE: 'sms', FIELDS: { NAME: '' } })).rejects.toThrow('Empty activity NAME!')
    await expect(bench.call(`bizproc.${kind}.add`)).rejects.toThrow('Empty data!')
  })

  it.each(['add', 'update', 'delete', 'list'])('is for the application of an administrator: %s', async (action) => {
    await expect(bench.call(`bizproc.${kind}.${action}`, sms, { userId: 2 })).rejects.toThrow('ACCESS_DENIED: Access denied!')
    const response = await bench.portal.fetch(`${bench.portal.webhook}bizproc.${kind}.${action}`)
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'ACCESS_DENIED', error_description: 'Application context required' },
    ])
  })
})

describe('a robot that runs', () => {
  beforeEach(() => add())

  it('posts the form to its handler, with the tokens of its user', async () => {
    const { workflowId, eventToken } = run()
    await bench.settled()
    expect(workflowId).toMatch(/^[0-9a-f]{14}\.\d{8}$/)
    expect(eventToken).toMatch(/^[0-9a-f]{14}\.\d{8}\|A\d{5}(_\d{5}){3}\|\w{32}\.[0-9a-f]{64}$/)
    expect(bench.received).toEqual([
      {
        url: sms.HANDLER,
        workflow_id: workflowId,
        code: 'sms',
        document_id: documentId,
        document_type: ['crm', 'CCrmDocumentDeal', 'DEAL'],
        event_token: eventToken,
        properties: { text: 'Hello', sender: 'a' },
        use_subscription: 'Y',
        timeout_duration: '0',
        ts: '1767603600',
        auth: expect.objectContaining({
          access_token: expect.any(String),
          refresh_token: expect.any(String),
          application_token: bench.portal.apps.find('local.1')?.applicationToken,
          member_id: bench.portal.memberId,
          user_id: '2',
          scope: 'bizproc,crm',
        }),
      },
    ])
    expect(bench.portal.deliveries.at(-1)).toMatchObject({ event: 'bizproc.robot', state: 'delivered', clientId: 'local.1' })
  })

  it('posts no tokens where it has no user', async () => {
    await bench.call('bizproc.robot.update', { CODE: 'sms', FIELDS: { AUTH_USER_ID: 0 } })
    run()
    await bench.settled()
    expect(Object.keys(bench.received[0]!.auth)).toEqual(['domain', 'server_endpoint', 'client_endpoint', 'member_id', 'application_token'])
  })

  it('waits for one answer, of which it keeps what it has declared', async () => {
    const { eventToken, workflowId } = run()
    expect(bench.portal.robotRuns).toMatchObject([{ state: 'waiting', workflowId }])
    expect(await instances()).toEqual([{ ID: workflowId, DOCUMENT_ID: 'DEAL_42', STARTED_BY: '0' }])
    expect(await bench.call('bizproc.activity.log', { EVENT_TOKEN: eventToken, LOG_MESSAGE: 'on its way' })).toBe(true)
    expect(await send(eventToken, { RETURN_VALUES: { MESSAGEID: 7, other: 1 }, LOG_MESSAGE: 'sent' })).toBe(true)
    expect(bench.portal.robotRuns).toMatchObject([{ state: 'completed', returnValues: { messageId: 7 }, log: ['on its way', 'sent'] }])
    expect(bench.portal.robotRuns[0]?.returnValues).toEqual({ messageId: 7 })
    expect(await instances()).toEqual([])
    await expect(send(eventToken)).rejects.toThrow('ACCESS_DENIED: Access denied!')
    await expect(bench.call('bizproc.activity.log', { EVENT_TOKEN: eventToken, LOG_MESSAGE: 'x' })).rejects.toThrow('ACCESS_DENIED')
  })

  it('refuses tokens of nobody and of other applications, and empty messages', async () => {
    const { eventToken } = run()
    await expect(send('x')).rejects.toThrow('ACCESS_DENIED')
    await expect(send('')).rejects.toThrow('ACCESS_DENIED')
    await expect(bench.call('bizproc.event.send', { EVENT_TOKEN: eventToken }, { clientId: 'app.2' })).rejects.toThrow('ACCESS_DENIED')
    await expect(bench.call('bizproc.activity.log', { EVENT_TOKEN: eventToken })).rejects.toThrow(
      'ERROR_EMPTY_LOG_MESSAGE: Empty log message!',
    )
    const response = await bench.portal.fetch(`${bench.portal.webhook}bizproc.event.send?EVENT_TOKEN=${encodeURIComponent(eventToken)}`)
    expect([response.status, await response.json()]).toMatchObject([403, { error: 'ACCESS_DENIED' }])
    expect(bench.portal.robotRuns).toMatchObject([{ state: 'waiting' }])
  })

  it('waits for nobody where it was told so', async () => {
    await bench.call('bizproc.robot.update', { CODE: 'sms', FIELDS: { USE_SUBSCRIPTION: 'N' } })
    const { eventToken, state } = run()
    await bench.settled()
    expect([state, bench.received]).toMatchObject(['completed', [{ use_subscription: 'N' }]])
    expect(await instances()).toEqual([])
    await expect(send(eventToken)).rejects.toThrow('ACCESS_DENIED')
  })

  it('has a workflow of its own, which nobody can use once it has ended', async () => {
    const { eventToken, workflowId } = run()
    expect(bench.portal.addWorkflowTask({ workflowId, name: 'Approve' })).toBe(1)
    await send(eventToken)
    expect(() => bench.portal.addWorkflowTask({ workflowId, name: 'Approve' })).toThrow(`No workflow ${workflowId} runs.`)
    expect(() => bench.portal.runRobot({ code: 'sms', documentId, properties, workflowId })).toThrow(`No workflow ${workflowId} runs.`)
  })

  it('waits no longer than it was given', async () => {
    const { eventToken } = bench.portal.runRobot({ code: 'sms', documentId, properties, timeoutSeconds: 60 })
    bench.portal.clock.advance('59s')
    expect(bench.portal.robotRuns).toMatchObject([{ state: 'waiting' }])
    bench.portal.clock.advance('1s')
    await expect(send(eventToken)).rejects.toThrow('ACCESS_DENIED')
    expect([bench.portal.robotRuns, await instances()]).toMatchObject([[{ state: 'timed-out' }], []])
  })

  it.each(['terminate', 'kill'])('ends with its workflow: %s', async (action) => {
    const { eventToken, workflowId } = run()
    expect(await bench.call(`bizproc.workflow.${action}`, { ID: workflowId })).toBe(true)
    await expect(send(eventToken)).rejects.toThrow('ACCESS_DENIED')
    expect([bench.portal.robotRuns, await instances()]).toMatchObject([[{ state: 'ended' }], []])
  })

  it.each<[string, object, string]>([
    ['a robot that is not there', { code: 'x' }, 'no robot or activity "x"'],
    ['a document that is none', { documentId: ['crm', 'CCrmDocumentDeal', 'LEAD_1'] }, 'No document has the id'],
    ['half a document', { documentId: ['crm'] }, '"documentId" is [module, entity, …]'],
    ['a document that does not tell its type', { documentId: ['lists', 'BizprocDocument', '7'] }, 'give "documentType" too'],
    ['a property that it does not have', { properties: { text: 'x', txet: 'y' } }, 'no property "txet"'],
    ['a property that is missing', { properties: {} }, 'needs a value of its property "text"'],
    ['a workflow that does not run', { workflowId: 'x' }, 'No workflow x runs'],
  ])('is refused with %s', (_, change, text) => {
    expect(() => bench.portal.runRobot({ code: 'sms', documentId, properties, ...change })).toThrow(text)
    expect(bench.portal.robotRuns).toEqual([])
  })

  it('goes with its application', async () => {
    bench.portal.apps.remove('local.1')
    bench.portal.apps.add(apps[0]!)
    expect(await bench.call('bizproc.robot.list')).toEqual([])
  })

  it('is reset with the portal, and then runs under the same ids', async () => {
    const { eventToken } = run()
    bench.portal.reset()
    expect([bench.portal.robotRuns, await bench.call('bizproc.robot.list')]).toEqual([[], []])
    await add()
    expect(run().eventToken).toBe(eventToken)
  })

  it('runs over the admin API', async () => {
    const admin = async (path: string, body?: object): Promise<unknown> => {
      const response = await bench.portal.fetch(bench.portal.admin + path, body ? { method: 'POST', body: JSON.stringify(body) } : {})
      return { status: response.status, body: await response.json() }
    }
    const wish = { code: 'sms', documentId, properties, timeoutSeconds: 5, wait: true }
    expect(await admin('robots/run', wish)).toMatchObject({
      status: 200,
      body: { id: 1, state: 'waiting', deliveries: [{ state: 'delivered', status: 200 }] },
    })
    expect(await admin('robots')).toMatchObject({ body: { robots: [{ code: 'sms', kind: 'robot' }], runs: [{ id: 1 }] } })
    expect(await admin('robots/run', { code: 'x', documentId })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('"x"') },
    })
    expect(await admin('robots/run', { documentId })).toMatchObject({ status: 400, body: { error: expect.stringContaining('"code"') } })
    expect(await admin('robots/run', { ...wish, properties: 5 })).toMatchObject({
      status: 400,
      body: { error: '"properties" is an object, got 5.' },
    })
    expect(await admin('robots/run', { ...wish, documentId: 5 })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('documentId') },
    })
  })
})
