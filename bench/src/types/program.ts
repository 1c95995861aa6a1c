/** How a program calls, so that the same calls can be written in the manner of each subject. */
export interface Manner {
  readonly subject: string
  readonly head: string
  call(method: string, params: string): string
}

const ours = `import { createClient, webhook } from '@b24kit/client'
const b24 = createClient({ auth: webhook('https://example.bitrix24.com/rest/1/code/') })`

export const services: Manner = {
  subject: 'b24kit, b24.api.…',
  head: ours,
  call: (method, params) => `b24.api.${method}(${params})`,
}

export const names: Manner = {
  subject: "b24kit, b24.call('…')",
  head: ours,
  call: (method, params) => `b24.call('${method}', ${params})`,
}

/** The official SDK takes any name, with any parameters: its types check neither. */
export const officialSdk: Manner = {
  subject: 'b24jssdk',
  head: `import { B24Hook } from '@bitrix24/b24jssdk'
const b24 = B24Hook.fromWebhookUrl('https://example.bitrix24.com/rest/1/code/')`,
  call: (method, params) => `b24.actions.v2.call.make({ method: '${method}', params: ${params} })`,
}

const twenty: readonly (readonly [method: string, params: string])[] = [
  ['crm.deal.get', `{ id: 42 }`],
  ['crm.deal.list', `{ filter: { '>=OPPORTUNITY': 1000, '@STAGE_ID': ['NEW'] }, select: ['ID', 'TITLE'], order: { ID: 'ASC' } }`],
  ['crm.deal.add', `{ fields: { TITLE: 'Deal', OPPORTUNITY: '10.50' } }`],
  ['crm.deal.update', `{ id: 42, fields: { STAGE_ID: 'WON' } }`],
  ['crm.deal.delete', `{ id: 42 }`],
  ['crm.deal.productrows.set', `{ id: 42, rows: [{ PRODUCT_NAME: 'Tea', PRICE: 2, QUANTITY: 3 }] }`],
  ['crm.contact.get', `{ id: 7 }`],
  ['crm.contact.list', `{ filter: { '%NAME': 'Ann' }, select: ['ID', 'NAME'] }`],
  ['crm.contact.update', `{ id: 7, fields: { PHONE: [{ VALUE: '+100', VALUE_TYPE: 'WORK' }] } }`],
  ['crm.company.list', `{ select: ['*'] }`],
  ['crm.lead.list', `{ filter: { '!%TITLE': 'test' }, order: { ID: 'ASC' } }`],
  ['crm.item.list', `{ entityTypeId: 31, filter: { '>opportunity': 1 } }`],
  ['crm.item.add', `{ entityTypeId: 128, fields: { title: 'Item' } }`],
  ['crm.activity.list', `{ filter: { OWNER_ID: 1 } }`],
  ['crm.status.list', `{ filter: { ENTITY_ID: 'DEAL_STAGE' } }`],
  ['crm.duplicate.findbycomm', `{ type: 'PHONE', values: ['+100'] }`],
  ['user.get', `{ FILTER: { ACTIVE: true } }`],
  ['department.get', `{ PARENT: 1 }`],
  ['tasks.task.get', `{ taskId: 5 }`],
  ['tasks.task.add', `{ fields: { TITLE: 'Task', RESPONSIBLE_ID: 1 } }`],
]

/** A program of so many calls: the same twenty, in functions of twenty. */
export function writeProgram({ head, call }: Manner, calls: number): string {
  const body = twenty.map(([method, params]) => `  await ${call(method, params)}\n`).join('')
  const functions = Array.from(
    { length: calls / twenty.length },
    (_, index) => `export async function calls${index}(): Promise<void> {\n${body}}\n`,
  )
  return `${head}\n${functions.join('')}`
}

/** A program of one batch: pairs of commands, the second of which refers to the first. */
export function writeBatch(commands: number): string {
  const pairs = Array.from({ length: commands / 2 }, (_, index) => index)
  const lines = pairs.map(
    (index) => `    const deal${index} = b.call('crm.deal.get', { id: ${index} })
    const contact${index} = b.call('crm.contact.get', { id: deal${index}.ref('CONTACT_ID').orFail() })
`,
  )
  const names = pairs.map((index) => `deal${index}, contact${index}`).join(', ')
  return `${ours}
export const names = b24.batch((b) => {
${lines.join('')}    return { ${names} }
  })
  .then((results) => Object.values(results).map((result) => result.ok && result.value.DATE_CREATE))
`
}
