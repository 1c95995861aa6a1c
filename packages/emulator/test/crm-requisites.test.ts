import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

/** A company with a requisite. */
async function withRequisite(fields: object = {}): Promise<void> {
  crm = await openCrmPortal()
  await crm.call('crm.company.add', { fields: { TITLE: 'Lamps' } })
  await crm.call('crm.requisite.add', { fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: 1, PRESET_ID: 1, NAME: 'Main', ...fields } })
}
const bank = { ENTITY_ID: 1, NAME: 'Superbank', RQ_ACC_NUM: '4070' }
const address = { TYPE_ID: 1, ENTITY_TYPE_ID: 8, ENTITY_ID: 1 }

describe('requisites', () => {
  it('are kept as texts, with who made and who changed them', async () => {
    await withRequisite({ RQ_VAT_ID: 'DE1', RQ_INN: 1717586110, colour: 'red' })
    const made = {
      ID: '1',
      ENTITY_TYPE_ID: '4',
      ENTITY_ID: '1',
      PRESET_ID: '1',
      CREATED_BY_ID: '1',
      NAME: 'Main',
      SORT: '500',
      ACTIVE: 'Y',
    }
    expect(await crm.call('crm.requisite.get', { id: 1 })).toMatchObject({
      ...made,
      ADDRESS_ONLY: 'N',
      RQ_INN: '1717586110',
      RQ_VAT_ID: 'DE1',
      RQ_NAME: null,
      DATE_MODIFY: '',
      MODIFY_BY_ID: null,
    })
    expect(await crm.call('crm.requisite.update', { id: 1, fields: { NAME: 'First', ENTITY_ID: 7 } })).toBe(true)
    const changed = await crm.call('crm.requisite.get', { id: 1 })
    expect(changed).toMatchObject({ NAME: 'First', ENTITY_ID: '1', MODIFY_BY_ID: '1', DATE_MODIFY: '2026-01-05T12:00:00+03:00' })
  })

  it('are listed with the members that were selected, the ID among them or not', async () => {
    await withRequisite()
    const params = { filter: { PRESET_ID: '1' }, select: ['NAME', 'ENTITY_ID'] }
    expect(await crm.answer('crm.requisite.list', params)).toMatchObject({ result: [{ ENTITY_ID: '1', NAME: 'Main' }], total: 1 })
    expect(Object.keys(((await crm.call('crm.requisite.list', params)) as object[])[0]!)).toEqual(['ENTITY_ID', 'NAME'])
    expect(await crm.call('crm.requisite.list', { select: ['ID'] })).toEqual([{ ID: '1' }])
  })

  it('have user fields of their own', async () => {
    await withRequisite()
    const added = await crm.eventsOf(() =>
      crm.call('crm.requisite.userfield.add', { fields: { FIELD_NAME: 'note', USER_TYPE_ID: 'string', ENTITY_ID: 'CRM_REQUISITE' } }),
    )
    expect(added).toEqual([['ONCRMREQUISITEUSERFIELDADD', { FIELDS: { ID: 1, ENTITY_ID: 'CRM_REQUISITE', FIELD_NAME: 'UF_CRM_NOTE' } }]])
    await crm.call('crm.requisite.update', { id: 1, fields: { UF_CRM_NOTE: 'late payer' } })
    expect(await crm.call('crm.requisite.list', { select: ['UF_CRM_NOTE'], filter: { '%UF_CRM_NOTE': 'late' } })).toEqual([
      { UF_CRM_NOTE: 'late payer' },
    ])
    expect(await crm.call('crm.requisite.fields')).toMatchObject({
      RQ_IDENT_TYPE: { statusType: ['RQ_IDENT_TYPE_CO'] },
      UF_CRM_NOTE: { isDynamic: true, type: 'string', title: 'UF_CRM_NOTE', listLabel: expect.any(String) as string },
    })
    const [{ ID: id } = { ID: 0 }] = (await crm.call('crm.requisite.userfield.list')) as { ID: string }[]
    await crm.call('crm.requisite.userfield.delete', { id })
    expect(await crm.call('crm.requisite.get', { id: 1 })).not.toHaveProperty('UF_CRM_NOTE')
  })

  it('take bank details, addresses and links with them when they are deleted', async () => {
    await withRequisite()
    await crm.call('crm.requisite.bankdetail.add', { fields: bank })
    await crm.call('crm.address.add', { fields: address })
    expect(await crm.eventsOf(() => crm.call('crm.requisite.delete', { id: 1 }))).toEqual([
      ['ONCRMADDRESSUNREGISTER', { FIELDS: { ...address, ANCHOR_TYPE_ID: 4, ANCHOR_ID: 1 } }],
      ['ONCRMBANKDETAILDELETE', { FIELDS: { ID: 1 } }],
      ['ONCRMREQUISITEDELETE', { FIELDS: { ID: 1 } }],
    ])
    expect(await crm.call('crm.requisite.bankdetail.list')).toEqual([])
    expect(await crm.call('crm.address.list')).toEqual([])
  })

  it('go with their company', async () => {
    await withRequisite()
    await crm.call('crm.requisite.bankdetail.add', { fields: bank })
    const events = await crm.eventsOf(() => crm.call('crm.company.delete', { id: 1 }))
    expect(events).toContainEqual(['ONCRMBANKDETAILDELETE', { FIELDS: { ID: 1 } }])
    expect(await crm.call('crm.requisite.list')).toEqual([])
  })

  const whole = { ENTITY_TYPE_ID: 4, ENTITY_ID: 1, PRESET_ID: 1, NAME: 'X' }
  it.each([
    ['crm.requisite.add', { fields: { ...whole, ENTITY_TYPE_ID: 2 } }, 'ENTITY_TYPE_ID is not defined or invalid.'],
    ['crm.requisite.add', { fields: { ...whole, ENTITY_TYPE_ID: undefined } }, 'ENTITY_TYPE_ID is not defined or invalid.'],
    ['crm.requisite.add', { fields: { ...whole, ENTITY_ID: 'first' } }, 'ENTITY_ID is not defined or invalid.'],
    ['crm.requisite.add', { fields: { ...whole, PRESET_ID: 99 } }, 'PRESET_ID is not defined or invalid.'],
    ['crm.requisite.add', { fields: { ...whole, ENTITY_ID: 99 } }, 'Entity not found.'],
    ['crm.requisite.get', { id: 57 }, "The Requisite with ID '57' is not found"],
    ['crm.requisite.update', { id: 57, fields: {} }, "The Requisite with ID '57' is not found"],
    ['crm.requisite.delete', {}, 'ID is not defined or invalid.'],
    ['crm.requisite.bankdetail.add', { fields: { ...bank, ENTITY_ID: 9 } }, 'ENTITY_ID is not defined or invalid.'],
    ['crm.requisite.bankdetail.get', { id: 357 }, "The RequisiteBankDetail with ID '357' is not found"],
    ['crm.address.add', { fields: { ...address, TYPE_ID: 2 } }, 'TYPE_ID is not defined or invalid.'],
    ['crm.address.add', { fields: { ...address, ENTITY_ID: 9 } }, 'ENTITY_ID is not defined or invalid.'],
    ['crm.address.update', { fields: address }, 'TypeAddress not found.'],
    ['crm.requisite.preset.add', { fields: { ENTITY_TYPE_ID: 4, COUNTRY_ID: 1, NAME: 'P' } }, 'ENTITY_TYPE_ID is not defined or invalid.'],
    ['crm.requisite.preset.get', { id: 347 }, "The Preset with ID '347' is not found"],
    ['crm.requisite.preset.delete', { id: 1 }, 'You cannot delete the template because requisites have already been created for it'],
    ['crm.requisite.preset.field.list', { preset: { ID: 27 } }, "The Preset with ID '27' is not found"],
    ['crm.requisite.preset.field.get', { id: 99, preset: { ID: 1 } }, "The PresetField with ID '99' is not found"],
    ['crm.requisite.preset.field.add', { preset: { ID: 1 }, fields: { FIELD_NAME: 'RQ_KPP' } }, "The field 'RQ_KPP' can not be added."],
    ['crm.requisite.preset.field.availabletoadd', { preset: { ID: 27 } }, 'Template not found.'],
    ['crm.requisite.link.get', { entityTypeId: 2, entityId: 1 }, 'Not found'],
    ['crm.requisite.link.unregister', { entityTypeId: 2 }, 'entityId is not defined or invalid.'],
  ])('%s refuses %j: %s', async (method, params, description) => {
    await withRequisite()
    expect(await crm.refusal(method, params)).toEqual([400, '', description])
  })
})

