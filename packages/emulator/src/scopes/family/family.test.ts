import { afterEach, describe, expect, it } from 'vitest'
import { MethodError, type EmulatedScope } from '../../contract.ts'
import { createPortal, type Portal } from '../../create-portal.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { classicFamily } from './classic-family.ts'
import { controllerFamily } from './controller-family.ts'
import type { Family } from './family.ts'

const family: Omit<Family, 'prefix'> = {
  scope: 'lamp',
  schema: createSchema('lamp', [
    field('ID', 'integer', { isReadOnly: true }),
    field('NAME', 'string', { isRequired: true }),
    field('PRICE', 'double'),
    field('ROOM', 'integer', { isImmutable: true }),
    field('BRIGHT', 'char'),
    field('CREATED', 'datetime', { isReadOnly: true }),
  ]),
  refusals: {
    notFound: (id) => new MethodError('NOT_FOUND', `No lamp ${id}.`),
    missing: (names) => new MethodError(`NO_${names.join('_').toUpperCase()}`, 'It is required.'),
    invalid: (name) => new MethodError('INVALID', name),
  },
  within: ({ caller }) => (caller.isAdmin ? { sql: 'true', values: [], lookups: [] } : { sql: 't.ROOM = ?', values: [7], lookups: [] }),
  prepare: ({ call, id, sent, stored }) => {
    const price = sent['PRICE'] ?? stored?.['PRICE'] ?? 0
    if (Number(price) < 0) throw new MethodError('CHEAP', 'A lamp costs something.')
    return id === undefined ? { CREATED: new Date(call.portal.now()).toISOString(), PRICE: price } : {}
  },
  removing: (_, id) => {
    if (id === 2) throw new MethodError('FIXED', 'It hangs too high.')
  },
  removed: (call, id) => call.portal.emit('ONLAMPGONE', { FIELDS: { ID: id } }),
  finish: (rows) => rows.map((row) => ({ ...row, on: true })),
  event: (action, id, { NAME: name }) => [`ONLAMP${action}`, { FIELDS: { ID: id, NAME: name } }],
}

const lamps: EmulatedScope = {
  name: 'lamp',
  events: ['ONLAMPADD', 'ONLAMPUPDATE', 'ONLAMPGONE', 'ONLAMPDELETE'],
  install: (portal) => [
    ...classicFamily(portal, { ...family, prefix: 'lamp.classic' }),
    ...controllerFamily(portal, { ...family, prefix: 'lamp', wrappers: { one: 'lamp', many: 'lamps' }, without: ['delete'] }),
    ...controllerFamily(portal, {
      ...family,
      prefix: 'lamp.strict',
      wrappers: { one: 'lamp', many: 'lamps' },
      requiredOnUpdate: ['name', 'room'],
    }),
  ],
}

let portal: Portal
afterEach(() => portal.close())

const open = async (isAdmin = true): Promise<(method: string, params?: object) => Promise<unknown>> => {
  const webhooks = [
    { userId: 1, code: 'a', isAdmin: true },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ scopes: [lamps], clock: 'virtual', plan: 'none', webhooks })
  return callAs(isAdmin ? '1/a' : '2/b')
}

const callAs =
  (credential: string) =>
  async (method: string, params: object = {}): Promise<unknown> => {
    const url = `${portal.url}/rest/${credential}/${method}`
    const answer = await portal.fetch(url, {
      method: 'POST',
      body: JSON.stringify(params),
      headers: { 'Content-Type': 'application/json' },
    })
    const { result, error, total } = (await answer.json()) as { result?: unknown; error?: unknown; total?: number }
    return error === undefined ? (total === undefined ? result : { result, total }) : { error }
  }

const desk = { id: 1, name: 'Desk', price: 12.5, room: 7, bright: 'Y', created: '2026-01-05T09:00:00.000Z', on: true }

describe('a family of a controller', () => {
  it('wraps its typed records, and keeps what no caller may write', async () => {
    const call = await open()
    const fields = { id: 9, name: 'Desk', price: '12.50', room: '7', bright: 'Y', created: 'never', colour: 'red' }
    expect(await call('lamp.add', { fields })).toEqual({ lamp: desk })
    expect(await call('lamp.update', { id: 1, fields: { price: 3, room: 8 } })).toEqual({ lamp: { ...desk, price: 3 } })
    expect(await call('lamp.get', { id: 1 })).toEqual({ lamp: { ...desk, price: 3 } })
    expect(await call('lamp.list', { filter: { '>price': 2 }, select: ['id', 'name'] })).toEqual({
      result: { lamps: [{ id: 1, name: 'Desk', on: true }] },
      total: 1,
    })
    expect(await call('lamp.getFields')).toMatchObject({
      lamp: { name: { isImmutable: false, isReadOnly: false, isRequired: true, type: 'string' }, bright: { type: 'boolean' } },
    })
  })

  it('has only the methods that are documented', async () => {
    const call = await open()
    expect(await call('lamp.delete', { id: 1 })).toEqual({ error: 'ERROR_METHOD_NOT_FOUND' })
  })

  it.each([
    [{ price: -1 }, 'NO_NAME_ROOM'],
    [{ name: 'Table', room: '', price: -1 }, 'NO_ROOM'],
    [{ name: null, room: 7, price: -1 }, 'NO_NAME'],
  ])('names what an update with %j has to send, before it looks at values', async (fields, error) => {
    const call = await open()
    await call('lamp.add', { fields: { name: 'Desk', room: 7 } })
    expect(await call('lamp.strict.update', { id: 1, fields })).toEqual({ error })
    expect(await call('lamp.strict.update', { id: 77, fields })).toEqual({ error: 'NOT_FOUND' })
    expect(await call('lamp.strict.update', { id: 1, fields: { name: 'Table', room: 8 } })).toMatchObject({
      lamp: { name: 'Table', room: 7 },
    })
    expect(await call('lamp.strict.add', { fields: { name: 'Hall' } })).toMatchObject({ lamp: { name: 'Hall' } })
  })

  it.each([
    ['lamp.add', {}, '100'],
    ['lamp.add', { fields: { price: 1 } }, 'NO_NAME'],
    ['lamp.add', { fields: { name: 'Desk', price: 'dear' } }, 'INVALID'],
    ['lamp.add', { fields: { name: 'Desk', price: -1 } }, 'CHEAP'],
    ['lamp.update', { id: 77, fields: {} }, 'NOT_FOUND'],
  ])('%s refuses %j with %s', async (method, params, error) => {
    const call = await open()
    expect(await call(method, params)).toEqual({ error })
    expect([...portal.events]).toEqual([])
  })
})

