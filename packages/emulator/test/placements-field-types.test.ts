import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const apps = [
  { clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/' },
  { clientId: 'app.2', clientSecret: 's' },
]
const color = { USER_TYPE_ID: 'color_1', HANDLER: 'https://app.example/color', TITLE: 'Colour', DESCRIPTION: 'd', OPTIONS: { height: 90 } }

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps })
})
afterEach(() => bench.portal.close())

const add = (more: object = {}): Promise<unknown> => bench.call('userfieldtype.add', { ...color, ...more })
const fullCode = 'rest_1_color_1'

it('registers, changes, lists and deletes types', async () => {
  expect(await add()).toBe(true)
  expect(await add({ USER_TYPE_ID: 'second', HANDLER: 'https://app.example/2', TITLE: undefined })).toBe(true)
  const rows = [
    { USER_TYPE_ID: 'second', HANDLER: 'https://app.example/2', TITLE: '', DESCRIPTION: 'd' },
    { USER_TYPE_ID: 'color_1', HANDLER: 'https://app.example/color', TITLE: 'Colour', DESCRIPTION: 'd' },
  ]
  expect(await bench.call('userfieldtype.list')).toEqual(rows)
  expect(await bench.call('userfieldtype.list', {}, { clientId: 'app.2' })).toEqual([])
  const change = { USER_TYPE_ID: 'color_1', HANDLER: 'https://app.example/new', TITLE: 'New' }
  expect(await bench.call('userfieldtype.update', change)).toBe(true)
  expect(await bench.call('userfieldtype.list')).toEqual([rows[0], { ...change, DESCRIPTION: 'd' }])
  expect(await bench.call('userfieldtype.delete', { USER_TYPE_ID: 'color_1' })).toBe(true)
  expect(await bench.call('userfieldtype.list')).toEqual([rows[0]])
})

it('shows types among the places of the portal', async () => {
  await add()
  expect(bench.portal.placements.all).toMatchObject([
    { placement: 'USERFIELD_TYPE', handler: color.HANDLER, title: 'Colour', options: { USER_TYPE_ID: fullCode, height: 90 } },
  ])
})

it.each<[string, object, string]>([
  ['no code', { USER_TYPE_ID: undefined }, "ERROR_ARGUMENT: Argument 'USER_TYPE_ID' is null or empty"],
  ['no address', { HANDLER: '' }, "ERROR_ARGUMENT: Argument 'HANDLER' is null or empty"],
  ['a code with other characters', { USER_TYPE_ID: 'Color' }, 'ERROR_ARGUMENT'],
  ['a code that gets too long', { USER_TYPE_ID: 'x'.repeat(44) }, 'ERROR_ARGUMENT'],
  ['an address of another domain', { HANDLER: 'https://other.example/' }, 'ERROR_WRONG_HANDLER_URL'],
  ['another protocol', { HANDLER: 'ftp://app.example/' }, 'ERROR_UNSUPPORTED_PROTOCOL'],
])('refuses %s', async (_, change, error) => {
  await expect(add(change)).rejects.toThrow(error)
  expect(bench.portal.placements.all).toEqual([])
})

it('refuses an address that another type has, and a code that anybody has', async () => {
  const taken = 'ERROR_CORE: Unable to set placement handler: Handler already binded'
  await add()
  await expect(add({ USER_TYPE_ID: 'second' })).rejects.toThrow(taken)
  await expect(bench.call('userfieldtype.add', { ...color, HANDLER: 'https://other.example/' }, { clientId: 'app.2' })).rejects.toThrow(
    taken,
  )
  expect(await bench.call('userfieldtype.add', { ...color, USER_TYPE_ID: 'mine' }, { clientId: 'app.2' })).toBe(true)
  await add({ USER_TYPE_ID: 'second', HANDLER: 'https://app.example/2' })
  await expect(bench.call('userfieldtype.update', { ...color, USER_TYPE_ID: 'second' })).rejects.toThrow(taken)
  expect(await bench.call('userfieldtype.update', color)).toBe(true)
})

it('does not find types of nobody and of other applications', async () => {
  await add()
  const missing = 'ERROR_NOT_FOUND: User Field Type not found'
  await expect(bench.call('userfieldtype.delete', color, { clientId: 'app.2' })).rejects.toThrow(missing)
  await expect(bench.call('userfieldtype.update', { ...color, USER_TYPE_ID: 'x' })).rejects.toThrow(missing)
  await expect(bench.call('userfieldtype.delete')).rejects.toThrow("Argument 'USER_TYPE_ID' is null or empty")
})

describe('a user field of an own type', () => {
  const invalid = 'ERROR_CORE: Invalid user type specified.'
  const addField = (type: string): Promise<unknown> =>
    bench.call('crm.deal.userfield.add', { fields: { FIELD_NAME: 'COLOR', USER_TYPE_ID: type } })

  it('keeps values', async () => {
    await add()
    await addField(fullCode)
    const id = await bench.call('crm.deal.add', { fields: { TITLE: 't', UF_CRM_COLOR: '#ff0000' } })
    expect(await bench.call('crm.deal.get', { id })).toMatchObject({ UF_CRM_COLOR: '#ff0000' })
    expect(await bench.call('crm.deal.fields')).toMatchObject({ UF_CRM_COLOR: { type: fullCode } })
  })

  it('is made by userfieldconfig.add too', async () => {
    await add()
    const field = { entityId: 'CRM_LEAD', fieldName: 'UF_CRM_COLOR', userTypeId: fullCode }
    expect(await bench.call('userfieldconfig.add', { moduleId: 'crm', field })).toMatchObject({ field: { userTypeId: fullCode } })
  })

  it('has its type among those of the portal, and of its application', async () => {
    await add()
    const own = { ID: fullCode, title: 'Colour' }
    expect(await bench.call('crm.userfield.types')).toContainEqual(own)
    expect(await bench.call('crm.userfield.types', {}, { clientId: 'app.2' })).not.toContainEqual(own)
    expect(await bench.call('userfieldconfig.getTypes', { moduleId: 'crm' }, { clientId: 'app.2' })).toMatchObject({
      types: { [fullCode]: { userTypeId: fullCode, description: 'Colour' } },
    })
  })

  it('needs a type that is registered', async () => {
    await expect(addField(fullCode)).rejects.toThrow(invalid)
    await add()
    await expect(addField('rest_2_color_1')).rejects.toThrow(invalid)
    await bench.call('userfieldtype.delete', { USER_TYPE_ID: 'color_1' })
    await expect(addField(fullCode)).rejects.toThrow(invalid)
  })

  it('needs the installation of its application to be finished', async () => {
    bench.portal.apps.update('local.1', { installed: false })
    await add()
    await expect(addField(fullCode)).rejects.toThrow(invalid)
    bench.portal.apps.finishInstall('local.1')
    expect(await addField(fullCode)).toBeGreaterThan(0)
  })
})
