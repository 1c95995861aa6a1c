import { describe, expect, it, onTestFinished } from 'vitest'
import { createPortal } from '../src/index.ts'
import { app, openOffice, type Office } from './open-office.ts'

type Row = Record<string, unknown>
const ENTITY = 'dish'

/** An application with a storage, as Ann, the administrator. */
async function openStorage(access: object = {}): Promise<Office> {
  const office = await openOffice({ apps: [{ ...app, scope: ['entity'] }] })
  onTestFinished(() => office.portal.close())
  await office.call('entity.add', { ENTITY, NAME: 'Dishes', ACCESS: access })
  return office
}
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a storage', () => {
  it('is made, shown, renamed and removed with what is in it', async () => {
    const { call, ask } = await openStorage({ U2: 'W', AU: 'R', U3: 'Z' })
    const shown = { ID: '1', IBLOCK_TYPE_ID: 'rest_entity', ENTITY, NAME: 'Dishes' }
    expect(await call('entity.get', { ENTITY })).toEqual(shown)
    expect(await call('entity.get')).toEqual([shown])
    expect(await call('entity.rights', { ENTITY })).toEqual({ U2: 'W', AU: 'R', U1: 'X' })
    expect(await call('entity.rights', { ENTITY, ACCESS: { U3: 'R' } })).toEqual({ U3: 'R', U1: 'X' })
    expect(await call('entity.rights', { ENTITY: 'none' })).toBeNull()
    await call('entity.item.add', { ENTITY, NAME: 'Soup' })
    expect(await call('entity.update', { ENTITY, NAME: 'Meals', ENTITY_NEW: 'meal' })).toBe(true)
    expect(await call('entity.get')).toEqual([{ ...shown, ENTITY: 'meal', NAME: 'Meals' }])
    expect(await call('entity.item.get', { ENTITY: 'meal' })).toMatchObject([{ NAME: 'Soup', ENTITY: 'meal' }])
    expect(await call('entity.delete', { ENTITY: 'meal' })).toBe(true)
    expect(await call('entity.get')).toEqual([])
    expect(await ask('entity.get', { ENTITY: 'meal' })).toMatchObject({ status: 400, error: 'ERROR_ENTITY_NOT_FOUND' })
  })

  it('takes null for a code that is not sent', async () => {
    const { call } = await openStorage()
    expect(await call('entity.update', { ENTITY, NAME: 'Meals', ACCESS: null, ENTITY_NEW: null })).toBe(true)
    expect(await call('entity.get', { ENTITY })).toMatchObject({ ENTITY, NAME: 'Meals' })
    expect(await call('entity.get', { ENTITY: null })).toMatchObject([{ ENTITY }])
  })

  it('is refused in the words of its pages', async () => {
    const { ask } = await openStorage()
    const refusal = async (method: string, params: object): Promise<unknown> => {
      const { status, result: _, time: _time, ...rest } = (await ask(method, params)) as unknown as Row
      return status === 400 ? rest : { status }
    }
    const empty = (argument: string) => ({
      error: 'ERROR_ARGUMENT',
      error_description: `Argument '${argument}' is null or empty`,
      argument,
    })
    expect(await refusal('entity.add', { NAME: 'x' })).toEqual(empty('ENTITY'))
    expect(await refusal('entity.add', { ENTITY: '--', NAME: 'x' })).toEqual(empty('ENTITY'))
    expect(await refusal('entity.add', { ENTITY: 'a', NAME: '' })).toEqual(empty('NAME'))
    // 50 characters together with APP_local.1_
    expect(await refusal('entity.add', { ENTITY: 'a'.repeat(39), NAME: 'x' })).toEqual({
      error: 'ERROR_ARGUMENT',
      error_description: 'Entity code is too long. Max length is 38 characters.',
      argument: '',
    })
    expect(await refusal('entity.add', { ENTITY: 'd-i-s-h', NAME: 'x' })).toEqual({
      error: 'ERROR_ENTITY_ALREADY_EXISTS',
      error_description: 'Entity already exists',
    })
    expect(await refusal('entity.item.delete', { ENTITY })).toEqual(empty('ID'))
    expect(await refusal('entity.item.delete', { ENTITY, ID: 9 })).toEqual({
      error: 'ERROR_ITEM_NOT_FOUND',
      error_description: 'Item not found',
    })
    expect(await refusal('entity.section.update', { ENTITY, ID: 9 })).toMatchObject({ error: 'ERROR_SECTION_NOT_FOUND' })
  })

  it('opens to others as far as its rights go', async () => {
    const { call, ask } = await openStorage({ U2: 'W', U3: 'R' })
    expect(await call('entity.item.add', { ENTITY, NAME: 'Soup' }, 2)).toBe(1)
    expect(await call('entity.item.get', { ENTITY }, 3)).toHaveLength(1)
    const denied = { status: 400, error: 'ACCESS_DENIED', error_description: 'Access denied!' }
    expect(await ask('entity.item.add', { ENTITY, NAME: 'Soup' }, 3)).toMatchObject(denied)
    expect(await ask('entity.item.property.add', { ENTITY, PROPERTY: 'a' }, 2)).toMatchObject(denied)
    expect(await ask('entity.rights', { ENTITY, ACCESS: {} }, 2)).toMatchObject(denied)
    await call('entity.rights', { ENTITY, ACCESS: {} })
    expect(await call('entity.item.get', { ENTITY }, 3)).toEqual([])
  })

  it('belongs to one application, outlives an uninstall that keeps data, and no clean one', async () => {
    const apps = ['app.1', 'app.2'].map((clientId) => ({ clientId, clientSecret: 's', kind: 'market' as const, scope: ['entity'] }))
    const portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', apps })
    onTestFinished(() => portal.close())
    const call = async (clientId: string, method: string, params: object = {}): Promise<Row> => {
      const { access_token: auth } = portal.tokens.create({ clientId })
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth }) }
      return (await (await portal.fetch(`${portal.url}/rest/${method}`, init)).json()) as Row
    }
    for (const clientId of ['app.1', 'app.2'])
      expect(await call(clientId, 'entity.add', { ENTITY, NAME: clientId })).toMatchObject({ result: true })
    expect(await call('app.2', 'entity.get', { ENTITY })).toMatchObject({ result: { NAME: 'app.2' } })
    portal.apps.remove('app.1')
    portal.apps.add(apps[0]!)
    expect(await call('app.1', 'entity.get')).toMatchObject({ result: [{ NAME: 'app.1' }] })
    portal.apps.remove('app.1', { clean: true })
    portal.apps.add(apps[0]!)
    expect((await call('app.1', 'entity.get'))['result']).toEqual([])
    const response = await portal.fetch(`${portal.webhook}entity.get`)
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'ACCESS_DENIED', error_description: 'Access denied! Application context required' },
    ])
  })
})

