import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, order, type Call, type Shop } from './sale-portal.ts'

let shop: Shop
let call: Call
beforeEach(async () => {
  shop = await openShop()
  call = shop.call
})
afterEach(() => shop.portal.close())

const status = { id: 'MS', type: 'O' }
const group = { personTypeId: 1, name: 'Delivery' }
const property = { personTypeId: 1, propsGroupId: 1, name: 'Phone', type: 'STRING' }
const addProperty = (more: object = {}, family = 'property') => call(`sale.${family}.add`, { fields: { ...property, ...more } })

describe('types of payers', () => {
  it('are two on a new portal, for companies and for people', async () => {
    expect(await call('sale.persontype.list', { select: ['id', 'code', 'sort'], order: { sort: 'asc' } })).toEqual({
      personTypes: [
        { id: 2, code: 'CRM_CONTACT', sort: '100' },
        { id: 1, code: 'CRM_COMPANY', sort: '110' },
      ],
    })
    expect(await call('sale.businessValuePersonDomain.list', { filter: { domain: 'E' } })).toEqual({
      businessValuePersonDomains: [{ domain: 'E', personTypeId: 1 }],
    })
  })

  it('have one domain, which goes with them', async () => {
    expect(await call('sale.persontype.add', { fields: { name: 'Shop' } })).toEqual({
      personType: { id: 3, name: 'Shop', active: 'Y', sort: '150', code: null, xmlId: null },
    })
    const fields = { personTypeId: 3, domain: 'E' }
    const add = () => call('sale.businessValuePersonDomain.add', { fields })
    expect(await add()).toEqual({ businessValuePersonDomain: fields })
    expect(await add()).toEqual({ error: 201_450_000_001, text: 'Duplicate entry for key [personTypeId]' })
    expect(await call('sale.businessValuePersonDomain.deleteByFilter', { fields })).toBe(true)
    expect(await call('sale.businessValuePersonDomain.deleteByFilter', { fields })).toMatchObject({ error: 201_440_400_003 })
    await add()
    expect(await call('sale.persontype.delete', { id: 3 })).toBe(true)
    expect(await call('sale.businessValuePersonDomain.list', { filter: { personTypeId: 3 } })).toEqual({ businessValuePersonDomains: [] })
  })

  it('stay while orders use them', async () => {
    await call('sale.persontype.add', { fields: { name: 'Shop' } })
    await call('sale.order.add', { fields: { ...order, personTypeId: 3 } })
    expect(await call('sale.persontype.delete', { id: 3 })).toMatchObject({ error: 200_750_000_008 })
    expect(await call('sale.persontype.delete', { id: 1 })).toMatchObject({ error: 200_750_000_003 })
  })

  it.each<[string, object, number]>([
    ['persontype.add', { fields: { name: 'Shop', code: 'CRM_COMPANY' } }, 200_750_000_005],
    ['persontype.update', { id: 1, fields: { name: 'Shop', code: 'CRM_CONTACT' } }, 200_750_000_007],
    ['persontype.update', { id: 1, fields: { sort: '1' } }, 0],
    ['persontype.get', { id: 7 }, 200_740_400_001],
    ['businessValuePersonDomain.add', { fields: { personTypeId: 7, domain: 'E' } }, 201_240_400_002],
    ['businessValuePersonDomain.deleteByFilter', { fields: { domain: 'E' } }, 201_450_000_002],
    ['businessValuePersonDomain.deleteByFilter', { fields: { personTypeId: 1 } }, 201_450_000_003],
  ])('%s refuses %j with %d', async (method, params, error) => {
    expect(await call(`sale.${method}`, params)).toMatchObject({ error })
  })
})

