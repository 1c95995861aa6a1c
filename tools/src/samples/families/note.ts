import { type Family, omit, record } from './family.ts'
import { PNG } from './picture.ts'

/** Knowledge bases. The same number stands for a collection on one page and for a document on another. */
export const note: Family = {
  async before({ idOf }, { method }) {
    if (method === 'note.collection.list') await idOf('collection', '')
    if (method === 'note.document.search.list') await idOf('recipe', '')
  },
  references: [
    { at: /^note\.collection\.list pagination\.afterCursor$/, to: omit },
    { at: /^note\.collection\.\w+ id$/, to: record('collection') },
    { at: /^note\.document\.tree\.list collectionId$/, to: record('collection with a tree') },
    { at: /^note\.document\.add fields\.collectionId$/, to: record('collection') },
    { at: /^note\.document\.add fields\.parentId$/, to: record('note') },
    { at: /^note\.document\.\w+ id$/, to: record('note') },
    { at: /^note\.file\.get id$/, to: record('file of a note') },
    { at: /^note\.file\.\w+ documentId$/, to: record('note') },
  ],
  records: {
    collection: ({ stage }) => stage.result('note.collection.add', { fields: { name: 'Documentation', position: 100 } }, 'v3'),
    // The page of `add` puts its document into the collection that the call names.
    note: async ({ stage, idOf, request }) => {
      const { collectionId = 0 } = (request['fields'] ?? {}) as { collectionId?: unknown }
      const fields = { collectionId: await idOf('collection', collectionId), title: 'Chapter', markdown: '# Chapter' }
      return await stage.result('note.document.add', { fields }, 'v3')
    },
    recipe: async ({ stage, idOf }) => {
      const fields = { collectionId: await idOf('collection', ''), title: 'Traditional recipe', markdown: 'A borscht recipe' }
      return await stage.result('note.document.add', { fields }, 'v3')
    },
    'collection with a tree': async ({ stage, idOf }) => {
      const collectionId = await idOf('collection', 'with a tree')
      const parent = await stage.result('note.document.add', { fields: { collectionId, title: 'Introduction', markdown: '' } }, 'v3')
      const { id: parentId } = (parent as { item: { id: number } }).item
      await stage.result('note.document.add', { fields: { collectionId, parentId, title: 'Chapter 1', markdown: '' } }, 'v3')
      return collectionId
    },
    'file of a note': async ({ stage, idOf, request }) => {
      const documentId = await idOf('note', request['documentId'])
      return await stage.result('note.file.add', { documentId, fileName: 'diagram.png', fileContent: PNG }, 'v3')
    },
  },
}
