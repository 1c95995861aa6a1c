import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const apps = [
  { clientId: 'local.1', clientSecret: 's' },
  { clientId: 'app.2', clientSecret: 's' },
]
const DEAL = ['crm', 'CCrmDocumentDeal', 'DEAL']
const file = ['approval.bpt', Buffer.from('content').toString('base64')]
const template = { DOCUMENT_TYPE: DEAL, NAME: 'Approval', TEMPLATE_DATA: file }

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps })
})
afterEach(() => bench.portal.close())

const addTemplate = (more: object = {}): Promise<unknown> => bench.call('bizproc.workflow.template.add', { ...template, ...more })
const start = async (more: object = {}): Promise<string> => {
  const params = { TEMPLATE_ID: 1, DOCUMENT_ID: ['crm', 'CCrmDocumentDeal', 'DEAL_7'], ...more }
  return (await bench.call('bizproc.workflow.start', params)) as string
}
const byWebhook = async (method: string, params: object = {}): Promise<unknown> => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(params) }
  const response = await bench.portal.fetch(bench.portal.webhook + method, init)
  return { status: response.status, body: await response.json() }
}

describe('bizproc.workflow.template.*', () => {
  it('adds, lists, changes and deletes', async () => {
    expect(await addTemplate({ AUTO_EXECUTE: '3', DESCRIPTION: 'd' })).toBe(1)
    expect(await addTemplate({ NAME: 'Second', TEMPLATE_DATA: { fileData: file } })).toBe(2)
    const SELECT = [
      'ID',
      'NAME',
      'MODULE_ID',
      'ENTITY',
      'document_type',
      'AUTO_EXECUTE',
      'USER_ID',
      'SYSTEM_CODE',
      'MODIFIED',
      'IS_MODIFIED',
      'TEMPLATE',
      'WRONG',
    ]
    const row = {
      ID: '1',
      NAME: 'Approval',
      MODULE_ID: 'crm',
      ENTITY: 'CCrmDocumentDeal',
      DOCUMENT_TYPE: 'DEAL',
      AUTO_EXECUTE: '3',
      USER_ID: '1',
      SYSTEM_CODE: 'rest_app_1',
      MODIFIED: '2026-01-05T12:00:00+03:00',
      IS_MODIFIED: 'N',
      TEMPLATE: [],
    }
    expect(await bench.call('bizproc.workflow.template.list', { SELECT, FILTER: { ID: 1 } })).toEqual([row])
    expect(await bench.call('bizproc.workflow.template.list')).toEqual([{ ID: '1' }, { ID: '2' }])
    expect(await bench.call('bizproc.workflow.template.list', { FILTER: { '!NAME': 'Second' }, ORDER: { ID: 'DESC' } })).toEqual([
      { ID: '1' },
    ])
    expect(await bench.call('bizproc.workflow.template.update', { ID: 1, FIELDS: { NAME: 'New', ENTITY: 'x', TEMPLATE_DATA: file } })).toBe(
      1,
    )
    expect(await bench.call('bizproc.workflow.template.list', { SELECT, FILTER: { NAME: 'new' } })).toEqual([
      { ...row, NAME: 'New', IS_MODIFIED: 'Y' },
    ])
    expect(await bench.call('bizproc.workflow.template.delete', { ID: 1 })).toBe(null)
    expect(await bench.call('bizproc.workflow.template.list')).toEqual([{ ID: '2' }])
  })

  it.each<[string, object, string]>([
    ['a type that is none', { DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'LEAD'] }, 'Incorrect field DOCUMENT_TYPE!'],
    ['a type that is a text', { DOCUMENT_TYPE: 'DEAL' }, 'Incorrect field DOCUMENT_TYPE!'],
    ['no name', { NAME: ' ' }, 'Empty template name!'],
    ['a wrong auto-execution', { AUTO_EXECUTE: 4 }, 'Incorrect field AUTO_EXECUTE!'],
    ['no data', { TEMPLATE_DATA: undefined }, 'Incorrect field TEMPLATE_DATA!'],
    ['empty data', { TEMPLATE_DATA: ['a.bpt', ''] }, 'Incorrect field TEMPLATE_DATA!'],
  ])('refuses %s', async (_, change, text) => {
    await expect(addTemplate(change)).rejects.toThrow(`ERROR_TEMPLATE_VALIDATION_FAILURE: ${text}`)
    expect(await bench.call('bizproc.workflow.template.list')).toEqual([])
  })

  it('takes every documented type', async () => {
    const documents = String.raw`Bitrix\Crm\Integration\BizProc\Document`
    for (const type of [
      ['crm', 'CCrmDocumentLead', 'LEAD'],
      ['crm', String.raw`${documents}\SmartInvoice`, 'SMART_INVOICE'],
      ['crm', String.raw`${documents}\Dynamic`, 'DYNAMIC_1038'],
      ['lists', String.raw`Bitrix\Lists\BizprocDocumentLists`, 'iblock_5'],
      ['disk', String.raw`Bitrix\Disk\BizProcDocument`, 'STORAGE_1'],
    ])
      expect(await addTemplate({ DOCUMENT_TYPE: type })).toBeGreaterThan(0)
  })

  it('changes templates of the application only', async () => {
    await addTemplate()
    const update = (params: object, clientId = 'local.1'): Promise<unknown> =>
      bench.call('bizproc.workflow.template.update', params, { clientId })
    await expect(update({ ID: 1, FIELDS: { NAME: 'x' } }, 'app.2')).rejects.toThrow('ERROR_TEMPLATE_NOT_OWNER')
    await expect(update({ ID: 9, FIELDS: { NAME: 'x' } })).rejects.toThrow('ERROR_TEMPLATE_NOT_FOUND: Workflow template not found.')
    await expect(update({ ID: 1, FIELDS: { ENTITY: 'x' } })).rejects.toThrow('ERROR_TEMPLATE_VALIDATION_FAILURE: No fields to update.')
    await expect(update({ ID: 1, FIELDS: { NAME: '' } })).rejects.toThrow('Empty template name!')
    await expect(bench.call('bizproc.workflow.template.delete', { ID: 1 }, { clientId: 'app.2' })).rejects.toThrow(
      'ERROR_TEMPLATE_NOT_FOUND',
    )
    await expect(bench.call('bizproc.workflow.template.delete')).rejects.toThrow('ERROR_TEMPLATE_NOT_FOUND')
  })

  it('shows templates to a webhook, which may not change them', async () => {
    expect(await byWebhook('bizproc.workflow.template.list')).toMatchObject({ status: 200, body: { result: [], total: 0 } })
    for (const action of ['add', 'update', 'delete'])
      expect(await byWebhook(`bizproc.workflow.template.${action}`)).toEqual({
        status: 400,
        body: { error: 'ACCESS_DENIED', error_description: 'Application context required' },
      })
    await expect(bench.call('bizproc.workflow.template.list', {}, { userId: 2 })).rejects.toThrow('ACCESS_DENIED')
  })
})

