import { constant, type Family, omit, record, type Reference } from './family.ts'

/** Types of objects that have methods of their own: api-reference/crm/data-types.md */
const OBJECTS: Readonly<Record<string, string>> = { '1': 'lead', '2': 'deal', '3': 'contact', '4': 'company', '7': 'quote' }

const ofType: Reference['to'] = ({ idOf, request }, value) => {
  return idOf(OBJECTS[String(request['entityTypeId'])] ?? 'item', value)
}

export const crm: Family = {
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
      { at: new RegExp(`^crm\\.${name}\\.userfield\\.\\w+ id$`, 'i'), to: record(`crm.${name}.userfield.add`) },
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
    { at: /^crm\.status\.(?:get|update|delete) id$/, to: record('crm.status.add') },
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
    lead: (world) => world.replay('crm.lead.add'),
    deal: (world) => world.replay('crm.deal.add'),
    contact: (world) => world.stage.result('crm.contact.add', { fields: { NAME: 'Ann', LAST_NAME: 'Clark' } }),
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
    type: async (world, entityTypeId) => {
      await world.stage.result('crm.type.add', { fields: { title: 'Smart process', entityTypeId, isCategoriesEnabled: 'Y' } })
      return entityTypeId
    },
  },
}
