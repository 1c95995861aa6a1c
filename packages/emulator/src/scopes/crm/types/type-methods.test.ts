import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const addType = (portal: TestPortal, fields: Row): Row => (portal.call('crm.type.add', { fields }) as { type: Row }).type
const addItem = (portal: TestPortal, type: Row, fields: Row): Row =>
  (portal.call('crm.item.add', { entityTypeId: type['entityTypeId'], fields }) as { item: Row }).item

describe('crm.type', () => {
  it('creates a smart process with a funnel, its stages and its own items', () => {
    const portal = createTestPortal()
    const type = addType(portal, { title: 'Asset', isStagesEnabled: 'Y' })
    expect(type).toMatchObject({
      id: 1,
      title: 'Asset',
      entityTypeId: 1030,
      isStagesEnabled: 'Y',
      isClientEnabled: 'N',
      isSetOpenPermissions: 'Y',
      createdBy: 1,
      relations: { parent: [], child: [] },
      customSections: [],
    })
    expect(addItem(portal, type, { title: '' })).toMatchObject({
      id: 1,
      title: 'Asset #1',
      stageId: 'DT1030_4:NEW',
      categoryId: 4,
      entityTypeId: 1030,
    })
    expect(portal.events.map(({ event, data }) => [event, data])).toEqual([
      ['ONCRMTYPEADD', { FIELDS: { ID: 1 } }],
      ['ONCRMDYNAMICITEMADD', { FIELDS: { ID: 1, ENTITY_TYPE_ID: 1030 } }],
      ['ONCRMDYNAMICITEMADD_1030', { FIELDS: { ID: 1, ENTITY_TYPE_ID: 1030 } }],
    ])
  })

  it('shows the fields that its flags say, and forgets nothing when one goes off', () => {
    const portal = createTestPortal()
    const type = addType(portal, { title: 'Asset', isLinkWithProductsEnabled: 'Y' })
    const { id } = addItem(portal, type, { title: 'x', opportunity: 5, isManualOpportunity: 'Y' })
    const read = (): Row => (portal.call('crm.item.get', { entityTypeId: 1030, id }) as { item: Row }).item
    expect([read()['opportunity'], 'stageId' in read(), 'companyId' in read()]).toEqual([5, false, false])
    portal.call('crm.type.update', { id: type['id'], fields: { isLinkWithProductsEnabled: 'N', isClientEnabled: 'true' } })
    expect(['opportunity' in read(), 'companyId' in read()]).toEqual([false, true])
    portal.call('crm.type.update', { id: type['id'], fields: { isLinkWithProductsEnabled: 'Y' } })
    expect(read()['opportunity']).toBe(5)
  })

  it('gives children the ids of their parents', () => {
    const portal = createTestPortal()
    const type = addType(portal, {
      title: 'Asset',
      isClientEnabled: 'Y',
      relations: { parent: [{ entityTypeId: 2, isChildrenListEnabled: 'true' }], child: [{ entityTypeId: 1 }] },
    })
    expect(type['relations']).toEqual({
      parent: [
        { entityTypeId: 3, isChildrenListEnabled: 'Y', isPredefined: 'Y' },
        { entityTypeId: 4, isChildrenListEnabled: 'Y', isPredefined: 'Y' },
        { entityTypeId: 2, isChildrenListEnabled: 'Y', isPredefined: 'N' },
      ],
      child: [{ entityTypeId: 1, isChildrenListEnabled: 'N', isPredefined: 'N' }],
    })
    expect(addItem(portal, type, { parentId2: 7 })['parentId2']).toBe(7)
    const lead = portal.call('crm.lead.add', { fields: { TITLE: 'L', PARENT_ID_1030: 1 } })
    expect(portal.call('crm.lead.get', { id: lead })).toMatchObject({ PARENT_ID_1030: '1' })
    expect(portal.list('crm.item.list', { entityTypeId: 1, filter: { parentId1030: 1 } }).total).toBe(1)
  })

  it('is found by id, by entityTypeId and by filters', () => {
    const portal = createTestPortal()
    const [first, second] = [addType(portal, { title: 'A' }), addType(portal, { title: 'B', entityTypeId: 150 })]
    expect(second['entityTypeId']).toBe(150)
    expect(portal.call('crm.type.get', { id: first['id'] })).toEqual({ type: first })
    expect(portal.call('crm.type.getByEntityTypeId', { entityTypeId: 150 })).toEqual({ type: second })
    const page = portal.list('crm.type.list', { filter: { '%title': 'b' } })
    expect([page.total, (page.result as { types: Row[] }).types[0]?.['entityTypeId']]).toEqual([1, 150])
    expect(portal.refusal('crm.type.list', { filter: { nowhere: 1 } }).code).toBe('INVALID_ARG_VALUE')
  })

  it('is deleted when it is empty, with everything that belongs to it', () => {
    const portal = createTestPortal()
    const type = addType(portal, { title: 'A', isStagesEnabled: 'Y' })
    const { id } = addItem(portal, type, {})
    expect(portal.refusal('crm.type.delete', { id: type['id'] })).toEqual({
      code: 'BX_ERROR',
      description: 'You cannot delete an entity type that has elements',
    })
    portal.call('crm.item.delete', { entityTypeId: 1030, id })
    expect(portal.call('crm.type.delete', { id: type['id'] })).toEqual([])
    expect(portal.refusal('crm.item.list', { entityTypeId: 1030 }).code).toBe('NOT_FOUND')
    expect(portal.refusal('crm.type.get', { id: type['id'] })).toEqual({ code: 0, description: 'SPA not found' })
    expect(portal.call('crm.status.list', { filter: { '%ENTITY_ID': 'DYNAMIC' } })).toEqual([])
  })

  it.each([5, 129.5, 1031, 200, 2])('refuses entityTypeId %d', (entityTypeId) => {
    expect(createTestPortal().refusal('crm.type.add', { fields: { title: 'A', entityTypeId } })).toEqual({
      code: 'INVALID_ARG_VALUE',
      description: 'entityTypeId is out of allowed range',
    })
  })

  it('refuses a taken entityTypeId and missing fields', () => {
    const portal = createTestPortal()
    addType(portal, { title: 'A', entityTypeId: 1040 })
    expect(portal.refusal('crm.type.add', { fields: { title: 'B', entityTypeId: 1040 } }).code).toBe('INVALID_ARG_VALUE')
    expect(portal.refusal('crm.type.add')).toEqual({ code: '100', description: 'Could not find value for parameter {fields}' })
    expect(Object.keys((portal.call('crm.type.fields') as { fields: Row }).fields)).toContain('isStagesEnabled')
  })
})