describe('bizproc.workflow.{start,instances,terminate,kill}', () => {
  beforeEach(() => addTemplate())

  it('starts a workflow, which runs until it is ended', async () => {
    const id = await start()
    expect(id).toMatch(/^[0-9a-f]{14}\.\d{8}$/)
    bench.portal.clock.advance('1h')
    const second = await start({ DOCUMENT_ID: ['crm', 'CCrmDocumentDeal', 'DEAL_8'] })
    expect(
      await byWebhook('bizproc.workflow.instances', {
        SELECT: ['ID', 'MODULE_ID', 'ENTITY', 'DOCUMENT_ID', 'STARTED', 'STARTED_BY', 'OWNED_UNTIL', 'TEMPLATE_ID'],
        FILTER: { '<STARTED': '2026-01-05T09:30:00Z' },
      }),
    ).toMatchObject({
      body: {
        result: [
          {
            ID: id,
            MODULE_ID: 'crm',
            ENTITY: 'CCrmDocumentDeal',
            DOCUMENT_ID: 'DEAL_7',
            STARTED: '2026-01-05T12:00:00+03:00',
            STARTED_BY: '1',
            OWNED_UNTIL: null,
            TEMPLATE_ID: '1',
          },
        ],
        total: 1,
      },
    })
    expect(await bench.call('bizproc.workflow.instances')).toEqual([
      { ID: second, MODIFIED: '2026-01-05T13:00:00+03:00', OWNED_UNTIL: null },
      { ID: id, MODIFIED: '2026-01-05T12:00:00+03:00', OWNED_UNTIL: null },
    ])
    expect(await bench.call('bizproc.workflow.terminate', { ID: id, STATUS: 'Enough' })).toBe(true)
    expect(await byWebhook('bizproc.workflow.kill', { ID: second })).toMatchObject({ body: { result: true } })
    expect(await bench.call('bizproc.workflow.instances')).toEqual([])
  })

  it.each<[string, object, string]>([
    ['no template', { TEMPLATE_ID: '' }, 'ERROR_WRONG_WORKFLOW_ID: Empty TEMPLATE_ID'],
    ['a template that is not there', { TEMPLATE_ID: 9 }, 'ERROR_WRONG_WORKFLOW_ID: Template not found'],
    ['no document', { DOCUMENT_ID: 'DEAL_7' }, ': Wrong DOCUMENT_ID!'],
    ['a document of no type', { DOCUMENT_ID: ['crm', 'CCrmDocumentDeal', '7'] }, ': Incorrect document type!'],
    ['a document of another type', { DOCUMENT_ID: ['crm', 'CCrmDocumentLead', 'LEAD_7'] }, ': Template type and DOCUMENT_ID mismatch!'],
  ])('refuses %s', async (_, change, error) => {
    await expect(start(change)).rejects.toThrow(error)
    expect(await bench.call('bizproc.workflow.instances')).toEqual([])
  })

  it('starts on lists, whose ids do not tell their type', async () => {
    await addTemplate({ DOCUMENT_TYPE: ['lists', 'BizprocDocument', 'iblock_5'] })
    expect(await start({ TEMPLATE_ID: 2, DOCUMENT_ID: ['lists', 'BizprocDocument', '77'] })).toMatch(/\./)
  })

  it('wants ids and administrators', async () => {
    for (const action of ['terminate', 'kill'])
      await expect(bench.call(`bizproc.workflow.${action}`)).rejects.toThrow('ERROR_WRONG_WORKFLOW_ID: Empty workflow instance ID')
    for (const action of ['start', 'instances', 'terminate', 'kill'])
      await expect(bench.call(`bizproc.workflow.${action}`, {}, { userId: 2 })).rejects.toThrow('ACCESS_DENIED: Access denied!')
  })

  it('lets robots run in it, and outlives them', async () => {
    await bench.call('bizproc.robot.add', { CODE: 'r', HANDLER: 'https://app.example/', NAME: 'R' })
    const workflowId = await start()
    const { eventToken } = bench.portal.runRobot({ code: 'r', documentId: ['crm', 'CCrmDocumentDeal', 'DEAL_7'], workflowId })
    expect(await bench.call('bizproc.event.send', { EVENT_TOKEN: eventToken })).toBe(true)
    expect(await bench.call('bizproc.workflow.instances', { SELECT: ['ID'] })).toEqual([{ ID: workflowId }])
  })
})

