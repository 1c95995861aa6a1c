import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { names, openRest3, v3Code, v3Methods, type Refusal, type Rest3Portal } from './rest3-portal.ts'

let rest3: Rest3Portal
beforeAll(async () => {
  rest3 = await openRest3()
})
afterAll(() => rest3.portal.close())

describe('an object that is not there', () => {
  const BASE = 'Knowledge base not found'
  const DOCUMENT = 'Document not found'
  const RECORD = 'Record with ID = `77` not found'
  const OBJECT = 'Object with identifier `77` not found'
  const MISSED: Readonly<Record<string, readonly [params: object, message: string]>> = {
    'call.followup.get': [{ callId: 77 }, 'Call not found'],
    'humanresources.node.communication.edit': [{ nodeId: 77, communicationType: 'CHAT' }, OBJECT],
    'humanresources.node.communication.list': [{ id: 77 }, OBJECT],
    'humanresources.node.get': [{ id: 77 }, RECORD],
    'humanresources.node.member.add': [{ nodeId: 77, userIds: [1], role: 'MEMBER_HEAD' }, `${RECORD}.`],
    'humanresources.node.member.move': [{ nodeId: 77, userIds: [1] }, `${RECORD}.`],
    'humanresources.node.member.remove': [{ nodeId: 77, userIds: [1] }, `${RECORD}.`],
    'humanresources.node.member.set': [{ nodeId: 77, userIds: { MEMBER_HEAD: [1] } }, `${RECORD}.`],
    'mail.mailbox.get': [{ id: 77 }, RECORD],
    'mail.message.get': [{ id: 77 }, RECORD],
    'mail.message.thread': [{ id: 77 }, RECORD],
    'main.eventlog.get': [{ id: 77 }, RECORD],
    'note.collection.archive': [{ id: 77 }, BASE],
    'note.collection.delete': [{ id: 77 }, BASE],
    'note.collection.get': [{ id: 77 }, BASE],
    'note.collection.update': [{ id: 77, fields: { name: 'A' } }, BASE],
    'note.document.add': [{ fields: { collectionId: 77, title: 'A' } }, BASE],
    'note.document.archive': [{ id: 77 }, DOCUMENT],
    'note.document.delete': [{ id: 77 }, DOCUMENT],
    'note.document.get': [{ id: 77 }, DOCUMENT],
    'note.document.tree.list': [{ collectionId: 77 }, BASE],
    'note.document.update': [{ id: 77, fields: { title: 'A' } }, DOCUMENT],
    'note.file.add': [{ documentId: 77, fileName: 'a.txt', fileContent: 'YWJj' }, DOCUMENT],
    'note.file.get': [{ id: 77, documentId: 1 }, 'File not found'],
    'tasks.task.get': [{ id: 77 }, RECORD],
  }

  it.each(v3Methods(names('ENTITYNOTFOUNDEXCEPTION')))('%s', async (method) => {
    const [params, message] = MISSED[method]!
    expect(await rest3.refusal(method, params)).toEqual({ status: 400, code: v3Code('ENTITYNOTFOUNDEXCEPTION'), message })
  })
})

