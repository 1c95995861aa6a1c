import { describe, expect, it } from 'vitest'
import { createPortal } from '../src/index.ts'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

const section = { name: 'main', title: 'Main', type: 'section', elements: [{ name: 'TITLE', optionFlags: 1 }, { name: 'STAGE_ID' }] }

describe('configurations of cards', () => {
  it('are kept by user and funnel, the common one apart', async () => {
    crm = await openCrmPortal()
    const own = { entityTypeId: 2, extras: { dealCategoryId: 0 } }
    expect(await crm.call('crm.item.details.configuration.get', own)).toBeNull()
    expect(await crm.call('crm.item.details.configuration.set', { ...own, data: [section] })).toBe(true)
    const kept = { name: 'main', title: 'Main', type: 'section' }
    expect(await crm.call('crm.item.details.configuration.get', { entityTypeId: 2 })).toEqual([
      {
        ...kept,
        elements: [
          { name: 'TITLE', optionFlags: '1' },
          { name: 'STAGE_ID', optionFlags: '0' },
        ],
      },
    ])
    expect(await crm.call('crm.deal.details.configuration.get')).toEqual([
      { ...kept, elements: [{ name: 'TITLE', optionFlags: '1' }, { name: 'STAGE_ID' }] },
    ])
    expect(await crm.call('crm.deal.details.configuration.get', { extras: { dealCategoryId: 9 } })).toBeNull()
    expect(await crm.call('crm.deal.details.configuration.get', { scope: 'C' })).toBeNull()
    expect(await crm.call('crm.deal.details.configuration.reset')).toBe(true)
    expect(await crm.call('crm.item.details.configuration.get', own)).toBeNull()
  })

  it('of everybody end when the common one is forced', async () => {
    crm = await openCrmPortal()
    await crm.call('crm.contact.details.configuration.set', { data: [section] })
    await crm.call('crm.contact.details.configuration.set', { data: [section], scope: 'C' })
    expect(await crm.call('crm.item.details.configuration.forceCommonScopeForAll', { entityTypeId: 3 })).toBe(true)
    expect(await crm.call('crm.contact.details.configuration.get')).toBeNull()
    expect(await crm.call('crm.contact.details.configuration.get', { scope: 'C' })).toHaveLength(1)
  })

  it('of others are for administrators', async () => {
    const webhooks = [{ userId: 2, code: 'b', isAdmin: false }]
    const portal = await createPortal({ clock: 'virtual', data: 'empty', users: [{ id: 2 }], webhooks })
    const ask = async (query: string): Promise<unknown> =>
      (
        (await (await portal.fetch(`${portal.url}/rest/2/b/crm.deal.details.configuration.${query}`)).json()) as {
          error_description?: string
        }
      ).error_description
    expect(await ask('get?userId=1')).toBe('Access denied.')
    expect(await ask('reset?scope=C')).toBe('Access denied.')
    expect(await ask('get?scope=C')).toBeUndefined()
    await portal.close()
  })

  it.each([
    [{}, "Parameter 'entityTypeId' is not defined"],
    [{ entityTypeId: 2 }, "Parameter 'data' must be array."],
    [{ entityTypeId: 2, data: [] }, 'There are no data to write.'],
    [{ entityTypeId: 2, data: { a: section } }, 'The data must be indexed array.'],
    [{ entityTypeId: 2, data: [{ ...section, type: 'tab' }] }, "Section at index 0 have type tab. The expected type is 'section'."],
    [{ entityTypeId: 2, data: [section, { ...section, name: '' }] }, 'Section at index 1 does not have name.'],
    [{ entityTypeId: 2, data: [{ ...section, title: undefined }] }, 'Section at index 0 does not have title.'],
    [{ entityTypeId: 2, data: [{ ...section, elements: [{}] }] }, 'Element at index 0 in section at index 0 does not have name.'],
  ])('of %j are refused: %s', async (params, text) => {
    crm = await openCrmPortal()
    expect(await crm.refusal('crm.item.details.configuration.set', params)).toEqual([400, '', text])
  })
})
