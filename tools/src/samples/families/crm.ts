import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record, type Reference } from './family.ts'

/** Types of objects that have methods of their own: api-reference/crm/data-types.md */
const OBJECTS: Readonly<Record<string, string>> = { '1': 'lead', '2': 'deal', '3': 'contact', '4': 'company', '7': 'quote' }

const ofType: Reference['to'] = ({ idOf, request }, value) => {
  return idOf(OBJECTS[String(request['entityTypeId'])] ?? 'item', value)
}

export const crm: Family = {
  async before({ stage, idOf, request }, { method, samples }) {
    const list = /^((?:crm\.\w+|user)\.userfield)\.list$/.exec(method)
    // A field of every type that the sample shows, for settings differ by type.
    if (list) for (const type of typesIn(samples[0]?.result)) await addUserField(stage, `${list[1]!}.add`, type)
    if (method === 'crm.status.entity.types') await idOf('type', 177)
    if (method === 'crm.status.entity.types') await stage.result('crm.category.add', { entityTypeId: 2, fields: { name: 'Funnel' } })
    if (method === 'crm.category.list') await stage.result('crm.category.add', { entityTypeId: 2, fields: { name: 'Funnel' } })
    if (method === 'crm.item.fields') await idOf('type', request['entityTypeId'])
  },
  references: [
    { at: /^crm\.\S+ (?:\w+\.)*(?:STAGE_ID|stageId|STATUS_ID)$/, to: (_, value) => (String(value).includes(':') ? undefined : value) },
    { at: /^crm\.(?:deal|item)\.\S+ (?:\w+\.)*(?:CATEGORY_ID|categoryId)$/, to: constant(0) },
    { at: /^crm\.\S+ (?:\w+\.)*(?:PARENT_ID_|parentId)\d+$/, to: omit },
    { at: /^crm\.\S+ (?:\w+\.)*(?:UF_CRM_\w+|ufCrm\w+)$/, to: omit, whole: true },
    { at: /^crm\.\S+ fields\.(?:\w+\.)*(?:MYCOMPANY_ID|COMPANY_IDS?|mycompanyId|companyIds?)$/i, to: record('company') },
    { at: /^crm\.\S+ fields\.(?:\w+\.)*(?:CONTACT_IDS?|contactIds?)$/i, to: record('contact') },
    { at: /^crm\.\S+ fields\.(?:\w+\.)*(?:LEAD_ID|leadId)$/i, to: record('lead') },
    { at: /^crm\.\S+ fields\.(?:\w+\.)*(?:DEAL_ID|dealId)$/i, to: record('deal') },
    { at: /^crm\.\S+ fields\.(?:\w+\.)*(?:QUOTE_ID|quoteId)$/i, to: record('quote') },
    { at: /^crm\.\S+ items\.CONTACT_ID$/, to: record('contact') },
    { at: /^crm\.\S+ items\.COMPANY_ID$/, to: record('company') },
    ...Object.values(OBJECTS).flatMap((name): Reference[] => [
      { at: new RegExp(`^crm\\.${name}\\.userfield\\.\\w+ id$`, 'i'), to: record(`crm.${name}.userfield`) },
      { at: new RegExp(`^crm\\.${name}\\.\\S+ id$`, 'i'), to: record(name) },
    ]),
    { at: /^crm\.item\.(?:get|update|delete) id$/, to: ofType },
    {
      at: /^crm\.(?:item|category)\.\S+ entityTypeId$/,
      to: async (world, value) => (Number(value) < 128 ? value : world.idOf('type', value)),
    },
    { at: /^crm\.item\.\w+ fields\.(?:begindate|closedate)$/i, to: constant('2026-03-01') },
    { at: /^crm\.category\.\w+ id$/, to: record('category') },
    { at: /^crm\.type\.(?:get|update|delete) id$/, to: record('crm.type.add') },
    { at: /^crm\.type\.getByEntityTypeId entityTypeId$/, to: record('type') },
    { at: /^crm\.item\.productrow\.(?:get|update|delete) id$/, to: record('crm.item.productrow.add') },
    { at: /^crm\.item\.productrow\.\w+ (?:fields\.|filter\.=)?ownerId$/, to: record('deal') },
    { at: /^crm\.status\.add fields\.ENTITY_ID$/, to: constant('DEAL_STAGE') },
    // The stages of a new portal leave no room behind.
    { at: /^crm\.status\.add fields\.SORT$/, to: constant(15) },
    { at: /^crm\.status\.get id$/, to: record('stage of a smart process') },
    { at: /^crm\.status\.(?:update|delete) id$/, to: record('crm.status.add') },
    { at: /^crm\.currency\.delete id$/, to: record('crm.currency.add') },
    { at: /^userfieldconfig\.\w+ field\.entityId$/, to: constant('CRM_DEAL') },
    { at: /^userfieldconfig\.\w+ field\.fieldName$/, to: constant('UF_CRM_LIST_2026') },
    { at: /^userfieldconfig\.\w+ id$/, to: record('userfieldconfig.add') },
    { at: /^crm\.activity\.\S+ (?:\w+\.)*ENTITY_ID$/, to: record('contact') },
    { at: /^crm\.activity\.\S+ (?:\w+\.)*(?:OWNER_ID|ownerId)$/, to: record('deal') },
    { at: /^crm\.activity\.(?:get|update|delete) id$/, to: record('crm.activity.add') },
    { at: /^crm\.timeline\.comment\.\w+ (?:fields\.|filter\.)?(?:ENTITY_ID|ownerId)$/, to: record('deal') },
    { at: /^crm\.timeline\.comment\.\w+ id$/, to: record('crm.timeline.comment.add') },
  ],
  records: {
    ...Object.fromEntries(
      Object.values(OBJECTS).map((name) => [
        `crm.${name}.userfield`,
        (world: World) => addUserField(world.stage, `crm.${name}.userfield.add`, 'string'),
      ]),
    ),
    lead: ({ stage }) => {
      const multifield = [{ VALUE: 'x', VALUE_TYPE: 'WORK' }]
      return stage.result('crm.lead.add', { fields: { TITLE: 'Lead', PHONE: multifield, IM: multifield } })
    },
    deal: (world) => world.replay('crm.deal.add'),
    contact: (world) =>
      world.stage.result('crm.contact.add', { fields: { NAME: 'Ann', PHONE: [{ VALUE: '+1' }], EMAIL: [{ VALUE: 'a@example.com' }] } }),
    company: (world) => world.stage.result('crm.company.add', { fields: { TITLE: 'Bakery' } }),
    quote: (world) => world.replay('crm.quote.add'),
    item: async (world) => {
      const entityTypeId = await world.idOf('type', world.request['entityTypeId'])
      return await world.stage.result('crm.item.add', { entityTypeId, fields: { title: 'Order' } })
    },
    category: async (world) => {
      const entityTypeId = world.request['entityTypeId']
      if (Number(entityTypeId) >= 128) await world.idOf('type', entityTypeId)
      return await world.stage.result('crm.category.add', { entityTypeId, fields: { name: 'Funnel' } })
    },
    'stage of a smart process': async ({ stage, idOf }) => {
      const entityTypeId = await idOf('type', 1038)
      const types = (await stage.result('crm.status.entity.types', {})) as { ID: string; ENTITY_TYPE_ID?: unknown }[]
      const { ID: ENTITY_ID } = types.find(({ ENTITY_TYPE_ID }) => ENTITY_TYPE_ID === entityTypeId)!
      return ((await stage.result('crm.status.list', { filter: { ENTITY_ID } })) as unknown[])[0]
    },
    type: async (world, entityTypeId) => {
      await world.stage.result('crm.type.add', {
        fields: { title: 'Smart process', entityTypeId, ...Object.fromEntries(FEATURES.map((name) => [name, 'Y'])) },
      })
      return entityTypeId
    },
  },
}

const FEATURES = [
  'isCategoriesEnabled',
  'isStagesEnabled',
  'isBeginCloseDatesEnabled',
  'isClientEnabled',
  'isLinkWithProductsEnabled',
  'isMycompanyEnabled',
  'isObserversEnabled',
  'isSourceEnabled',
]

/** What the list is asked for: several values, mandatory. Some types know neither; a type that portals must be taught is left out. */
async function addUserField(stage: World['stage'], add: string, type: string): Promise<unknown> {
  const { body } = await stage.call(add, {
    fields: { FIELD_NAME: type, LABEL: type, USER_TYPE_ID: type, MULTIPLE: type === 'boolean' ? 'N' : 'Y', MANDATORY: 'Y' },
  })
  return body['result']
}

function typesIn(rows: unknown): string[] {
  const types = Array.isArray(rows) ? rows.map((row: unknown) => (row as Record<string, unknown>)['USER_TYPE_ID']) : []
  return [...new Set(types.filter((type) => typeof type === 'string'))]
}
