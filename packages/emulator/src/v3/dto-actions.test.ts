import { describe, expect, it } from 'vitest'
import { MethodError, type Handler } from '../contract.ts'
import { createCallParams } from '../rest/call-params.ts'
import { createTestPortal } from '../scopes/test-portal.ts'
import { getAction, listAction, tailAction } from './dto-actions.ts'
import { fieldActions } from './field-actions.ts'
import { describeOpenApi } from './openapi.ts'
import { defineV3 } from './define-v3.ts'
import { readFields } from './read-fields.ts'
import { boxDto, createTestSource } from './test-source.ts'

const source = createTestSource()
const { context: portal } = createTestPortal()
const caller = { kind: 'webhook', userId: 1, isAdmin: true, scopes: '*', credential: 'test' } as const
const run = (handler: Handler, body: object): unknown =>
  handler({ method: 'test', params: createCallParams({}, { ...body }), caller, portal })
const get = (body: object): unknown => run(getAction(source).handler, body)
const list = (body: object): unknown => run(listAction(source).handler, body)
const tail = (body: object): unknown => run(tailAction(source).handler, body)
const ids = (answer: unknown): unknown => (answer as { items: { id: number }[] }).items.map(({ id }) => id)

function refusal(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    if (error instanceof MethodError) return { code: String(error.code).replace('BITRIX_REST_V3_EXCEPTION_', ''), message: error.message }
    throw error
  }
  throw new Error('not refused')
}

describe('select', () => {
  const whole = { id: 2, size: null, name: 'b', ownerId: 1, isOpen: true, made: '2026-01-05T12:00:00+03:00', colour: 'red' }

  it.each<[string, unknown, object]>([
    ['nothing gives the fields of the object', undefined, whole],
    ['names give these and the id', ['tags', 'name'], { id: 2, name: 'b', tags: ['x'] }],
    ['unknown names are left out', ['name', 'nope', 'constructor'], { id: 2, name: 'b' }],
    ['paths alone keep the fields of the object', ['owner.name'], { ...whole, owner: { name: 'a' } }],
    ['paths beside names', ['name', 'owner.name', 'owner.id'], { id: 2, name: 'b', owner: { id: 1, name: 'a' } }],
    ['many related objects', ['id', 'owned.id'], { id: 2, owned: [{ id: 5 }] }],
    ['three levels', ['id', 'owner.owned.owner.size'], { id: 2, owner: { owned: [{ owner: { size: 5 } }, { owner: { size: 5 } }] } }],
  ])('%s', (_, select, item) => {
    expect(get({ id: 2, select })).toEqual({ item })
  })

  it('answers a missing relation as null, and none of many as an empty list', () => {
    expect(get({ id: 1, select: ['id', 'owner.name'] })).toEqual({ item: { id: 1, owner: null } })
    expect(get({ id: 5, select: ['id', 'owned.name'] })).toEqual({ item: { id: 5, owned: [] } })
  })

  it.each<[string, unknown, string]>([
    ['a field that a related object lacks', ['owner.nope'], 'Unknown field `nope` for entity `BoxDto`'],
    ['a path through a plain field', ['name.first'], 'Unknown field `first` for entity `BoxDto`'],
    ['a path from nowhere', ['nope.name'], 'Unknown field `nope` for entity `BoxDto`'],
    ['no list', 'name', 'Unable to recognize select expression `"name"`'],
    ['a list of more than names', [1], 'Unable to recognize select expression `[1]`'],
  ])('refuses %s', (_, select, message) => {
    expect(refusal(() => get({ id: 2, select }))).toMatchObject({ message })
  })

  it('takes every path at once, and goes only so deep', () => {
    const names = boxDto.fields.map(({ name }) => name)
    const all = ['', 'owner.', 'owned.', 'owner.owned.', 'owned.owner.owned.'].flatMap((path) => names.map((name) => path + name))
    expect(refusal(() => get({ id: 2, select: all }))).toMatchObject({ code: 'INVALIDSELECTEXCEPTION' })
    expect(get({ id: 2, select: all.filter((path) => path.split('.').length < 4) })).toMatchObject({ item: { owner: { owned: [{}, {}] } } })
  })
})