describe('properties of items', () => {
  it('are added, shown, changed and removed', async () => {
    const { call, ask } = await openStorage()
    expect(await call('entity.item.property.add', { ENTITY, PROPERTY: 'test', NAME: 'Test', TYPE: 'S', SORT: 100 })).toBe(true)
    await call('entity.item.property.add', { ENTITY, PROPERTY: 'price', NAME: 'Price', TYPE: 'N', SORT: 50 })
    const test = { PROPERTY: 'test', NAME: 'Test', TYPE: 'S', SORT: '100' }
    expect(await call('entity.item.property.get', { ENTITY, PROPERTY: 'test' })).toEqual(test)
    expect(await call('entity.item.property.get', { ENTITY })).toEqual([{ PROPERTY: 'price', NAME: 'Price', TYPE: 'N', SORT: '50' }, test])
    const refusal = async (method: string, params: object): Promise<unknown> => {
      const { error, error_description } = await ask(`entity.item.property.${method}`, { ENTITY, ...params })
      return [error, error_description]
    }
    expect(await refusal('add', { PROPERTY: 'test' })).toEqual(['ERROR_PROPERTY_ALREADY_EXISTS', 'Property already exists'])
    expect(await refusal('add', { PROPERTY: '1a' })).toEqual(['ERROR_CORE', 'Property code cannot start with a digit'])
    expect(await refusal('add', { PROPERTY: 'a', TYPE: 'L' })).toEqual(['ERROR_UNSUPPORTED_PROPERTY_TYPE', 'Invalid property type'])
    expect(await refusal('add', { PROPERTY: 'a', TYPE: 'Q' })).toEqual(['ERROR_ARGUMENT', 'Wrong entity item property type'])
    expect(await refusal('update', { PROPERTY: 'test', TYPE: 'F' })).toEqual(['ERROR_ARGUMENT', 'Cannot change property type to File'])
    expect(await refusal('update', { PROPERTY: 'test', PROPERTY_NEW: 'price' })).toEqual([
      'ERROR_PROPERTY_ALREADY_EXISTS',
      'Property price already exists',
    ])
    expect(await refusal('delete', { PROPERTY: 'none' })).toEqual(['ERROR_PROPERTY_NOT_FOUND', 'Property not found'])
    expect(await call('entity.item.property.update', { ENTITY, PROPERTY: 'test', PROPERTY_NEW: 'best', SORT: 1 })).toBe(true)
    expect(await call('entity.item.property.delete', { ENTITY, PROPERTY: 'price' })).toBe(true)
    expect(await call('entity.item.property.get', { ENTITY })).toEqual([{ ...test, PROPERTY: 'best', SORT: '1' }])
  })
})