it('bank details belong to a requisite and take its country', async () => {
  await withRequisite()
  expect(await crm.eventsOf(() => crm.call('crm.requisite.bankdetail.add', { fields: bank }))).toEqual([
    ['ONCRMBANKDETAILADD', { FIELDS: { ID: 1 } }],
  ])
  await crm.call('crm.requisite.bankdetail.update', { id: 1, fields: { COMMENTS: 'Outdated', ACTIVE: 'N' } })
  const read = { ENTITY_ID: '1', COUNTRY_ID: '122', ACTIVE: 'N', COMMENTS: 'Outdated', RQ_ACC_NUM: '4070', RQ_IBAN: null }
  expect(await crm.call('crm.requisite.bankdetail.get', { id: 1 })).toMatchObject(read)
})

describe('addresses', () => {
  it('are known by their type and owner, and hang on the company in the end', async () => {
    await withRequisite()
    const fields = { ...address, CITY: 'Berlin', COUNTRY_CODE: '' }
    expect(await crm.eventsOf(() => crm.call('crm.address.add', { fields }))).toEqual([
      ['ONCRMADDRESSREGISTER', { FIELDS: { ...address, ANCHOR_TYPE_ID: 4, ANCHOR_ID: 1 } }],
    ])
    expect(await crm.refusal('crm.address.add', { fields })).toEqual([400, '', 'TypeAddress exists.'])
    expect(await crm.call('crm.address.update', { fields: { ...address, CITY: 'Bonn' } })).toBe(true)
    const [row] = (await crm.call('crm.address.list', { filter: { ENTITY_TYPE_ID: 8, ENTITY_ID: 1 } })) as object[]
    expect(row).toMatchObject({ TYPE_ID: '1', ENTITY_TYPE_ID: '8', ENTITY_ID: '1', CITY: 'Bonn', ANCHOR_TYPE_ID: '4', ANCHOR_ID: '1' })
    expect(row).not.toHaveProperty('ID')
    expect(await crm.call('crm.address.list', { select: ['COLOUR'] })).toEqual([{}])
    expect(await crm.call('crm.address.delete', { fields: address })).toBe(true)
    expect(await crm.refusal('crm.address.delete', { fields: address })).toEqual([400, '', 'TypeAddress not found.'])
  })
})