describe('order', () => {
  it('sorts by sortable fields, then by id', () => {
    expect(ids(list({ order: { size: 'desc', id: 'DESC' } }))).toEqual([5, 3, 1, 4, 2])
    expect(ids(list({ order: { size: 'ASC' } }))).toEqual([2, 4, 1, 3, 5])
    expect(ids(list({ order: [] }))).toEqual([1, 2, 3, 4, 5])
  })

  it.each([[['id']], ['id'], [{ id: 'up' }], [{ id: 1 }], [{ isOpen: 'ASC' }], [{ nope: 'ASC' }]])('refuses %j', (order) => {
    expect(refusal(() => list({ order }))).toEqual({
      code: 'INVALIDORDEREXCEPTION',
      message: `Unable to recognize sorting parameter \`${JSON.stringify(order)}\``,
    })
  })
})

describe('pagination', () => {
  it.each<[object, readonly number[]]>([
    [{ limit: 2 }, [1, 2]],
    [{ limit: 2, page: 1 }, [1, 2]],
    [{ limit: 2, page: 0 }, [1, 2]],
    [{ limit: '2', page: '3' }, [5]],
    [{ limit: 2, offset: 3 }, [4, 5]],
    [{ limit: 2, page: 2, offset: 0 }, [3, 4]],
    [{ limit: 100_000 }, [1, 2, 3, 4, 5]],
    [{ page: 2 }, []],
    [{}, [1, 2, 3, 4, 5]],
  ])('%j', (pagination, expected) => {
    expect(ids(list({ pagination }))).toEqual(expected)
  })

  it.each([
    [{ limit: 0 }],
    [{ limit: 'abc' }],
    [{ limit: -1 }],
    [{ page: 1.5 }],
    [{ offset: 'x' }],
    ['x'],
    [{ page: 2 ** 53 - 1, limit: 50 }],
  ])('refuses %j', (pagination) => {
    expect(refusal(() => list({ pagination }))).toEqual({
      code: 'INVALIDPAGINATIONEXCEPTION',
      message: `Cannot recognize pagination parameter \`${JSON.stringify(pagination)}\``,
    })
  })
})

describe('tail', () => {
  it('follows the cursor, in both directions', () => {
    expect(ids(tail({}))).toEqual([1, 2, 3, 4, 5])
    expect(ids(tail({ cursor: { value: 3 } }))).toEqual([4, 5])
    expect(ids(tail({ cursor: { value: 4, order: 'DESC', limit: 2 } }))).toEqual([3, 2])
    expect(ids(tail({ cursor: { field: 'size', value: -3 }, filter: [['id', '!=', 1]] }))).toEqual([4, 3, 5])
    expect(ids(tail({ cursor: { field: 'made', value: '2026-01-05T11:59:59+03:00', limit: 1 } }))).toEqual([1])
    // Behind 0, where a cursor starts, lies nothing in this direction.
    expect(ids(tail({ cursor: { order: 'DESC' } }))).toEqual([])
  })

  it.each<[object, object]>([
    [
      { filter: [['id', '>', 1]] },
      { code: 'INVALIDFILTEREXCEPTION', message: 'Unable to recognize filter expression `Cursor field id cannot be used at filter.`' },
    ],
    [{ cursor: { limit: 0 } }, { code: 'INVALIDPAGINATIONEXCEPTION' }],
    [{ cursor: 'id' }, { code: 'INVALIDPAGINATIONEXCEPTION' }],
    [{ cursor: { field: 'nope' } }, { code: 'UNKNOWNDTOPROPERTYEXCEPTION' }],
    [{ cursor: { field: 'isOpen' } }, { code: 'INVALIDORDEREXCEPTION' }],
    [{ cursor: { order: 'up' } }, { code: 'INVALIDORDEREXCEPTION' }],
    [{ cursor: { value: 'x' } }, { code: 'VALIDATION_REQUESTVALIDATIONEXCEPTION' }],
  ])('refuses %j', (body, expected) => {
    expect(refusal(() => tail(body))).toMatchObject(expected)
  })
})