describe('a list of a controller family', () => {
  const list = async (params: object): Promise<unknown[]> => {
    const call = await open()
    for (const name of ['Desk', 'Hall']) await call('lamp.add', { fields: { name, room: 7 } })
    const { result } = (await call('lamp.list', params)) as { result: { lamps: { name?: string }[] } }
    return result.lamps.map((lamp) => lamp.name ?? Object.keys(lamp))
  }

  // api-reference/sale/trade-binding/sale-trade-binding-list.md filters by a name that no field has.
  it.each([{ filter: { '!=nAme': 'Hall' } }, { order: ['id', 'name'] }])('skips what it does not know in %j', async (params) => {
    expect(await list(params)).toEqual(['Desk', 'Hall'])
  })

  // api-reference/catalog/document/catalog-document-list.md orders by id and by ID.
  it('reads UPPER names and answers in camelCase', async () => {
    expect(await list({ filter: { '>ID': 0 }, order: { ID: 'DESC' } })).toEqual(['Hall', 'Desk'])
    expect(await list({ filter: { '=NAME': 'Hall' }, select: ['ID'] })).toEqual([['id', 'on']])
  })
})

describe('a classic family', () => {
  it('answers ids, true and texts', async () => {
    const call = await open()
    expect(await call('lamp.classic.add', { fields: { NAME: 'Desk', PRICE: 12.5, ROOM: 7 } })).toBe(1)
    expect(await call('lamp.classic.update', { id: 1, fields: { NAME: 'Table' } })).toBe(true)
    expect(await call('lamp.classic.get', { id: 1 })).toMatchObject({ ID: '1', NAME: 'Table', PRICE: '12.50', ROOM: '7', on: true })
    expect(await call('lamp.classic.list', { select: ['NAME'], filter: { colour: 'ignored' } })).toEqual({
      result: [{ ID: '1', NAME: 'Table', on: true }],
      total: 1,
    })
    expect(await call('lamp.classic.delete', { id: 1 })).toBe(true)
    expect(await call('lamp.classic.get', { id: 1 })).toEqual({ error: 'NOT_FOUND' })
  })

  it('asks what forbids a removal before anything is gone', async () => {
    const call = await open()
    for (const NAME of ['Desk', 'Ceiling']) await call('lamp.classic.add', { fields: { NAME } })
    expect(await call('lamp.classic.delete', { id: 2 })).toEqual({ error: 'FIXED' })
    expect(await call('lamp.classic.get', { id: 2 })).toMatchObject({ NAME: 'Ceiling' })
  })
})

it('announces every write with what the record holds', async () => {
  const call = await open()
  await call('lamp.classic.add', { fields: { NAME: 'Desk' } })
  await call('lamp.classic.update', { id: 1, fields: { NAME: 'Table' } })
  await call('lamp.classic.delete', { id: 1 })
  expect([...portal.events].map(({ event, data }) => [event, data])).toEqual([
    ['ONLAMPADD', { FIELDS: { ID: 1, NAME: 'Desk' } }],
    ['ONLAMPUPDATE', { FIELDS: { ID: 1, NAME: 'Table' } }],
    ['ONLAMPGONE', { FIELDS: { ID: 1 } }],
    ['ONLAMPDELETE', { FIELDS: { ID: 1, NAME: 'Table' } }],
  ])
})

it('reaches, whatever the method, only the records that the call may see', async () => {
  const call = await open()
  await call('lamp.add', { fields: { name: 'Desk', room: 7 } })
  await call('lamp.add', { fields: { name: 'Hall', room: 8 } })
  const guest = callAs('2/b')
  expect(await guest('lamp.list')).toMatchObject({ result: { lamps: [{ name: 'Desk' }] }, total: 1 })
  for (const [method, params] of [
    ['lamp.get', {}],
    ['lamp.update', { fields: { name: 'Mine' } }],
    ['lamp.classic.delete', {}],
  ] as const) {
    expect(await guest(method, { id: 2, ...params })).toEqual({ error: 'NOT_FOUND' })
  }
})
