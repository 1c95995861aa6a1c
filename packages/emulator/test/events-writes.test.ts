import { loadEvents } from '@b24kit/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
beforeAll(async () => {
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty' })
})
afterAll(() => portal.close())

async function call(method: string, params: object): Promise<unknown> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(params) }
  const { result, error_description } = (await (await portal.fetch(portal.webhook + method, init)).json()) as Record<string, unknown>
  if (result === undefined) throw new Error(`${method}: ${error_description as string}`)
  return result
}

/** What is announced while it runs. */
async function announced(work: () => Promise<unknown>): Promise<readonly (readonly [event: string, data: unknown])[]> {
  portal.events.clear()
  await work()
  return portal.events.map(({ event, data }) => [event, data] as const)
}

interface Family {
  readonly add: object
  readonly update: object
  readonly idOf?: (result: unknown) => unknown
  /** How the family names a record; default `id`. */
  readonly by?: string
}

const record: Family = { add: { fields: { TITLE: 'A' } }, update: { fields: { TITLE: 'B' } } }
const userField: Family = { add: { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } }, update: { fields: { SORT: 5 } } }
const owner = { OWNER_TYPE_ID: 2, OWNER_ID: 1 }
const FAMILIES: Readonly<Record<string, Family>> = {
  'crm.lead': record,
  'crm.deal': record,
  'crm.company': record,
  'crm.quote': record,
  'crm.contact': { add: { fields: { NAME: 'A' } }, update: { fields: { NAME: 'B' } } },
  'crm.lead.userfield': userField,
  'crm.deal.userfield': userField,
  'crm.contact.userfield': userField,
  'crm.company.userfield': userField,
  'crm.quote.userfield': userField,
  'crm.currency': { add: { fields: { CURRENCY: 'XTS', AMOUNT: 1, AMOUNT_CNT: 1 } }, update: { fields: { AMOUNT: 2 } } },
  'crm.type': {
    add: { fields: { title: 'T', entityTypeId: 1036 } },
    update: { fields: { title: 'U' } },
    idOf: (result) => (result as { type: { id: number } }).type.id,
  },
  'crm.activity': {
    add: {
      fields: { ...owner, TYPE_ID: 2, SUBJECT: 'A', RESPONSIBLE_ID: 1, COMMUNICATIONS: [{ VALUE: '1', ENTITY_ID: 1, ENTITY_TYPE_ID: 2 }] },
    },
    update: { fields: { SUBJECT: 'B' } },
  },
  'crm.requisite': {
    add: { fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: 1, PRESET_ID: 1, NAME: 'A' } },
    update: { fields: { NAME: 'B' } },
  },
  'crm.requisite.userfield': userField,
  'crm.invoice': { add: { fields: { ORDER_TOPIC: 'A', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } }, update: { fields: { ORDER_TOPIC: 'B' } } },
  'crm.invoice.userfield': userField,
  'crm.invoice.recurring': { add: { fields: { INVOICE_ID: 1 } }, update: { fields: { SEND_BILL: 'Y' } } },
  'crm.productsection': { add: { fields: { NAME: 'A' } }, update: { fields: { NAME: 'B' } } },
  'crm.product.property': { add: { fields: { NAME: 'A', PROPERTY_TYPE: 'S' } }, update: { fields: { NAME: 'B' } } },
  'crm.measure': { add: { fields: { CODE: 212, MEASURE_TITLE: 'Watt' } }, update: { fields: { MEASURE_TITLE: 'W' } } },
  'crm.timeline.comment': { add: { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'A' } }, update: { fields: { COMMENT: 'B' } } },
}