describe('fields', () => {
  const actions = fieldActions(boxDto)

  it('are described one by one and together', () => {
    const made = {
      name: 'made',
      type: 'object',
      title: 'made',
      description: null,
      validationRules: [],
      requiredGroups: ['add'],
      filterable: true,
      sortable: true,
      editable: false,
      multiple: false,
      elementType: null,
    }
    expect(run(actions['field.get'].handler, { name: 'made' })).toEqual({ item: made })
    const { items } = run(actions['field.list'].handler, { select: ['name', 'type'] }) as { items: unknown[] }
    expect(items).toHaveLength(boxDto.fields.length)
    expect(items).toEqual(
      expect.arrayContaining([
        { name: 'id', type: 'int' },
        { name: 'isOpen', type: 'bool' },
        { name: 'owner', type: 'object' },
        { name: 'owned', type: 'array' },
      ]),
    )
  })

  it.each<[object, string]>([
    [{}, 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    [{ name: 'nope' }, 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'],
    [{ name: 'id', select: ['nope'] }, 'UNKNOWNDTOPROPERTYEXCEPTION'],
    [{ name: 'id', select: 'name' }, 'INVALIDSELECTEXCEPTION'],
  ])('field.get refuses %j', (body, code) => {
    expect(refusal(() => run(actions['field.get'].handler, body))).toMatchObject({ code })
  })
})

describe('written fields', () => {
  const read = (fields: Record<string, unknown>, action: 'add' | 'update' = 'update'): unknown =>
    readFields(boxDto, fields, action, source.time)

  it('become columns', () => {
    const fields = { size: 3, made: '2026-01-05T09:00:00Z', isOpen: false, tags: ['y'], colour: 'none', name: null }
    expect(read(fields, 'add')).toEqual({ SIZE: 3, MADE: '2026-01-05T12:00:00+03:00', OPEN: 'N', TAGS: '["y"]', COLOUR: null, NAME: null })
    expect(read({ isOpen: 'Y' })).toEqual({ OPEN: 'Y' })
  })

  it('are refused all at once', () => {
    try {
      read({ id: 1, made: 'x', name: 5, isOpen: 1, tags: 'y', colour: 'blue' }, 'add')
      expect.unreachable()
    } catch (error) {
      expect((error as MethodError).extra['validation']).toEqual([
        { message: 'In DTO `BoxDto`, the `id` field requires the `Editable` attribute for such a request', field: 'id' },
        { message: 'Field `made` requires data type `DateTime` for this request', field: 'made' },
        { message: 'Field `name` requires data type `string` for this request', field: 'name' },
        { message: 'Field `isOpen` requires data type `bool` for this request', field: 'isOpen' },
        { message: 'Field `tags` requires data type `array` for this request', field: 'tags' },
        { message: 'Field `colour` requires data type `red|none` for this request', field: 'colour' },
        { message: 'Required field `size` is not specified', field: 'size' },
      ])
    }
    expect(refusal(() => read({ nope: 1 }))).toEqual({
      code: 'UNKNOWNDTOPROPERTYEXCEPTION',
      message: 'Unknown field `nope` for entity `BoxDto`',
    })
    expect(refusal(() => read({ size: null }))).toMatchObject({ code: 'VALIDATION_REQUESTVALIDATIONEXCEPTION' })
    expect(refusal(() => read({ made: '2026-01-05T09:00:00Z' }))).toMatchObject({ code: 'VALIDATION_REQUESTVALIDATIONEXCEPTION' })
  })
})

it('the OpenAPI document tells parameters, answers and related objects', () => {
  const methods = defineV3('boxes.box', ['boxes'], { get: getAction(source), list: listAction(source) })
  expect(describeOpenApi(methods)).toMatchObject({
    tags: [{ name: 'boxes', description: 'boxes module methods' }],
    paths: {
      '/boxes.box.get': {
        post: {
          tags: ['boxes'],
          requestBody: {
            content: {
              'application/json': { schema: { properties: { id: { type: 'integer' }, select: { type: 'array' } }, required: ['id'] } },
            },
          },
        },
      },
      '/boxes.box.list': {
        get: {
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { properties: { result: { properties: { items: { items: { $ref: '#/components/schemas/BoxDto' } } } } } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        BoxDto: {
          properties: {
            id: { type: 'integer' },
            made: { type: 'string', format: 'date-time' },
            owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/BoxDto' }] },
            owned: { type: 'array', items: { $ref: '#/components/schemas/BoxDto' } },
          },
        },
      },
    },
  })
})