describe('statuses', () => {
  it('are eight on a new portal, and are known by a symbol', async () => {
    const { statuses } = (await call('sale.status.list', { select: ['id'] })) as unknown as { statuses: { id: string }[] }
    expect(statuses.map(({ id }) => id)).toEqual(['N', 'P', 'S', 'D', 'F', 'DN', 'DD', 'DF'])
    expect(await call('sale.status.add', { fields: { ...status, color: '#FF0000', sort: 500, xmlId: 'x' } })).toEqual({
      status: { ...status, color: '#FF0000', notify: 'Y', sort: 500, xmlId: 'x' },
    })
    expect(await call('sale.status.update', { id: 'MS', fields: { id: 'XX', type: 'D', notify: 'N' } })).toMatchObject({
      status: { id: 'MS', type: 'D', notify: 'N', color: '#FF0000' },
    })
    expect(await call('sale.status.get', { id: 'MS' })).toMatchObject({ status: { type: 'D' } })
    expect(await call('sale.status.delete', { id: 'MS' })).toBe(true)
    expect(await call('sale.status.get', { id: 'MS' })).toEqual({ error: 201_340_400_001, text: 'status does not exist' })
  })

  it('are named in languages', async () => {
    const fields = { statusId: 'N', lid: 'de', name: 'Neu' }
    expect(await call('sale.statusLang.add', { fields })).toEqual({ statusLang: { ...fields, description: '' } })
    expect(await call('sale.statusLang.add', { fields })).toMatchObject({ error: 201_750_000_003 })
    expect(await call('sale.statusLang.list', { filter: { statusId: 'N' }, select: ['lid'] })).toEqual({
      statusLangs: [{ lid: 'en' }, { lid: 'de' }],
    })
    expect(await call('sale.statusLang.deleteByFilter', { fields: { statusId: 'N', lid: 'de' } })).toEqual({
      error: 0,
      text: 'Required fields: name',
    })
    expect(await call('sale.statusLang.deleteByFilter', { fields })).toBe(true)
    expect(await call('sale.statusLang.deleteByFilter', { fields })).toMatchObject({ error: 201_740_400_001 })
    expect(await call('sale.statusLang.getListLangs')).toMatchObject({ langs: { length: 18 } })
  })

  it('keep their type while orders have them', async () => {
    await call('sale.status.add', { fields: status })
    await call('sale.order.add', { fields: { ...order, statusId: 'MS' } })
    expect(await call('sale.status.update', { id: 'MS', fields: { type: 'D' } })).toMatchObject({ error: 201_350_000_007 })
  })

  it.each<[string, object, number]>([
    ['status.add', { fields: { id: 'N', type: 'O' } }, 201_350_000_001],
    ['status.add', { fields: { id: 'MS', type: 'X' } }, 201_350_000_003],
    ['status.add', { fields: { id: '  ', type: 'O' } }, 201_350_000_004],
    ['status.add', { fields: { id: 'LONG', type: 'O' } }, 201_350_000_005],
    ['status.add', { fields: { type: 'O' } }, 0],
    ['status.update', { id: 'N', fields: { type: 'D' } }, 201_350_000_006],
    ['status.update', { id: 'N', fields: { sort: 1 } }, 0],
    ['status.delete', { id: 'DF' }, 201_350_000_002],
    ['statusLang.add', { fields: { statusId: 'N', lid: 'xx', name: 'x' } }, 201_750_000_004],
  ])('%s refuses %j with %d', async (method, params, error) => {
    expect(await call(`sale.${method}`, params)).toMatchObject({ error })
  })
})

