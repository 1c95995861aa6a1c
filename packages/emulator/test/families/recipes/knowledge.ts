import type { Ask, Family } from '../family.ts'
import { numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { idOfItem, item, items, rest3 } from './rest3.ts'

const addCollection = async (ask: Ask): Promise<unknown> =>
  idOfItem(await ask('note.collection.add', { fields: { name: 'Handbook' } }, 'v3'))

/** Knowledge bases of REST 3.0. */
export const knowledge: readonly Family[] = [
  {
    prefix: 'note.collection',
    version: 'v3',
    open: (ask) => ({
      ...recordsOf(ask, 'note.collection', { ...rest3, base: { name: 'Handbook' }, always: { name: 'Handbook' }, filter: () => ({}) }),
      fields: { name: text, position: numberBetween(0, 1000) },
      fixed: ['position'],
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'note.document',
    version: 'v3',
    async open(ask) {
      const collectionId = await addCollection(ask)
      return {
        ...recordsOf(ask, 'note.document', { ...rest3, base: { collectionId, title: 'Chapter' }, methods: { list: false } }),
        async list(id) {
          const rows = items(await ask('note.document.tree.list', { collectionId }, 'v3'))
          return rows.filter((row) => row['id'] === id)
        },
        fields: { title: text, markdown: text },
        unfiltered: 'all',
        unlisted: ['markdown'],
      }
    },
  },
  {
    prefix: 'note.file',
    version: 'v3',
    async open(ask) {
      const fields = { collectionId: await addCollection(ask), title: 'Chapter' }
      const documentId = idOfItem(await ask('note.document.add', { fields }, 'v3'))
      return {
        add: async (sent) =>
          idOfItem(await ask('note.file.add', { documentId, fileName: 'note.txt', fileContent: 'SGVsbG8=', ...sent }, 'v3')),
        read: async (id) => {
          const { name, ...file } = item(await ask('note.file.get', { id, documentId }, 'v3'))
          return { ...file, fileName: name }
        },
        fields: { fileName: oneOf('a.txt', 'b.txt') },
      }
    },
  },
]
