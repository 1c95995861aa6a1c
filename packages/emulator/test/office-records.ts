import { each } from './each-action.ts'

type Params = Readonly<Record<string, unknown>>
type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

/** Makes sure that there is something to read in lists, storages, calendars, groups and documents, and tells which parameters find it. */
export async function createOfficeRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  return {
    ...(await createListRecords(call)),
    ...(await createEntityRecords(call)),
    ...(await createCalendarRecords(call)),
    ...(await createGroupRecords(call)),
    ...(await createDocumentRecords(call)),
    ...(await createAnalysisRecords(call)),
  }
}

async function createListRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'stock', IBLOCK_ID: 1 }
  const FIELDS = { NAME: 'Stock', TYPE: 'S', CODE: 'S' }
  await call('lists.add', { ...list, FIELDS })
  const { result: FIELD_ID } = await call('lists.field.add', { ...list, FIELDS })
  const section = { ...list, SECTION_ID: 1, SECTION_CODE: 's', FIELDS }
  const element = { ...list, ELEMENT_ID: 1, ELEMENT_CODE: 'e', FIELDS, FIELD_ID: 1 }
  await call('lists.section.add', section)
  await call('lists.element.add', element)
  return {
    ...each(['add', 'get', 'get.iblock.type.id'], 'lists', { ...list, FIELDS }),
    ...each(['add', 'get', 'type.get'], 'lists.field', { ...list, FIELD_ID, FIELDS }),
    ...each(['add', 'get'], 'lists.section', section),
    ...each(['add', 'get', 'get.file.url'], 'lists.element', element),
  }
}

async function createEntityRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const storage = { ENTITY: 'dish', NAME: 'Dishes', PROPERTY: 'price', ID: 1 }
  for (const method of ['entity.add', 'entity.item.property.add', 'entity.section.add', 'entity.item.add']) await call(method, storage)
  return {
    ...each(['add', 'get', 'rights', 'update', 'delete'], 'entity', storage),
    ...each(['add', 'get'], 'entity.section', storage),
    ...each(['add', 'get'], 'entity.item', storage),
    ...each(['add'], 'entity.item.property', storage),
    // One property is an object, the catalogue tells of many.
    'entity.item.property.get': { ENTITY: 'dish' },
  }
}

async function createCalendarRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const event = { type: 'user', ownerId: 1, name: 'Event', from: '2026-01-01', to: '2026-01-02', id: 1, is_meeting: 'Y' }
  await call('calendar.event.add', event)
  const { result: resourceId } = await call('calendar.resource.add', event)
  const asked = { users: [1], from: '2026-01-01', to: '2026-01-02', eventId: 1, status: 'Y' }
  return {
    ...each(['add', 'get', 'getbyid'], 'calendar.event', event),
    // Of one's own calendars nothing but the type need be said.
    ...each(['add', 'get'], 'calendar.section', { ...event, type: 'group' }),
    ...each(['get', 'set'], 'calendar.meeting.status', asked),
    'calendar.accessibility.get': asked,
    ...each(['get', 'update', 'delete'], 'calendar.resource', { resourceId, name: 'Room' }),
    'calendar.resource.booking.list': { filter: { resourceTypeIdList: [resourceId] } },
  }
}

async function createGroupRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const { result: GROUP_ID } = await call('sonet_group.create', { NAME: 'Team' })
  const group = { GROUP_ID, ID: GROUP_ID, USER_ID: 1, ROLE: 'E', FEATURE: 'tasks', OPERATION: 'view' }
  return {
    ...each(['get', 'setowner', 'feature.access'], 'sonet_group', group),
    ...each(['add', 'get', 'invite', 'request'], 'sonet_group.user', group),
    'socialnetwork.api.workgroup.get': { params: { groupId: GROUP_ID } },
  }
}

async function createDocumentRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const fields = { name: 'Contract', template: '{NUMBER}', numeratorId: 1, region: 'de', title: 'Region', file: ['t.docx', 'QQ=='] }
  const document = { id: 1, templateId: 1, value: 'ORDER_1', fields }
  for (const family of ['numerator', 'template', 'document', 'region']) await call(`documentgenerator.${family}.add`, document)
  const ofRecord = { id: 2, templateId: 2, entityTypeId: 2, entityId: 1, fields: { ...fields, entityTypeId: [2] } }
  for (const family of ['template', 'document']) await call(`crm.documentgenerator.${family}.add`, ofRecord)
  const names = ['numerator', 'template', 'document', 'region', 'role'].flatMap((family) => [`${family}.get`, `${family}.add`])
  return {
    ...each([...names, 'template.getfields', 'document.getfields', 'document.enablepublicurl'], 'documentgenerator', document),
    ...each(['add', 'get'], 'crm.documentgenerator.numerator', document),
    ...each(['add', 'get', 'getfields'], 'crm.documentgenerator.template', ofRecord),
    ...each(['add', 'get', 'getfields', 'enablepublicurl'], 'crm.documentgenerator.document', ofRecord),
  }
}

async function createAnalysisRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const urls = Object.fromEntries(
    ['urlCheck', 'urlData', 'urlTableList', 'urlTableDescription'].map((name) => [name, 'https://app.example']),
  )
  await call('biconnector.connector.add', { fields: { title: 'A', logo: 'x', settings: [], ...urls } })
  await call('biconnector.source.add', { fields: { title: 'A', connectorId: 1, settings: {} } })
  const dataset = { name: 'a', externalName: 'A', externalCode: 'a', sourceId: 1, fields: [] }
  await call('biconnector.dataset.add', { fields: dataset })
  const link = { company: 'hr', crmCompanyId: await addOwnCompany(call), title: 'A', fields: [{ field: 'a', title: 'A' }] }
  await call('humanresources.hcmlink.company.add', { fields: link })
  const engine = { name: 'A', code: 'a', category: 'text', completions_url: 'https://app.example' }
  return {
    ...each(['connector.get', 'source.get', 'dataset.get'], 'biconnector', { id: 1 }),
    'ai.engine.register': engine,
    'humanresources.hcmlink.employee.list': { company: 'hr' },
  }
}

async function addOwnCompany(call: Call): Promise<unknown> {
  return (await call('crm.company.add', { fields: { TITLE: 'Own', IS_MY_COMPANY: 'Y' } })).result
}