describe('every write that has a documented event announces it', () => {
  beforeAll(async () => {
    await call('crm.deal.add', { fields: { TITLE: 'Owner' } })
    await call('crm.company.add', { fields: { TITLE: 'Owner' } })
    await call('crm.invoice.add', { fields: { ORDER_TOPIC: 'Template', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } })
  })

  it.each(Object.entries(FAMILIES))('%s', async (family, { add, update, idOf = (result) => result }) => {
    const prefix = `ON${family.replaceAll('.', '').toUpperCase()}`
    let id: unknown
    const added = await announced(async () => (id = idOf(await call(`${family}.add`, add))))
    const updated = await announced(() => call(`${family}.update`, { id, ...update }))
    const deleted = await announced(() => call(`${family}.delete`, { id }))
    // api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.md has no FIELDS around it.
    const data = family === 'crm.timeline.comment' ? { ID: id } : { FIELDS: expect.objectContaining({ ID: id }) as unknown }
    expect([added, updated, deleted]).toEqual([[[`${prefix}ADD`, data]], [[`${prefix}UPDATE`, data]], [[`${prefix}DELETE`, data]]])
  })

  it('leaves no family out', () => {
    const codes = new Set(loadEvents().events.map(({ name }) => name))
    const stateful = portal.methods.filter(({ tier, name }) => tier === 'stateful' && /\.(add|update|delete)$/.test(name))
    const wanted = stateful.filter(({ name }) => codes.has(`ON${name.replaceAll('.', '').toUpperCase()}`))
    expect(new Set(wanted.map(({ name }) => name.replace(/\.\w+$/, '')))).toEqual(
      // A template of deals goes with its deal; old products tell the events of the catalogue too: crm-recurring.test.ts, crm-products.test.ts
      // Documents name their record: crm-documents.test.ts; bots hear of messages of people, not of their own: imbot-classic.test.ts
      // Of users only invitations are told: src/scopes/user/user-methods.test.ts; sections have data of their own: calendar.test.ts
      new Set([
        ...Object.keys(FAMILIES),
        'crm.product',
        'crm.deal.recurring',
        'user',
        'calendar.section',
        'task.comment',
        'crm.documentgenerator.document',
        'imbot.message',
      ]),
    )
  })
})

it('task.comment.add announces what its successor does', async () => {
  const { task } = (await call('tasks.task.add', { fields: { TITLE: 'T', RESPONSIBLE_ID: 1 } })) as { task: { id: string } }
  const events = await announced(() => call('task.comment.add', { TASKID: task.id, COMMENTTEXT: 'Done' }))
  expect(events.map(([event]) => event)).toContain('ONTASKCOMMENTADD')
})

describe('user fields of lists', () => {
  const LIST = [{ VALUE: 'a' }, { VALUE: 'b' }]
  const names = async (work: () => Promise<unknown>): Promise<readonly string[]> => (await announced(work)).map(([event]) => event)

  it('tell of their elements by an event more, or by that alone', async () => {
    let id: unknown
    const fields = { FIELD_NAME: 'L', USER_TYPE_ID: 'enumeration', LIST }
    expect(await names(async () => (id = await call('crm.deal.userfield.add', { fields })))).toEqual([
      'ONCRMDEALUSERFIELDADD',
      'ONCRMDEALUSERFIELDSETENUMVALUES',
    ])
    expect(await names(() => call('crm.deal.userfield.update', { id, fields: { SORT: 7, LIST: [{ VALUE: 'c' }] } }))).toEqual([
      'ONCRMDEALUSERFIELDUPDATE',
      'ONCRMDEALUSERFIELDSETENUMVALUES',
    ])
    expect(await names(() => call('crm.deal.userfield.update', { id, fields: { LIST: [{ VALUE: 'd' }] } }))).toEqual([
      'ONCRMDEALUSERFIELDSETENUMVALUES',
    ])
  })

  it('of smart processes share the events of types', async () => {
    const { type } = (await call('crm.type.add', { fields: { title: 'T', entityTypeId: 1040 } })) as { type: { id: number } }
    const entityId = `CRM_${type.id}`
    const fieldName = `UF_CRM_${type.id}_L`
    const field = { entityId, fieldName, userTypeId: 'enumeration', enum: LIST.map(({ VALUE }) => ({ value: VALUE })) }
    let id: unknown
    const added = await announced(async () => {
      const { field: made } = (await call('userfieldconfig.add', { moduleId: 'crm', field })) as { field: { id: number } }
      id = made.id
    })
    const data = { FIELDS: { ID: Number(id), ENTITY_ID: entityId, FIELD_NAME: fieldName } }
    expect(added).toEqual([
      ['ONCRMTYPEUSERFIELDADD', data],
      ['ONCRMTYPEUSERFIELDSETENUMVALUES', data],
    ])
    expect(await names(() => call('userfieldconfig.update', { moduleId: 'crm', id, field: { sort: 9 } }))).toEqual([
      'ONCRMTYPEUSERFIELDUPDATE',
    ])
  })
})