describe('items', () => {
  it('look as their page shows them, keep what an update does not name, and go', async () => {
    const { call, portal } = await openStorage()
    const section = await call('entity.section.add', { ENTITY, NAME: 'Hot' })
    expect(
      await call('entity.item.add', { ENTITY, NAME: 'Test Item', DATE_ACTIVE_FROM: '2026-01-02T00:00:00+03:00', SECTION: section }),
    ).toBe(1)
    const now = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown
    const item = {
      ID: '1',
      TIMESTAMP_X: now,
      MODIFIED_BY: '1',
      DATE_CREATE: now,
      CREATED_BY: '1',
      ACTIVE: 'Y',
      DATE_ACTIVE_FROM: '2026-01-02T00:00:00+03:00',
      DATE_ACTIVE_TO: '',
      SORT: '500',
      NAME: 'Test Item',
      PREVIEW_PICTURE: null,
      PREVIEW_TEXT: null,
      DETAIL_PICTURE: null,
      DETAIL_TEXT: null,
      CODE: null,
      ENTITY,
      SECTION: '1',
    }
    expect(await call('entity.item.get', { ENTITY })).toEqual([item])
    await call('entity.item.property.add', { ENTITY, PROPERTY: 'price', TYPE: 'N' })
    await call('entity.item.property.add', { ENTITY, PROPERTY: 'file', TYPE: 'F' })
    const PROPERTY_VALUES = {
      price: 12.5,
      file: [
        ['a.txt', base64('aaa')],
        ['b.txt', base64('bbb')],
      ],
      other: 1,
    }
    expect(await call('entity.item.update', { ENTITY, ID: 1, PROPERTY_VALUES, PREVIEW_PICTURE: ['p.png', base64('png')] })).toBe(true)
    const [changed] = (await call('entity.item.get', { ENTITY })) as Row[]
    expect(changed).toMatchObject({
      ...item,
      PREVIEW_PICTURE: expect.any(String),
      PROPERTY_VALUES: { price: '12.5', file: { 2: '2', 3: '3' } },
    })
    expect(await (await portal.fetch(String(changed!['PREVIEW_PICTURE']))).text()).toBe('png')
    await call('entity.item.update', { ENTITY, ID: 1, PROPERTY_VALUES: { file_DEL: { 2: 'Y' } }, PREVIEW_PICTURE: false })
    expect(await call('entity.item.get', { ENTITY })).toMatchObject([
      { PREVIEW_PICTURE: null, PROPERTY_VALUES: { price: '12.5', file: { 3: '3' } } },
    ])
    expect(await call('entity.item.delete', { ENTITY, ID: 1 })).toBe(true)
    expect(await call('entity.item.get', { ENTITY })).toEqual([])
  })

  it('are found by every operator, over properties too, sorted and paged', async () => {
    const { call, ask } = await openStorage()
    await call('entity.item.property.add', { ENTITY, PROPERTY: 'PRICE', TYPE: 'N' })
    await call('entity.item.property.add', { ENTITY, PROPERTY: 'KIND', TYPE: 'S' })
    for (let index = 1; index <= 52; index++)
      await call('entity.item.add', {
        ENTITY,
        NAME: `Item ${index}`,
        SORT: index,
        PROPERTY_VALUES: index === 1 ? {} : { PRICE: index * 10, KIND: index % 2 === 0 ? 'even' : 'odd' },
      })
    const ids = async (FILTER: object, SORT: object = {}): Promise<number[]> =>
      ((await call('entity.item.get', { ENTITY, FILTER, SORT })) as Row[]).map(({ ID }) => Number(ID))
    expect(await ids({ '><PROPERTY_PRICE': [100, 120] })).toEqual([10, 11, 12])
    expect(await ids({ '!><SORT': [3, 51] })).toEqual([1, 2, 52])
    expect(await ids({ '?PROPERTY_PRICE': 'N' })).toEqual([1])
    expect(await ids({ '?PROPERTY_PRICE': 'Y', '<SORT': 4 })).toEqual([2, 3])
    expect(await ids({ PROPERTY_KIND: 'even', '>PROPERTY_PRICE': 490 })).toEqual([50, 52])
    expect(await ids({ '!%NAME': '1', '<=ID': 4 })).toEqual([2, 3, 4])
    expect(await ids({ '!=PROPERTY_KIND': 'odd', '<ID': 4 })).toEqual([1, 2])
    expect(await ids({ '<ID': 4 }, { PROPERTY_PRICE: 'DESC' })).toEqual([3, 2, 1])
    expect(await ask('entity.item.get', { ENTITY })).toMatchObject({ total: 52, next: 50 })
    expect((await ask('entity.item.get', { ENTITY, start: 50 })).result).toHaveLength(2)
  })
})

