import { describe, expect, it } from 'vitest'
import { BOB, CARL, DORA, itRefuses, openCrmOffice, useCrmOffice, type CrmRefusal } from './crm-office.ts'

const SPA = 1030
const NONE = 1999

const office = useCrmOffice(async ({ call }) => {
  const flags = { isCategoriesEnabled: 'Y', isStagesEnabled: 'Y' }
  await call('crm.type.add', { fields: { title: 'Purchase', entityTypeId: SPA, ...flags } })
  await call('crm.type.add', { fields: { title: 'Empty', entityTypeId: 1040, ...flags } })
  await call('crm.item.add', { entityTypeId: SPA, fields: { title: 'P' } })
  await call('crm.deal.add', { fields: { TITLE: 'D' } })
  await call('crm.deal.add', { fields: { TITLE: 'E' } })
  await call('crm.category.add', { entityTypeId: 2, fields: { name: 'Used' } })
  await call('crm.item.add', { entityTypeId: 2, fields: { title: 'D', categoryId: 1 } })
  await call('crm.automatedsolution.add', { fields: { title: 'S' } })
})

const INTRANET = [403, 'allowed_only_intranet_user', 'Action is allowed only for intranet users', DORA] as const
const DENIED = [400, 'ACCESS_DENIED', 'Access denied', CARL] as const
const GONE = [400, 'NOT_FOUND', 'Item not found'] as const
const NO_PROCESS = [400, 'NOT_FOUND', 'Smart process not found'] as const
const NO_SPA = [400, 'NOT_FOUND', 'SPA not found'] as const
const NO_FUNNEL = [400, 'NOT_FOUND', 'Element not found'] as const
const NO_FUNNELS = [400, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `LEAD` is not supported'] as const
const wrong = (field: string) => [400, 'CRM_FIELD_ERROR_VALUE_NOT_VALID', `Invalid value for field "${field}"`] as const
const argument = (text: string) => [400, 'INVALID_ARG_VALUE', text] as const
const noSuch = { entityTypeId: NONE, id: 1, fields: {} }

const ITEMS: readonly CrmRefusal[] = [
  ['crm.item.add', noSuch, ...NO_PROCESS],
  ['crm.item.add', { entityTypeId: 2, fields: { assignedById: 'x' } }, ...wrong('assignedById')],
  ['crm.item.update', noSuch, ...NO_PROCESS],
  ['crm.item.update', { entityTypeId: 2, id: 99, fields: { title: 'X' } }, ...GONE],
  ['crm.item.update', { entityTypeId: 2, id: 1, fields: { stageId: 'NOWHERE' } }, ...wrong('stageId')],
  ['crm.item.update', { entityTypeId: 2, id: 1, fields: {} }, ...INTRANET],
  ['crm.item.get', { entityTypeId: 2, id: 1 }, ...INTRANET],
  ['crm.item.list', { entityTypeId: NONE }, ...NO_PROCESS],
  ['crm.item.delete', { entityTypeId: 2, id: 1 }, ...INTRANET],
  ['crm.item.delete', noSuch, ...NO_PROCESS],
  ['crm.item.delete', { entityTypeId: 2, id: 99 }, ...GONE],
  ['crm.item.fields', noSuch, ...NO_PROCESS],
  ['crm.item.import', noSuch, ...NO_PROCESS],
  ['crm.item.import', { entityTypeId: 2, fields: {} }, ...DENIED],
  ['crm.item.import', { entityTypeId: 2, fields: {} }, ...INTRANET],
  ['crm.item.batchImport', { entityTypeId: NONE, data: [] }, ...NO_PROCESS],
  ['crm.item.batchImport', { entityTypeId: 2, data: [] }, ...INTRANET],
]
const CATEGORIES: readonly CrmRefusal[] = [
  ['crm.category.add', { entityTypeId: 2, fields: {} }, 400, 0, "Field 'NAME' is required"],
  ['crm.category.add', { entityTypeId: 31, fields: { name: 'X' } }, 400, 'ADDING_DISABLED', 'Adding a system category is prohibited'],
  ['crm.category.add', { entityTypeId: NONE, fields: { name: 'X' } }, ...NO_SPA],
  ['crm.category.delete', { entityTypeId: 2, id: 0 }, 400, 0, 'Default deal category cannot be deleted'],
  ['crm.category.delete', { entityTypeId: 2, id: 1 }, 400, 0, 'Deals related to the funnel Used found'],
  ['crm.category.delete', { entityTypeId: 2, id: 99 }, ...NO_FUNNEL],
  ['crm.category.delete', { entityTypeId: NONE, id: 1 }, ...NO_SPA],
  ['crm.category.fields', { entityTypeId: NONE }, ...NO_SPA],
  ['crm.category.fields', { entityTypeId: 1 }, ...NO_FUNNELS],
  ['crm.category.get', { entityTypeId: NONE, id: 1 }, ...NO_SPA],
  ['crm.category.get', { entityTypeId: 2, id: 99 }, ...NO_FUNNEL],
  ['crm.category.get', { entityTypeId: 1, id: 1 }, ...NO_FUNNELS],
  ['crm.category.get', { entityTypeId: 2, id: 0 }, ...DENIED],
  ['crm.category.list', { entityTypeId: NONE }, ...NO_PROCESS],
  ['crm.category.list', { entityTypeId: 1 }, ...NO_FUNNELS],
  ['crm.category.update', { entityTypeId: NONE, id: 1, fields: {} }, ...NO_PROCESS],
  ['crm.category.update', { entityTypeId: 2, id: 99, fields: {} }, ...NO_FUNNEL],
]
const HISTORY: readonly CrmRefusal[] = [
  ['crm.stagehistory.list', { entityTypeId: 3 }, 400, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `CONTACT` is not supported'],
  ['crm.stagehistory.list', { entityTypeId: 2, filter: { X: 1 } }, ...argument("Invalid filter: field 'X' is not allowed in filter")],
  [
    'crm.stagehistory.list',
    { entityTypeId: 2, filter: { OWNER_ID: 'x' } },
    ...argument("Invalid filter: field 'OWNER_ID' has invalid value"),
  ],
  ['crm.stagehistory.list', { entityTypeId: 2, order: { X: 'ASC' } }, ...argument("Invalid order: field 'X' is not allowed in order")],
  [
    'crm.stagehistory.list',
    { entityTypeId: 2, order: { ID: 'UP' } },
    ...argument("Invalid order: allowed sort directions are `ASC, DESC`. But got 'UP' for field 'ID'"),
  ],
  ['crm.stagehistory.list', { entityTypeId: 2 }, ...INTRANET],
]
const NO_WORKPLACE = [400, 0, 'Select a workplace where the SPA will be located'] as const
const TYPES: readonly CrmRefusal[] = [
  ['crm.type.add', { fields: { title: 'X', isExternal: 'true' } }, ...NO_WORKPLACE],
  ['crm.type.add', { fields: { title: 'X', entityTypeId: 200 } }, ...argument('entityTypeId is out of allowed range')],
  ['crm.type.update', { id: 1, fields: { isExternal: true, customSectionId: 0 } }, ...NO_WORKPLACE],
  ['crm.type.update', { id: 99, fields: {} }, 400, 0, 'SPA not found'],
  ['crm.type.get', { id: 99 }, 400, 0, 'SPA not found'],
  ['crm.type.getByEntityTypeId', { entityTypeId: NONE }, 400, 0, 'Smart process not found'],
  ['crm.type.getByEntityTypeId', { entityTypeId: SPA }, ...DENIED],
  ['crm.type.delete', { id: 1 }, 400, 'BX_ERROR', 'You cannot delete an entity type that has elements'],
  ['crm.type.delete', { id: 99 }, 400, 0, 'Smart process not found'],
  ['crm.type.list', { filter: { x: 1 } }, ...argument("Invalid filter: field 'x' is not allowed in filter")],
  ['crm.type.list', { order: { x: 'ASC' } }, ...argument("Invalid order: field 'x' is not allowed in order")],
  ...['add', 'update', 'get', 'getByEntityTypeId', 'delete', 'fields'].map((action): CrmRefusal => [
    `crm.type.${action}`,
    { id: 1, entityTypeId: SPA, fields: {} },
    ...INTRANET,
  ]),
]
const WORKPLACES: readonly CrmRefusal[] = [
  ['crm.automatedsolution.update', { id: 1, fields: { title: '' } }, 400, 'BX_EMPTY_REQUIRED', 'Required field is not filled'],
]

describe.each([
  ['items', ITEMS],
  ['funnels', CATEGORIES],
  ['stage history', HISTORY],
  ['smart processes', TYPES],
  ['workplaces', WORKPLACES],
])('%s', (_, refusals) => {
  itRefuses(office, refusals)
})

it.each([
  [SPA, 'Elements related to the funnel found'],
  [1040, 'This funnel is the default funnel'],
])('the funnel of smart process %s is not deleted', async (entityTypeId, error_description) => {
  const { categories } = (await office().call('crm.category.list', { entityTypeId })) as { categories: { id: number }[] }
  const { id } = categories[0]!
  expect(await office().ask('crm.category.delete', { entityTypeId, id })).toMatchObject({
    status: 400,
    error: 'BX_ERROR',
    error_description,
  })
})

it('the funnels of invoices are the system’s', async () => {
  const { categories } = (await office().call('crm.category.list', { entityTypeId: 31 })) as { categories: { id: number }[] }
  expect(await office().ask('crm.category.delete', { entityTypeId: 31, id: categories[0]!.id })).toMatchObject({
    status: 400,
    error: 'REMOVING_DISABLED',
    error_description: 'Deletion of system category is prohibited',
  })
})

it('an import tells beside each record what is wrong with it', async () => {
  const data = [{ assignedById: 'x' }, { title: 'X' }]
  expect(await office().call('crm.item.batchImport', { entityTypeId: 2, data })).toMatchObject({
    items: [{ error: 'CRM_FIELD_ERROR_VALUE_NOT_VALID', error_description: 'Invalid value for field "assignedById"' }, { item: {} }],
  })
  // Who may work with own records imports them.
  expect(await office().call('crm.item.import', { entityTypeId: 2, fields: { title: 'X' } }, BOB)).toMatchObject({ item: {} })
})

it.each(['import', 'batchImport'])('crm.item.%s has a code of its own for a wrong webhook, where portals say so', async (action) => {
  const { portal } = await openCrmOffice({ quirks: { unknownWebhookCode: 'INVALID_CREDENTIALS' } })
  const response = await portal.fetch(`${portal.url}/rest/1/wrong/crm.item.${action}`)
  expect([response.status, await response.json()]).toEqual([
    401,
    { error: 'INVALID_CREDENTIALS', error_description: 'Invalid request credentials' },
  ])
  await portal.close()
})

it('the smallest plan has no smart processes, where plans are told apart', async () => {
  const { portal, call, ask } = await openCrmOffice({ quirks: { planFeatures: 'enforced' }, license: 'en_basic' })
  await call('crm.type.add', { fields: { title: 'Purchase', entityTypeId: SPA } })
  const ofSpa = { entityTypeId: SPA, id: 1, fields: { title: 'P' }, data: [{ title: 'P' }] }
  await call('crm.item.add', ofSpa)
  portal.setLicense('en_project')
  const create = {
    status: 400,
    error: 'CREATE_DYNAMIC_ITEM_RESTRICTED',
    error_description: 'You cannot create a new item due to your plan restrictions',
  }
  for (const action of ['add', 'import', 'batchImport']) expect(await ask(`crm.item.${action}`, ofSpa)).toMatchObject(create)
  expect(await ask('crm.item.update', ofSpa)).toMatchObject({
    status: 400,
    error: 'UPDATE_DYNAMIC_ITEM_RESTRICTED',
    error_description: 'You cannot change the item due to your plan restrictions',
  })
  expect(await ask('crm.type.add', { fields: { title: 'X' } })).toMatchObject({
    status: 400,
    error: 'CREATE_DYNAMIC_TYPE_RESTRICTED',
    error_description: 'Maximum number of SPAs exceeded',
  })
  expect(await ask('crm.type.update', { id: 1, fields: { title: 'X' } })).toMatchObject({
    status: 400,
    error: 'UPDATE_DYNAMIC_TYPE_RESTRICTED',
    error_description: "You cannot change the SPA settings due to your plan's restrictions",
  })
  expect(await ask('crm.automatedsolution.add', { fields: { title: 'X' } })).toMatchObject({
    status: 400,
    error: 'LIMIT_EXCEEDED',
    error_description: 'The number of available digital workspaces has been exceeded',
  })
  expect(await call('crm.item.add', { entityTypeId: 2, fields: { title: 'D' } })).toMatchObject({ item: { title: 'D' } })
  await portal.close()
})
