import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../test-portal.ts'

type Params = Readonly<Record<string, unknown>>
type Refusal = readonly [method: string, params: Params, code: string | number, description: string]

/** A portal with one record of everything, under the id 1. */
function openPortal(): TestPortal {
  const portal = createTestPortal()
  for (const name of ['lead', 'deal', 'contact', 'company', 'quote']) portal.call(`crm.${name}.add`, { fields: { TITLE: 'T', NAME: 'N' } })
  portal.call('crm.deal.userfield.add', {
    fields: { FIELD_NAME: 'SIZE', USER_TYPE_ID: 'enumeration', LIST: [{ VALUE: 'a', XML_ID: 'x' }, { VALUE: 'b' }] },
  })
  return portal
}

const NO_OWNER = 'The parameter ownerEntityID is invalid or not defined.'
const MISSING = 999

/** Error texts of the pages under api-reference/crm: what they call a missing record differs by method. */
const REFUSALS: Readonly<Record<string, readonly Refusal[]>> = {
  'records, crm-contact-delete.md and its siblings': [
    ['crm.lead.update', { id: MISSING, fields: {} }, '', 'Not found'],
    ['crm.lead.delete', { id: MISSING }, '', 'Not found'],
    ['crm.deal.update', { id: MISSING, fields: {} }, '', 'Not found'],
    ['crm.deal.delete', { id: MISSING }, '', 'Not found'],
    ['crm.contact.update', { id: MISSING, fields: {} }, '', 'Contact is not found'],
    ['crm.contact.delete', { id: MISSING }, 'ERROR_CORE', 'Element not found'],
    ['crm.company.update', { id: MISSING, fields: {} }, '', 'Company is not found'],
    ['crm.company.delete', { id: MISSING }, '', 'Company is not found'],
    ['crm.quote.update', { id: MISSING, fields: {} }, '', 'Quote is not found'],
    ['crm.quote.delete', { id: MISSING }, 'ERROR_CORE', 'Element not found'],
  ],
  'e-mail addresses, crm-contact-add.md, crm-company-add.md': [
    [
      'crm.contact.add',
      { fields: { NAME: 'N', EMAIL: [{ VALUE: 'nobody', VALUE_TYPE: 'WORK' }] } },
      'ERROR_CORE',
      'The field `Work e-mail` contains an invalid address',
    ],
    [
      'crm.contact.update',
      { id: 1, fields: { EMAIL: [{ VALUE: 'a b@c.d', VALUE_TYPE: 'HOME' }] } },
      'ERROR_CORE',
      'The field `Home e-mail` contains an invalid address',
    ],
    ['crm.company.add', { fields: { EMAIL: [{ VALUE: '@' }] } }, 'ERROR_CORE', 'The `E-mail` field contains an invalid address'],
  ],
  'product rows of a record, crm-lead-productrows-set.md': [
    ['crm.deal.productrows.set', { id: 1, rows: 'none' }, '', 'The parameter rows must be array.'],
    ['crm.quote.productrows.set', { id: MISSING, rows: [] }, '', 'Not found.'],
    [
      'crm.deal.productrows.set',
      { id: 1, rows: [{ DISCOUNT_TYPE_ID: 2, DISCOUNT_RATE: 100 }] },
      'ERROR_CORE',
      'Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined and Discount Rate (DISCOUNT_RATE) is 100%<br>',
    ],
  ],
  'product rows, crm-item-productrow-get.md': [
    ['crm.item.productrow.get', { id: MISSING }, 'NOT_FOUND', 'Item not found'],
    ['crm.item.productrow.update', { id: MISSING, fields: {} }, 'NOT_FOUND', 'Item not found'],
    ['crm.item.productrow.delete', { id: MISSING }, 'NOT_FOUND', 'Item not found'],
  ],
  'links, crm-deal-contact-items-get.md, crm-lead-contact-add.md': [
    ['crm.deal.contact.items.get', {}, '', NO_OWNER],
    ['crm.deal.contact.items.set', { items: [] }, '', NO_OWNER],
    ['crm.contact.company.items.delete', { id: 0 }, '', NO_OWNER],
    ['crm.deal.contact.add', {}, '', "The parameter 'ownerEntityID' is invalid or not defined."],
    ['crm.deal.contact.delete', {}, '', "The parameter 'ownerEntityID' is invalid or not defined."],
    ['crm.deal.contact.add', { id: 1 }, '', "The parameter 'fields' must be array."],
    ['crm.deal.contact.delete', { id: 1 }, '', "The parameter 'item' must be array."],
    ['crm.company.contact.delete', { id: 1 }, '', "The parameter 'item' must be array."],
    ['crm.contact.company.delete', { id: 1 }, '', "The parameter 'fields' must be array."],
    ['crm.deal.contact.items.get', { id: MISSING }, '', 'Not found.'],
    ['crm.lead.contact.items.get', { id: MISSING }, 'NOT_FOUND', 'Not found.'],
  ],
  'settings of user fields, userfieldconfig-get.md': [
    ['userfieldconfig.get', { moduleId: 'crm', id: MISSING }, '', 'You do not have permission to view user field settings'],
    ['userfieldconfig.update', { moduleId: 'crm', id: MISSING, field: {} }, '', 'You cannot change the settings of the user field'],
    ['userfieldconfig.delete', { moduleId: 'crm', id: MISSING }, '', 'You cannot delete the user field'],
    ['userfieldconfig.list', { moduleId: 'bizproc' }, '', 'No settings for UserFieldAccess'],
    [
      'userfieldconfig.add',
      { moduleId: 'crm', field: { entityId: 'CRM_DEAL', fieldName: 'UF_CRM_SIZE', userTypeId: 'string' } },
      '',
      'Field UF_CRM_SIZE already exists.',
    ],
  ],
  'options of a list, crm-deal-userfield-update.md': [
    [
      'crm.deal.userfield.update',
      { id: 1, fields: { LIST: [{ VALUE: 'c', XML_ID: 'x' }] } },
      'ERROR_CORE',
      'List item with value XML_ID=x already exists.',
    ],
    [
      'crm.deal.userfield.update',
      { id: 1, fields: { LIST: [{ ID: 2, XML_ID: 'x' }] } },
      'ERROR_CORE',
      'List item with value XML_ID=x already exists.',
    ],
  ],
  'smart processes, crm-type-delete.md': [
    ['crm.type.get', { id: MISSING }, 0, 'SPA not found'],
    ['crm.type.getByEntityTypeId', { entityTypeId: MISSING }, 0, 'Smart process not found'],
    ['crm.type.delete', { id: MISSING }, 0, 'Smart process not found'],
  ],
  'stage history, crm-stage-history-list.md': [
    ['crm.stagehistory.list', { entityTypeId: 3 }, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `CONTACT` is not supported'],
  ],
  'comments, crm-timeline-comment-update.md': [
    ['crm.timeline.comment.update', { id: MISSING, fields: { COMMENT: 'x' } }, 'NOT_FOUND', 'Not found.'],
    ['crm.timeline.comment.update', { fields: { COMMENT: 'x' } }, '100', 'Could not find value for parameter {id}'],
    ['crm.timeline.comment.delete', { id: MISSING }, 'NOT_FOUND', 'Not found.'],
    ['crm.timeline.comment.delete', {}, '100', 'Could not find value for parameter {id}'],
    ['crm.timeline.comment.get', {}, '', 'ID is not defined or invalid.'],
  ],
}

describe.each(Object.entries(REFUSALS))('%s', (_, refusals) => {
  it.each(refusals)('%s %j', (method, params, code, description) => {
    expect(openPortal().refusal(method, params)).toEqual({ code, description })
  })
})

it('an option keeps its own XML_ID, and one that leaves makes room for another', () => {
  const portal = openPortal()
  const change = (LIST: readonly Params[]): unknown => portal.call('crm.deal.userfield.update', { id: 1, fields: { LIST } })
  expect(change([{ ID: 1, VALUE: 'A', XML_ID: 'x' }])).toBe(true)
  expect(
    change([
      { ID: 1, DEL: 'Y' },
      { VALUE: 'c', XML_ID: 'x' },
    ]),
  ).toBe(true)
})

it.each([
  [{ SUBJECT: '' }, 'The field SUBJECT is not defined or empty'],
  [{ RESPONSIBLE_ID: 0 }, 'The field RESPONSIBLE_ID is not defined or invalid'],
  [{ COMMUNICATIONS: [] }, 'The field COMMUNICATIONS is not defined or invalid'],
  [
    {
      COMMUNICATIONS: [
        { VALUE: '+1', TYPE: 'PHONE' },
        { VALUE: '+2', TYPE: 'PHONE' },
      ],
    },
    'The only one communication is allowed for activity of specified type',
  ],
])('crm.activity.update refuses what crm.activity.add does: %j', (fields, description) => {
  const portal = openPortal()
  const COMMUNICATIONS = [{ VALUE: '+1', TYPE: 'PHONE', ENTITY_ID: 1, ENTITY_TYPE_ID: 3 }]
  const id = portal.call('crm.activity.add', {
    fields: { OWNER_TYPE_ID: 2, OWNER_ID: 1, TYPE_ID: 2, SUBJECT: 'Call', RESPONSIBLE_ID: 1, COMMUNICATIONS },
  })
  expect(portal.refusal('crm.activity.update', { id, fields })).toEqual({ code: '', description })
  expect(portal.call('crm.activity.update', { id, fields: { DESCRIPTION: 'long' } })).toBe(true)
})
