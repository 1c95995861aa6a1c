import { expect, it } from 'vitest'
import { createTestPortal } from '../test-portal.ts'

type Row = Record<string, unknown>

it('crm.status.list counts what it returns: crm-status-list.md', () => {
  const { result, total, next } = createTestPortal().list('crm.status.list', { filter: { ENTITY_ID: 'DEAL_STAGE' } })
  expect([total, next]).toEqual([(result as Row[]).length, undefined])
})

it('product rows without a store say so in classic answers only: crm-lead-productrows-get.md, crm-item-productrow-add.md', () => {
  const portal = createTestPortal()
  const id = portal.call('crm.lead.add', { fields: {} })
  const { productRow } = portal.call('crm.item.productrow.add', { fields: { ownerType: 'L', ownerId: id } }) as { productRow: Row }
  expect(productRow).not.toHaveProperty('storeId')
  expect(portal.call('crm.lead.productrows.get', { id })).toMatchObject([{ STORE_ID: null }])
})

it('fields of product rows have no upper names: crm-item-productrow-fields.md', () => {
  const { fields } = createTestPortal().call('crm.item.productrow.fields') as { fields: Record<string, Row> }
  expect(fields['taxIncluded']).toEqual({
    type: 'char',
    isRequired: false,
    isReadOnly: false,
    isImmutable: false,
    isMultiple: false,
    isDynamic: false,
    title: 'TAX_INCLUDED',
  })
  expect(fields['storeId']).toMatchObject({ isReadOnly: true })
  expect(Object.keys(fields)).not.toContain('priceAccount')
})

it.each(['company', 'quote'])('a %s has a time of its last communication: crm-company-get.md, crm-quote-get.md', (name) => {
  const portal = createTestPortal()
  const id = portal.call(`crm.${name}.add`, { fields: { TITLE: 'T' } })
  expect(portal.call(`crm.${name}.get`, { id })).toMatchObject({ LAST_COMMUNICATION_TIME: null })
  expect(portal.call(`crm.${name}.fields`)).toMatchObject({ LAST_COMMUNICATION_TIME: { type: 'string', isReadOnly: true } })
})

it('the previous stage names its dictionary: crm-item-fields.md', () => {
  const portal = createTestPortal()
  const { type } = portal.call('crm.type.add', { fields: { title: 'P', isStagesEnabled: 'Y' } }) as { type: Row }
  const { fields } = portal.call('crm.item.fields', { entityTypeId: type['entityTypeId'] }) as { fields: Record<string, Row> }
  expect(fields['previousStageId']?.['statusType']).toBe(fields['stageId']?.['statusType'])
})

it('every message of a user field is a map of languages: crm-deal-userfield-get.md', () => {
  const portal = createTestPortal()
  const id = portal.call('crm.deal.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string', LABEL: 'Size' } })
  expect(portal.call('crm.deal.userfield.get', { id })).toMatchObject({
    EDIT_FORM_LABEL: { en: 'Size', de: '' },
    ERROR_MESSAGE: { en: '', de: '' },
    HELP_MESSAGE: { en: '', de: '' },
  })
})

it('labels of userfieldconfig come in the languages they were given in: userfieldconfig-add.md, userfieldconfig-list.md', () => {
  const portal = createTestPortal()
  const field = { entityId: 'CRM_DEAL', fieldName: 'UF_CRM_A', userTypeId: 'string', editFormLabel: { de: 'Größe' } }
  const added = { languageId: { de: 'de' }, editFormLabel: { de: 'Größe' } }
  expect(portal.call('userfieldconfig.add', { moduleId: 'crm', field })).toMatchObject({
    field: { ...added, listColumnLabel: { de: null }, errorMessage: { de: null } },
  })
  expect(portal.call('userfieldconfig.list', { moduleId: 'crm' })).toMatchObject({
    fields: [{ ...added, listColumnLabel: null, errorMessage: null }],
  })
})
