import type { Ask, Family, Fields } from '../family.ts'
import { numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'

const item = ({ item: row }: { item: Fields }): Fields => row
const items = ({ items: rows }: { items: readonly Fields[] }): readonly Fields[] => rows
const idOf = ({ item: row }: { item: Fields }): unknown => row['id']
const shape = { version: 'v3', key: 'id', one: item, many: items, idOf } as const
const addCollection = async (ask: Ask): Promise<unknown> => idOf(await ask('note.collection.add', { fields: { name: 'Handbook' } }, 'v3'))

/** Knowledge bases and the structure of the company, both of REST 3.0. */
export const knowledge: readonly Family[] = [
  {
    prefix: 'note.collection',
    version: 'v3',
    open: (ask) => ({
      ...recordsOf(ask, 'note.collection', { ...shape, base: { name: 'Handbook' }, always: { name: 'Handbook' }, filter: () => ({}) }),
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
        ...recordsOf(ask, 'note.document', { ...shape, base: { collectionId, title: 'Chapter' }, methods: { list: false } }),
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
      const documentId = idOf(await ask('note.document.add', { fields }, 'v3'))
      return {
        add: async (sent) => idOf(await ask('note.file.add', { documentId, fileName: 'note.txt', fileContent: 'SGVsbG8=', ...sent }, 'v3')),
        read: async (id) => {
          const { name, ...file } = item(await ask('note.file.get', { id, documentId }, 'v3'))
          return { ...file, fileName: name }
        },
        fields: { fileName: oneOf('a.txt', 'b.txt') },
      }
    },
  },
  {
    prefix: 'humanresources.node',
    version: 'v3',
    open(ask) {
      const fields = { name: text, description: text, colorName: oneOf('blue', 'green', 'pink') }
      const select = ['id', ...Object.keys(fields)]
      return {
        ...recordsOf(ask, 'humanresources.node', {
          ...shape,
          fieldsIn: false,
          idOf: (node: Fields) => node['id'],
          base: { type: 'TEAM', name: 'Sales', parentId: 1 },
          methods: { update: 'edit', delete: false },
          filter: () => ({ type: 'TEAM', select }),
        }),
        read: async (id) => item(await ask('humanresources.node.get', { id, select }, 'v3')),
        fields,
        unfiltered: 'all',
      }
    },
  },
]