describe('fields', () => {
  type Items = NonNullable<Refusal['validation']>
  const unfilled = (field: string): Items => [{ message: `The required field "${field}" is not filled`, field }]
  const closed = (field: string): Items => [{ message: `Field \`${field}\` is not available for filling`, field }]
  const noText = (field: string): Items => [{ message: `Field \`${field}\` requires data type \`string\` for this request`, field }]
  const called = (field: string, name: string): readonly [object, Items][] => [
    [{ [field]: ' ' }, [{ message: `${name} cannot be empty`, field }]],
    [{ [field]: 'x'.repeat(256) }, [{ message: `${name} must not exceed 255 characters`, field }]],
    [{ [field]: 5 }, noText(field)],
  ]
  const base = called('name', 'Knowledge base name')
  const page = called('title', 'Document title')

  /** Wrong `fields`, beside the id of what is changed. */
  const WRONG: Readonly<Record<string, readonly (readonly [fields: object, validation: Items])[]>> = {
    'note.collection.add': [[{}, unfilled('name')], ...base],
    'note.collection.update': base,
    'note.document.add': [
      [{ title: 'A' }, unfilled('collectionId')],
      [{ collectionId: 1 }, unfilled('title')],
      ...page.map(([fields, validation]): [object, Items] => [{ collectionId: 1, ...fields }, validation]),
    ],
    'note.document.update': [...page, [{ markdown: 5 }, noText('markdown')]],
    'tasks.task.result.add': [
      [{ text: 'A' }, unfilled('taskId')],
      [{ taskId: 1 }, unfilled('text')],
      [{ taskId: 1, text: 'A', fileIds: [1] }, closed('fileIds')],
    ],
    'tasks.task.result.addfromchatmessage': [
      [{}, unfilled('messageId')],
      [{ messageId: 1, fileIds: [1] }, closed('fileIds')],
    ],
    'tasks.task.result.update': [
      [{}, unfilled('text')],
      [{ text: 'A', fileIds: [1] }, closed('fileIds')],
    ],
  }

  it.each(v3Methods(names('VALIDATION_DTOVALIDATIONEXCEPTION')))('of %s', async (method) => {
    for (const [fields, validation] of WRONG[method]!)
      expect(await rest3.refusal(method, { ...(method.endsWith('.update') && { id: 1 }), fields })).toEqual({
        status: 400,
        code: v3Code('VALIDATION_DTOVALIDATIONEXCEPTION'),
        message: 'Object validation error',
        validation,
      })
  })

  it.each([
    ['tasks.task.result.addfromchatmessage', { fields: { messageId: 1, colour: 'red' } }],
    ['tasks.task.result.update', { id: 1, fields: { text: 'A', colour: 'red' } }],
  ])('of %s are those of a result', async (method, params) => {
    expect(await rest3.refusal(method, params)).toEqual({
      status: 400,
      code: v3Code('UNKNOWNDTOPROPERTYEXCEPTION'),
      message: 'Unknown field `colour` for entity `ResultDto`',
    })
  })
})

describe('knowledge bases', () => {
  const file = { documentId: 1, fileName: 'a.txt', fileContent: 'YWJj' }
  const huge = (): string => Buffer.alloc(25 * 1024 * 1024 + 2).toString('base64')
  const long = (): object => ({ markdown: 'x'.repeat(1_048_577) })
  const TOO_LARGE = 'Document content is too large. The maximum allowed size is 1 048 576 bytes'

  it.each<[string, string, () => object, string]>([
    ['note.document.add', 'NOTE_MARKDOWN_TOO_LARGE', () => ({ fields: { collectionId: 1, title: 'A', ...long() } }), TOO_LARGE],
    ['note.document.update', 'NOTE_MARKDOWN_TOO_LARGE', () => ({ id: 1, fields: long() }), TOO_LARGE],
    [
      'note.document.add',
      'NOTE_INVALID_PARENT',
      () => ({ fields: { collectionId: 1, title: 'A', parentId: 77 } }),
      'The parent document does not belong to the specified collection',
    ],
    ['note.document.update', 'NOTE_EMPTY_UPDATE', () => ({ id: 1, fields: {} }), 'The request does not contain any modifiable fields'],
    ['note.document.search.list', 'NOTE_SEARCH_QUERY_TOO_SHORT', () => ({ query: 'ab' }), 'Search query is too short'],
    ['note.document.search.list', 'NOTE_SEARCH_QUERY_TOO_LONG', () => ({ query: 'a'.repeat(201) }), 'Search query is too long'],
    ['note.file.add', 'NOTE_FILE_TOO_LARGE', () => ({ ...file, fileContent: huge() }), 'File size exceeds the allowed value'],
    ['note.file.add', 'NOTE_FILE_TYPE_NOT_ALLOWED', () => ({ ...file, fileName: 'a.exe' }), 'File type is not supported'],
  ])('%s: %s', async (method, code, params, message) => {
    expect(await rest3.refusal(method, params())).toEqual({ status: 400, code, message })
  })
})