describe('presets', () => {
  it('offer the fields of their country, each once', async () => {
    await withRequisite()
    const fields = { ENTITY_TYPE_ID: 8, COUNTRY_ID: 1, NAME: 'LLC', SORT: 520 }
    expect(await crm.call('crm.requisite.preset.add', { fields })).toBe(4)
    const preset = { ID: 4 }
    const available = await crm.call('crm.requisite.preset.field.availabletoadd', { preset })
    expect(available).toContain('RQ_KPP')
    expect(
      await crm.call('crm.requisite.preset.field.add', { preset, fields: { FIELD_NAME: 'RQ_KPP', FIELD_TITLE: 'KPP', SORT: 580 } }),
    ).toBe(1)
    expect(await crm.call('crm.requisite.preset.field.availabletoadd', { preset })).not.toContain('RQ_KPP')
    await crm.call('crm.requisite.preset.field.update', { id: 1, preset, fields: { FIELD_NAME: 'RQ_KPP', IN_SHORT_LIST: 'Y' } })
    const field = { ID: 1, FIELD_NAME: 'RQ_KPP', FIELD_TITLE: 'KPP', IN_SHORT_LIST: 'Y', SORT: 580 }
    expect(await crm.call('crm.requisite.preset.field.list', { preset })).toEqual([field])
    expect(await crm.call('crm.requisite.preset.field.get', { id: 1, preset })).toEqual(field)
    expect(await crm.call('crm.requisite.preset.field.delete', { id: 1, preset })).toBe(true)
    expect(await crm.call('crm.requisite.preset.delete', { id: 4 })).toBe(true)
  })

  it('are there from the first day, for the countries that are listed', async () => {
    await withRequisite()
    expect(await crm.call('crm.requisite.preset.list', { filter: { COUNTRY_ID: 122 }, select: ['ID', 'NAME'] })).toEqual([
      { ID: '1', NAME: 'Organization' },
      { ID: '2', NAME: 'Sole Proprietorship' },
      { ID: '3', NAME: 'Individual' },
    ])
    expect(await crm.call('crm.requisite.preset.countries')).toContainEqual({ ID: 46, CODE: 'DE', TITLE: 'Germany' })
  })
})

