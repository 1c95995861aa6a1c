import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { names, openRest3, v3Code, v3Methods, type Credential, type Rest3Portal } from './rest3-portal.ts'

let rest3: Rest3Portal
beforeAll(async () => {
  rest3 = await openRest3()
})
afterAll(() => rest3.portal.close())

it.each(v3Methods(({ scopes }) => !scopes.includes('basic')))('%s needs its scope', async (method) => {
  expect(await rest3.refusal(method, {}, '1/narrow')).toEqual({
    status: 403,
    code: v3Code('INSUFFICIENTSCOPEEXCEPTION'),
    message: 'Insufficient access rights: required scope is missing',
  })
})

describe('access', () => {
  /** Whom a method is closed to; where it looks at an object first, the call names one. */
  const CLOSED: readonly (readonly [pattern: RegExp, as: Credential, params?: () => object])[] = [
    [/^main\.eventlog\./, '2/bob'],
    [/^note\.collection\.(?:archive|delete)$/, '2/bob', () => ({ id: 1 })],
    [/^note\.collection\.update$/, '2/bob', () => ({ id: 1, fields: { name: 'A' } })],
    [/^note\.document\.add$/, '2/bob', () => ({ fields: { collectionId: 1, title: 'A' } })],
    [/^note\.document\.(?:archive|delete)$/, '2/bob', () => ({ id: 1 })],
    [/^note\.document\.update$/, '2/bob', () => ({ id: 1, fields: { title: 'A' } })],
    [/^note\.file\.add$/, '2/bob', () => ({ documentId: 1, fileName: 'a.txt', fileContent: 'YWJj' })],
    [/^note\./, '3/eve'],
    [/^humanresources\.node\.(?:add|edit|move|member\..*|communication\.edit)$/, '2/bob'],
    [/^humanresources\./, '3/eve'],
    [/^mail\.(?:mailbox\.get|message\.(?:get|thread))$/, '2/bob', () => ({ id: 1 })],
    [/^mail\.message\./, '3/eve'],
    [/^tasks\.task\.(?:delete|result\.delete)$/, '2/bob', () => ({ id: 1 })],
    [/^tasks\.task\.update$/, '2/bob', () => ({ id: 1, fields: { title: 'A' } })],
    [/^tasks\.task\.chat\.message\.send$/, '2/bob', () => ({ fields: { taskId: 1, text: 'A' } })],
    [/^tasks\.task\.result\.add$/, '2/bob', () => ({ fields: { taskId: 1, text: 'A' } })],
    [/^tasks\.task\.result\.addfromchatmessage$/, '2/bob', () => ({ fields: { messageId: rest3.messageId } })],
    [/^tasks\.task\.result\.update$/, '2/bob', () => ({ id: 1, fields: { text: 'A' } })],
    [/^tasks\.task\.result\.list$/, '2/bob', () => ({ filter: [['taskId', 1]] })],
    [/^timeman\.record\.list$/, '2/bob', () => ({ filter: [['userId', 1]] })],
  ]
  const closed = v3Methods((facts) => facts.who !== 'any' && names('ACCESSDENIEDEXCEPTION')(facts))

  it.each(closed)('%s is closed to others', async (method) => {
    const [, as, params] = CLOSED.find(([pattern]) => pattern.test(method))!
    expect(await rest3.refusal(method, params?.(), as)).toEqual({
      status: 403,
      code: v3Code('ACCESSDENIEDEXCEPTION'),
      message: 'Access denied',
    })
  })

  it.each(['note.collection.get', 'note.file.get', 'note.collection.add', 'note.document.get'])(
    '%s is closed to people from outside',
    async (method) => {
      expect(await rest3.refusal(method, { id: 1, documentId: 1 }, '3/eve')).toMatchObject({ status: 403, message: 'Access denied' })
    },
  )
})

describe('descriptions of fields', () => {
  const methods = v3Methods(({ name }) => /\.field\.(?:get|list)$/.test(name))
  const getters = methods.filter((name) => name.endsWith('.get'))

  it('are there for every object', () => {
    expect(getters).toHaveLength(methods.length / 2)
    expect(getters.length).toBeGreaterThan(15)
  })

  it.each(methods)('%s refuses a selection that is no list, and members that a description does not have', async (method) => {
    expect(await rest3.refusal(method, { name: 'id', select: 'name' })).toEqual({
      status: 400,
      code: v3Code('INVALIDSELECTEXCEPTION'),
      message: 'Unable to recognize select expression `"name"`',
    })
    expect(await rest3.refusal(method, { name: 'id', select: ['name', 'colour'] })).toEqual({
      status: 400,
      code: v3Code('UNKNOWNDTOPROPERTYEXCEPTION'),
      message: 'Unknown field `colour` for entity `DtoFieldDto`',
    })
  })

  it.each(getters)('%s needs the name of a field', async (method) => {
    expect(await rest3.refusal(method)).toEqual({
      status: 400,
      code: v3Code('VALIDATION_REQUESTVALIDATIONEXCEPTION'),
      message: 'Error during request object validation',
      validation: [{ message: 'Required field `name` is not specified', field: 'name' }],
    })
    expect(await rest3.refusal(method, { name: 'colour' })).toEqual({
      status: 400,
      code: v3Code('REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'),
      message: 'Field `colour` not found',
    })
  })
})
