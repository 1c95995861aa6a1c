import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'
import { askV3, refusalOf } from '../src/v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
  await call('collection.add', { fields: { name: 'Docs', position: 100 } })
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => {
  const answer = await askV3(portal, `note.${method}`, params)
  return answer.status === 200 ? (answer.body as { result: unknown }).result : refusalOf(answer)
}
const write = async (title: string, fields: object = {}): Promise<unknown> =>
  call('document.add', { fields: { collectionId: 1, title, ...fields } })

describe('a knowledge base', () => {
  const base = {
    id: 1,
    name: 'Docs',
    position: 100,
    policyLevel: 'view',
    createdBy: 1,
    createdAt: '2026-01-05T09:00:00Z',
    updatedBy: 1,
    updatedAt: '2026-01-05T09:00:00Z',
  }

  it('is renamed, in UTC', async () => {
    expect(await call('collection.get', { id: 1 })).toEqual({ item: base })
    portal.clock.advance('1m')
    expect(await call('collection.update', { id: 1, fields: { name: 'Rules' } })).toEqual({
      item: { ...base, name: 'Rules', updatedAt: '2026-01-05T09:01:00Z' },
    })
  })

  it('is paged by position and id', async () => {
    for (const [name, position] of [
      ['B', 5],
      ['C', 100],
    ] as const)
      await call('collection.add', { fields: { name, position } })
    const seen: unknown[] = []
    let afterCursor: unknown
    do {
      const page = (await call('collection.list', { pagination: { limit: 1, ...(afterCursor !== undefined && { afterCursor }) } })) as {
        items: { name: string }[]
        nextCursor: unknown
      }
      seen.push(...page.items.map(({ name }) => name))
      afterCursor = page.nextCursor ?? undefined
    } while (afterCursor !== undefined)
    expect(seen).toEqual(['B', 'Docs', 'C'])
    expect(await call('collection.list')).toMatchObject({ nextCursor: null })
  })

  it('takes its documents along into the archive and the trash', async () => {
    await write('A')
    expect(await call('collection.archive', { id: 1 })).toEqual({ result: true })
    expect(await call('collection.list')).toEqual({ items: [], nextCursor: null })
    expect(await call('document.get', { id: 1 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(await call('collection.archive', { id: 1 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(await call('collection.delete', { id: 1 })).toEqual({ result: true })
    expect(await call('collection.get', { id: 1 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(await call('document.delete', { id: 1 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
  })

  it('is read by everybody, and written by its author', async () => {
    const asGuest = async (method: string, params: object): Promise<number> =>
      (await portal.fetch(`${portal.url}/rest/api/2/b/note.${method}`, json(params))).status
    expect(await asGuest('collection.get', { id: 1 })).toBe(200)
    expect(await asGuest('document.add', { fields: { collectionId: 1, title: 'A' } })).toBe(403)
    expect(await asGuest('collection.delete', { id: 1 })).toBe(403)
    expect(await asGuest('collection.add', { fields: { name: 'Mine' } })).toBe(200)
    expect(await asGuest('document.add', { fields: { collectionId: 2, title: 'A' } })).toBe(200)
  })
})

describe('a document', () => {
  it('has its place in the tree', async () => {
    expect(await write('Start', { markdown: '# Start' })).toMatchObject({
      item: { id: 1, collectionId: 1, parentId: null, title: 'Start', markdown: '# Start', position: 1, createdBy: 1 },
    })
    await write('Chapter', { parentId: 1 })
    await write('End')
    const leaf = { collectionId: 1, children: [] }
    expect(await call('document.tree.list', { collectionId: 1 })).toEqual({
      items: [
        {
          ...leaf,
          id: 1,
          parentId: null,
          title: 'Start',
          position: 1,
          children: [{ ...leaf, id: 2, parentId: 1, title: 'Chapter', position: 1 }],
        },
        { ...leaf, id: 3, parentId: null, title: 'End', position: 2 },
      ],
      truncated: false,
    })
    await call('document.archive', { id: 1 })
    expect(await call('document.tree.list', { collectionId: 1 })).toMatchObject({ items: [{ id: 3 }] })
    expect(await call('document.get', { id: 2 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(await call('document.delete', { id: 2 })).toEqual({ result: true })
  })

  it('is changed, and found by its words', async () => {
    await write('Soup', { markdown: 'A classic <borscht> recipe' })
    await write('Recipe of bread')
    expect(await call('document.update', { id: 1, fields: { title: 'Red soup' }, overwrite: true })).toMatchObject({
      item: { title: 'Red soup', markdown: 'A classic <borscht> recipe' },
    })
    expect(await call('document.search.list', { query: 'RECIPE' })).toMatchObject({
      items: [
        { documentId: 2, score: 1 },
        { documentId: 1, collectionId: 1, snippet: 'A classic &lt;borscht&gt; <b>recipe</b>', sharedAccess: false },
      ],
      hasMore: false,
    })
    expect(await call('document.search.list', { query: 'recipe', pagination: { limit: 1 } })).toMatchObject({ items: [{}], hasMore: true })
    expect(await call('document.search.list', { query: 'a.*(' })).toEqual({ items: [], hasMore: false })
  })

  it('carries files', async () => {
    await write('A')
    const file = {
      id: 1,
      documentId: 1,
      name: 'a.PNG',
      size: 3,
      mimeType: 'image/png',
      assetType: 'image',
      assetMarkdown: '[[image fileId=1]]',
    }
    expect(await call('file.add', { documentId: 1, fileName: 'a.PNG', fileContent: 'YWJj' })).toEqual({ item: file })
    expect(await call('file.get', { id: 1, documentId: 1 })).toEqual({ item: file })
    await write('B')
    expect(await call('file.get', { id: 1, documentId: 2 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
  })
})

it.each([
  ['collection.add', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['collection.add', { fields: {} }, [400, 'VALIDATION_DTOVALIDATIONEXCEPTION']],
  ['collection.add', { fields: { name: 'x'.repeat(256) } }, [400, 'VALIDATION_DTOVALIDATIONEXCEPTION']],
  ['collection.add', { fields: { name: 'A', position: '1' } }, [400, 'VALIDATION_DTOVALIDATIONEXCEPTION']],
  ['collection.list', { pagination: { limit: 201 } }, [400, 'INVALIDPAGINATIONEXCEPTION']],
  ['collection.list', { pagination: { afterCursor: { id: 1 } } }, [400, 'INVALIDPAGINATIONEXCEPTION']],
  ['collection.get', { id: 77 }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['document.add', { fields: { collectionId: 77, title: 'A' } }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['document.add', { fields: { collectionId: 1, title: 'A', parentId: 77 } }, [400, 'NOTE_INVALID_PARENT']],
  ['document.add', { fields: { collectionId: 1, title: 'A', markdown: 'x'.repeat(1_048_577) } }, [400, 'NOTE_MARKDOWN_TOO_LARGE']],
  ['document.update', { id: 1, fields: {} }, [400, 'NOTE_EMPTY_UPDATE']],
  ['document.update', { id: 77, fields: { title: 'A' } }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['document.search.list', { query: 'ab' }, [400, 'NOTE_SEARCH_QUERY_TOO_SHORT']],
  ['document.search.list', { query: 'a'.repeat(201) }, [400, 'NOTE_SEARCH_QUERY_TOO_LONG']],
  ['document.tree.list', { collectionId: 77 }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['file.add', { documentId: 77, fileName: 'a.png', fileContent: 'YWJj' }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['file.add', { documentId: 1, fileName: 'a.exe', fileContent: 'YWJj' }, [400, 'NOTE_FILE_TYPE_NOT_ALLOWED']],
  ['file.add', { documentId: 1, fileName: 'a.png', fileContent: '!!' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
])('%s refuses %j', async (method, params, refusal) => {
  expect(await call(method, params)).toEqual(refusal)
})

it('describes a fraction', async () => {
  expect(await call('document.search.field.get', { name: 'score', select: ['type'] })).toEqual({ item: { type: 'float' } })
})