describe('links of requisites', () => {
  const link = { ENTITY_TYPE_ID: 2, ENTITY_ID: 1, REQUISITE_ID: 1, BANK_DETAIL_ID: 0, MC_REQUISITE_ID: 0, MC_BANK_DETAIL_ID: 0 }

  it('tell which details an object was made out with', async () => {
    await withRequisite()
    await crm.call('crm.deal.add', { fields: { TITLE: 'D', COMPANY_ID: 1 } })
    expect(await crm.call('crm.requisite.link.register', { fields: link })).toBe(true)
    expect(await crm.call('crm.requisite.link.register', { fields: { ...link, BANK_DETAIL_ID: '0' } })).toBe(true)
    const key = { entityTypeId: 2, entityId: 1 }
    const texts = { REQUISITE_ID: '1', BANK_DETAIL_ID: '0', MC_REQUISITE_ID: '0', MC_BANK_DETAIL_ID: '0' }
    expect(await crm.call('crm.requisite.link.get', key)).toEqual({ ENTITY_TYPE_ID: 2, ENTITY_ID: 1, ...texts })
    expect(await crm.answer('crm.requisite.link.list', { filter: { '@ENTITY_TYPE_ID': [2, 7] } })).toMatchObject({
      result: [{ ENTITY_TYPE_ID: '2', ENTITY_ID: '1', ...texts }],
      total: 1,
    })
    expect(await crm.call('crm.requisite.link.unregister', key)).toBe(true)
    expect(await crm.call('crm.requisite.link.list')).toEqual([])
  })

  it.each([
    [{ ENTITY_ID: 9 }, 'Entity is not found'],
    [{ ENTITY_TYPE_ID: 3 }, 'ENTITY_TYPE_ID is not defined or invalid.'],
    [{ BANK_DETAIL_ID: undefined }, 'BANK_DETAIL_ID is not defined or invalid.'],
    [{ REQUISITE_ID: 60 }, "The Requisite with ID '60' is not found"],
    [{ REQUISITE_ID: 2 }, "The Requisite with ID '2' is not assigned to Company with ID '1'"],
    [{ BANK_DETAIL_ID: 24 }, "The BankDetail with ID '24' is not found"],
    [{ BANK_DETAIL_ID: 1 }, "The BankDetail with ID '1' is not assigned to Requisite with ID '1'"],
    [{ MC_REQUISITE_ID: 1 }, "The Requisite of your company with ID '1' is not found"],
  ])('that say %j are refused: %s', async (change, description) => {
    await withRequisite()
    await crm.call('crm.company.add', { fields: { TITLE: 'Other' } })
    await crm.call('crm.requisite.add', { fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: 2, PRESET_ID: 1, NAME: 'Other' } })
    await crm.call('crm.requisite.bankdetail.add', { fields: { ...bank, ENTITY_ID: 2 } })
    await crm.call('crm.deal.add', { fields: { TITLE: 'D', COMPANY_ID: 1 } })
    expect(await crm.refusal('crm.requisite.link.register', { fields: { ...link, ...change } })).toEqual([400, '', description])
  })
})