describe('properties', () => {
  beforeEach(async () => {
    await call('sale.propertygroup.add', { fields: group })
  })

  it('stand in groups of one type of payer for good', async () => {
    const fields = { personTypeId: 2, name: 'Contacts' }
    expect(await call('sale.propertygroup.update', { id: 1, fields })).toMatchObject({
      propertyGroup: { personTypeId: 1, name: 'Contacts' },
    })
    expect(await call('sale.propertygroup.list', { select: ['personTypeId'] })).toEqual({ propertyGroups: [{ personTypeId: 1 }] })
  })

  it('have the flags and the settings of their type', async () => {
    const { property: added } = await addProperty({
      isPhone: 'Y',
      isLocation: 'Y',
      settings: { maxlength: '100', max: 1 },
      defaultValue: '1',
    })
    expect(added).toMatchObject({
      ...property,
      id: 1,
      active: 'Y',
      isPhone: 'Y',
      isLocation: 'N',
      settings: { maxlength: '100' },
      defaultValue: '1',
      sort: 100,
    })
    expect(await addProperty({ type: 'ENUM', multiple: 'Y', isFiltered: 'N', defaultValue: ['a', 'b'] })).toMatchObject({
      property: { defaultValue: ['a', 'b'], settings: [] },
    })
    expect(await call('sale.property.list', { filter: { defaultValue: '1' }, select: ['id'] })).toEqual({ properties: [{ id: 1 }] })
    expect(await call('sale.property.getfieldsbytype', { type: 'NUMBER' })).toMatchObject({
      property: {
        name: { isRequired: true, type: 'string' },
        settings: { type: 'datatype', fields: { min: { type: 'integer', isReadOnly: false } } },
      },
    })
  })

  it('of shipments are counted with those of orders, and apart from them', async () => {
    await addProperty()
    expect(await addProperty({}, 'shipmentproperty')).toMatchObject({ property: { id: 2 } })
    expect(await call('sale.shipmentproperty.list', { select: ['id'] })).toEqual({ properties: [{ id: 2 }] })
    expect(await call('sale.shipmentproperty.get', { id: 1 })).toMatchObject({ error: 200_840_400_001 })
  })

  it('are offered in variants and related to ways to pay and deliver', async () => {
    await addProperty({ type: 'ENUM' })
    const fields = { orderPropsId: 1, name: 'Red', value: 'red' }
    expect(await call('sale.propertyvariant.add', { fields: { ...fields, xnlId: 'x' } })).toEqual({
      propertyVariant: { ...fields, id: 1, sort: 100, description: '' },
    })
    const relation = { entityId: 6, entityType: 'D', propertyId: 1 }
    expect(await call('sale.propertyRelation.add', { fields: relation })).toEqual({ propertyRelation: relation })
    expect(await call('sale.propertyRelation.add', { fields: relation })).toMatchObject({ error: 201_650_000_001 })
    expect(await call('sale.propertyRelation.list')).toEqual({ propertyRelations: [relation] })
    expect(await call('sale.propertyRelation.deleteByFilter', { fields: relation })).toBe(true)
    expect(await call('sale.propertyRelation.deleteByFilter', { fields: relation })).toMatchObject({ error: 201_640_400_004 })
    expect(await call('sale.property.delete', { id: 1 })).toBe(true)
    expect(await call('sale.propertyvariant.list')).toEqual({ propertyVariants: [] })
  })

  it.each<[string, object, number | string]>([
    ['propertygroup.update', { id: 1, fields: { name: 'x' } }, 0],
    ['propertygroup.get', { id: 7 }, 200_940_400_001],
    ['propertyvariant.add', { fields: { orderPropsId: 7, name: 'x', value: 'x' } }, 201_550_000_003],
    ['propertyvariant.add', { fields: { orderPropsId: 1, name: 'x', value: '' } }, 'ERROR_NO_VALUE'],
    ['propertyvariant.add', { fields: { orderPropsId: 1, name: '', value: 'x' } }, 'ERROR_NO_NAME'],
    ['propertyRelation.add', { fields: { entityId: 1, entityType: 'D', propertyId: 7 } }, 201_650_000_002],
    ['property.getfieldsbytype', { type: 'COLOUR' }, 0],
    ['property.getfieldsbytype', { type: 'constructor' }, 0],
  ])('%s refuses %j with %s', async (method, params, error) => {
    expect(await call(`sale.${method}`, params)).toMatchObject({ error })
  })
})