describe('bizproc.task.*', () => {
  let workflowId: string
  beforeEach(async () => {
    await addTemplate()
    workflowId = await start()
  })
  const addTask = (more: object = {}): number => bench.portal.addWorkflowTask({ workflowId, name: 'Approve', userId: 2, ...more })
  const complete = (params: object, userId = 2): Promise<unknown> =>
    bench.call('bizproc.task.complete', { TASK_ID: 1, ...params }, { userId })
  const statuses = (): Promise<unknown> => bench.call('bizproc.task.list', { SELECT: ['STATUS', 'USER_STATUS', 'USER_ID'] })

  it('shows tasks with what their workflow says', async () => {
    addTask({ documentName: 'A deal', parameters: { CommentRequired: 'N' } })
    expect(await bench.call('bizproc.task.list')).toEqual([
      {
        ENTITY: 'CCrmDocumentDeal',
        DOCUMENT_ID: 'DEAL_7',
        ID: '1',
        WORKFLOW_ID: workflowId,
        DOCUMENT_NAME: 'A deal',
        NAME: 'Approve',
        DOCUMENT_URL: '',
      },
    ])
    const SELECT = ['WORKFLOW_TEMPLATE_ID', 'WORKFLOW_TEMPLATE_NAME', 'WORKFLOW_STARTED_BY', 'OVERDUE_DATE', 'ACTIVITY', 'PARAMETERS']
    expect(await bench.call('bizproc.task.list', { SELECT })).toEqual([
      {
        WORKFLOW_TEMPLATE_ID: '1',
        WORKFLOW_TEMPLATE_NAME: 'Approval',
        WORKFLOW_STARTED_BY: '1',
        OVERDUE_DATE: null,
        ACTIVITY: 'ApproveActivity',
        PARAMETERS: { CommentRequired: 'N' },
      },
    ])
  })

  it('shows users their own tasks, administrators all', async () => {
    addTask()
    addTask({ userId: 1 })
    expect(await bench.call('bizproc.task.list', { SELECT: ['ID'] })).toEqual([{ ID: '2' }, { ID: '1' }])
    expect(await bench.call('bizproc.task.list', { SELECT: ['ID'], FILTER: { USER_ID: 1 } })).toEqual([{ ID: '2' }])
    expect(await bench.call('bizproc.task.list', { SELECT: ['ID'] }, { userId: 2 })).toEqual([{ ID: '1' }])
    for (const FILTER of [{ USER_ID: 1 }, { '!USER_ID': 2 }, { USER_ID: [1, 2] }])
      await expect(bench.call('bizproc.task.list', { FILTER }, { userId: 2 })).rejects.toThrow('ACCESS_DENIED: Access denied!')
    for (const SELECT of ['ID', ['WRONG']])
      await expect(bench.call('bizproc.task.list', { SELECT })).rejects.toThrow('ERROR_SELECT_VALIDATION_FAILURE')
  })

  it.each<[string, string, unknown, string]>([
    ['ApproveActivity', 'yes', 1, '1'],
    ['ApproveActivity', '2', 2, '2'],
    ['ReviewActivity', 'OK', 3, '3'],
    ['RequestInformationOptionalActivity', 'cancel', 4, '2'],
  ])('completes %s with %s', async (activity, word, number, status) => {
    addTask({ activity })
    addTask({ activity })
    expect(await complete({ STATUS: word })).toBe(true)
    expect(await complete({ TASK_ID: 2, STATUS: number })).toBe(true)
    const row = { STATUS: status, USER_STATUS: status, USER_ID: '2' }
    expect(await statuses()).toEqual([row, row])
    await expect(complete({ STATUS: word })).rejects.toThrow('ERROR_TASK_COMPLETED: Task already completed')
  })

  it('asks for comments and fields that the task requires', async () => {
    const Fields = [
      { Id: 'phone', Name: 'Phone', Required: true },
      { Id: 'note', Name: 'Note', Required: false },
    ]
    addTask({ activity: 'RequestInformationActivity', parameters: { CommentRequired: 'YA', CommentLabel: 'Why', Fields } })
    addTask({ parameters: { CommentRequired: 'YR' } })
    await expect(complete({ STATUS: 3, FIELDS: { phone: '1' } })).rejects.toThrow('ERROR_TASK_EXECUTION: Field "Why" is required')
    await expect(complete({ STATUS: 3, COMMENT: 'c' })).rejects.toThrow('ERROR_TASK_EXECUTION: Field "Phone" is required')
    expect(await complete({ STATUS: 3, COMMENT: 'c', FIELDS: { phone: '1' } })).toBe(true)
    await expect(complete({ TASK_ID: 2, STATUS: 2 })).rejects.toThrow('ERROR_TASK_EXECUTION')
    expect(await complete({ TASK_ID: 2, STATUS: 1 })).toBe(true)
  })

  it.each<[string, object, string]>([
    ['no id', { TASK_ID: '' }, 'ERROR_TASK_VALIDATION: empty TASK_ID'],
    ['no status', {}, 'ERROR_TASK_VALIDATION: incorrect STATUS'],
    ['an unknown status', { STATUS: 5 }, 'ERROR_TASK_VALIDATION: incorrect STATUS'],
    ['a status of another kind of task', { STATUS: 'ok' }, 'ERROR_TASK_VALIDATION: incorrect STATUS'],
    ['a task that is not there', { TASK_ID: 9, STATUS: 1 }, 'ERROR_TASK_NOT_FOUND: Task not found'],
  ])('refuses to complete with %s', async (_, params, error) => {
    addTask()
    await expect(complete(params)).rejects.toThrow(error)
    await expect(complete({ STATUS: 1 }, 1)).rejects.toThrow('ERROR_TASK_NOT_FOUND')
  })

  it('does not complete kinds of tasks that only people complete', async () => {
    addTask({ activity: 'ShelfActivity' })
    await expect(complete({ STATUS: 1 })).rejects.toThrow('ERROR_TASK_TYPE: Incorrect task type')
    expect(() => addTask({ activity: 'approve' })).toThrow(RangeError)
  })

  it('delegates what can be delegated and tells of the rest', async () => {
    addTask()
    addTask({ userId: 1 })
    const wish = { TASK_IDS: [1], FROM_USER_ID: 2, TO_USER_ID: 1 }
    const delegate = (change: object = {}, userId = 1): Promise<unknown> =>
      bench.call('bizproc.task.delegate', { ...wish, ...change }, { userId })
    await expect(delegate({ TASK_IDS: 'x' })).rejects.toThrow('ERROR_TASK_VALIDATION: Invalid TASK_IDS')
    await expect(delegate({ FROM_USER_ID: 0 })).rejects.toThrow('ERROR_INVALID_USER_ID: Invalid FROM_USER_ID')
    await expect(delegate({ TO_USER_ID: 'x' })).rejects.toThrow('ERROR_INVALID_USER_ID: Invalid TO_USER_ID')
    await expect(delegate({ TO_USER_ID: 77 })).rejects.toThrow('ERROR_DELEGATION_NOT_ALLOWED: Task delegation is only available')
    await expect(delegate({ TASK_IDS: [2, 9] })).rejects.toThrow(
      'User is not responsible for the task; User is not responsible for the task',
    )
    await expect(delegate({ TASK_IDS: [2], FROM_USER_ID: 1, TO_USER_ID: 2 }, 2)).rejects.toThrow('ERROR_DELEGATION_NOT_ALLOWED')
    expect(await delegate({}, 2)).toBe(true)
    expect(await statuses()).toMatchObject([{ USER_ID: '1' }, { USER_ID: '1' }])
  })

  it('loses open tasks with a workflow that is terminated, all with one that is killed', async () => {
    addTask()
    addTask()
    await complete({ STATUS: 1 })
    await bench.call('bizproc.workflow.terminate', { ID: workflowId })
    expect(await statuses()).toHaveLength(1)
    await bench.call('bizproc.workflow.kill', { ID: workflowId })
    expect(await statuses()).toEqual([])
    expect(() => addTask()).toThrow(`No workflow ${workflowId} runs`)
  })

  it('are given over the admin API, of kinds that portals know', async () => {
    const add = async (body: object): Promise<unknown> => {
      const response = await bench.portal.fetch(`${bench.portal.admin}workflow-tasks`, { method: 'POST', body: JSON.stringify(body) })
      return response.json()
    }
    expect(await add({ workflowId, name: 'n', userId: 2, parameters: { CommentRequired: 'Y' } })).toEqual({ id: 1 })
    expect(await add({ workflowId, name: 'n', activity: 'X' })).toMatchObject({ error: expect.stringContaining('got "X"') })
    expect(await add({ workflowId })).toMatchObject({ error: expect.stringContaining('"name"') })
  })
})