describe('sections', () => {
  it('stand in a tree that is numbered, filtered and sorted', async () => {
    const { call, ask } = await openStorage()
    const add = (NAME: string, SECTION?: number): Promise<number> => call('entity.section.add', { ENTITY, NAME, SECTION })
    const parent = await add('Parent')
    const other = await add('Test')
    const child = await add('Child', parent)
    expect(await call('entity.section.get', { ENTITY, FILTER: { ACTIVE: 'Y' }, SORT: { LEFT_MARGIN: 'ASC' } })).toMatchObject([
      { ID: String(parent), LEFT_MARGIN: '1', RIGHT_MARGIN: '4', DEPTH_LEVEL: '1', SECTION: null, ENTITY },
      { ID: String(child), LEFT_MARGIN: '2', RIGHT_MARGIN: '3', DEPTH_LEVEL: '2', SECTION: String(parent) },
      { ID: String(other), LEFT_MARGIN: '5', RIGHT_MARGIN: '6', DEPTH_LEVEL: '1', SECTION: null },
    ])
    expect(await ask('entity.section.add', { ENTITY, NAME: 'x', SECTION: 9 })).toMatchObject({
      error: 'ERROR_CORE',
      error_description: 'Invalid parent section!',
    })
    expect((await ask('entity.section.update', { ENTITY, ID: parent, SECTION: child })).error).toBe('ERROR_CORE')
    expect(await call('entity.section.update', { ENTITY, ID: child, SECTION: other, CODE: 'c', ACTIVE: 'N' })).toBe(true)
    expect(await call('entity.section.get', { ENTITY, FILTER: { SECTION: other } })).toMatchObject([
      { CODE: 'c', ACTIVE: 'N', LEFT_MARGIN: '4' },
    ])
    await call('entity.add', { ENTITY: 'else', NAME: 'Other' })
    expect(await ask('entity.section.add', { ENTITY: 'else', NAME: 'x', SECTION: parent })).toMatchObject({
      error_description: 'The section block code does not match the parent section block code!',
    })
    await call('entity.item.add', { ENTITY, NAME: 'In', SECTION: child })
    expect(await call('entity.section.delete', { ENTITY, ID: other })).toBe(true)
    expect(await call('entity.section.get', { ENTITY })).toHaveLength(1)
    expect(await call('entity.item.get', { ENTITY })).toEqual([])
  })
})