describe('values of properties', () => {
  const modify = (...propertyValues: object[]) => call('sale.propertyvalue.modify', { fields: { order: { id: 1, propertyValues } } })
  beforeEach(async () => {
    await call('sale.propertygroup.add', { fields: group })
    await addProperty({ code: 'PHONE', xmlId: 'p1' })
    await addProperty({ type: 'ENUM', multiple: 'Y', isFiltered: 'N' })
    await addProperty({ type: 'FILE' })
    await call('sale.order.add', { fields: order })
  })

  it('are replaced as a whole', async () => {
    const phone = { id: 1, code: 'PHONE', name: 'Phone', orderPropsId: 1, orderPropsXmlId: 'p1', value: '123' }
    const fileData = ['a.txt', Buffer.from('hello').toString('base64')]
    expect(await modify({ orderPropsId: 1, value: 123 }, { orderPropsId: 3, value: { fileData } }, { orderPropsId: 77, value: 1 })).toEqual(
      {
        propertyValues: [phone, expect.objectContaining({ value: expect.objectContaining({ fileName: 'a.txt', fileSize: '5' }) })],
      },
    )
    expect(await modify({ orderPropsId: 1, value: '456' }, { orderPropsId: 2, value: ['a', 'b'] })).toMatchObject({
      propertyValues: [{ id: 1, value: '456' }, { value: ['a', 'b'] }],
    })
    expect(await call('sale.propertyvalue.list', { filter: { value: '456' } })).toEqual({
      propertyValues: [{ ...phone, orderId: 1, value: '456' }],
    })
    expect(await call('sale.order.get', { id: 1 })).toMatchObject({ order: { propertyValues: [{ value: '456' }, { value: ['a', 'b'] }] } })
    expect(await call('sale.propertyvalue.delete', { id: 1 })).toBe(true)
    expect(await call('sale.propertyvalue.get', { id: 1 })).toEqual({ error: 201_040_400_001, text: 'property value does not exist' })
    const names = shop.events().map(([name]) => name)
    expect(names.filter((name) => name === 'ONPROPERTYVALUEENTITYSAVED')).toHaveLength(4)
    expect(names.filter((name) => name === 'ONPROPERTYVALUEDELETED')).toHaveLength(2)
  })

  it('belong to shipments too', async () => {
    await addProperty({ name: 'Comments' }, 'shipmentproperty')
    await call('sale.shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 1 } })
    const fields = {
      shipment: {
        id: 1,
        propertyValues: [
          { shipmentPropsId: 4, value: 'x' },
          { shipmentPropsId: 1, value: 'no' },
        ],
      },
    }
    const value = { id: 1, code: '', name: 'Comments', value: 'x' }
    expect(await call('sale.shipmentpropertyvalue.modify', { fields })).toEqual({ propertyValues: [value] })
    expect(await call('sale.shipmentpropertyvalue.get', { id: 1 })).toEqual({ propertyValue: { ...value, shipmentPropsId: 4 } })
    expect(await call('sale.shipmentpropertyvalue.list')).toMatchObject({
      propertyValues: [{ shipmentId: 1, shipmentPropsId: 4, shipmentPropsXmlId: '' }],
    })
  })

  it.each<[string, object, number]>([
    ['propertyvalue.modify', { fields: {} }, 0],
    ['propertyvalue.modify', { fields: { order: { id: 77, propertyValues: [] } } }, 0],
    ['propertyvalue.modify', { fields: { order: { id: 1 } } }, 0],
    ['shipmentpropertyvalue.modify', { fields: { shipment: { id: 'x', propertyValues: [] } } }, 201_040_400_006],
    ['shipmentpropertyvalue.modify', { fields: { shipment: { id: 77, propertyValues: [] } } }, 201_040_400_007],
  ])('%s refuses %j with %d', async (method, params, error) => {
    expect(await call(`sale.${method}`, params)).toMatchObject({ error })
  })
})
