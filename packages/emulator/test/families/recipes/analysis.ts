import type { Ask, Family, Fields } from '../family.ts'
import { numberBetween, oneOf, text } from '../field-kinds.ts'
import { equal, recordsOf, type Shape } from '../records-of.ts'

const URL = 'https://app.example/'
const CONNECTOR = {
  title: 'Shop',
  logo: `${URL}logo.png`,
  urlCheck: URL,
  urlTableList: URL,
  urlTableDescription: URL,
  urlData: URL,
  settings: [{ name: 'Login', type: 'STRING', code: 'login' }],
}
const shape: Shape = {
  key: 'id',
  one: ({ item }: { item: Fields }) => item,
  filter: (id, values) => ({ filter: { id, ...equal(values) }, select: ['*'] }),
}
const addConnector = async (ask: Ask): Promise<unknown> => {
  const { id }: Fields = await ask('biconnector.connector.add', { fields: CONNECTOR })
  return id
}
const sourceOf = async (ask: Ask): Promise<Fields> => ({ title: 'Berlin', connectorId: await addConnector(ask), settings: { login: 'a' } })

/** api-reference/biconnector/index.md */
export const analysis: readonly Family[] = [
  {
    prefix: 'biconnector.connector',
    open: (ask) => ({
      ...recordsOf(ask, 'biconnector.connector', { ...shape, base: CONNECTOR }),
      fields: { title: text, description: text, sort: numberBetween(1, 1000), urlData: oneOf(`${URL}a`, `${URL}b`) },
    }),
  },
  {
    prefix: 'biconnector.source',
    open: async (ask) => ({
      ...recordsOf(ask, 'biconnector.source', {
        ...shape,
        base: await sourceOf(ask),
        one: ({ item }: { item: { connection: Fields } }) => item.connection,
      }),
      fields: { title: text, description: text },
    }),
  },
  {
    prefix: 'biconnector.dataset',
    async open(ask) {
      const { id: sourceId }: Fields = await ask('biconnector.source.add', { fields: await sourceOf(ask) })
      const columns = [{ type: 'int', name: 'ID', externalCode: 'id' }]
      const base = { sourceId, name: 'sales', externalName: 'Sales', externalCode: 'sales', fields: columns }
      return {
        ...recordsOf(ask, 'biconnector.dataset', { ...shape, base }),
        fields: { name: oneOf('stock', 'people'), description: text },
        fixed: ['name'],
      }
    },
  },
  {
    prefix: 'ai.engine',
    open: (ask) => ({
      ...recordsOf(ask, 'ai.engine', {
        id: 'code',
        key: 'code',
        fieldsIn: false,
        base: { name: 'Poet', code: 'poet', category: 'text', completions_url: URL, settings: { code_alias: 'ChatGPT' } },
        idOf: () => 'poet',
        methods: { add: 'register', get: false, update: false, delete: 'unregister' },
        filter: (_, values) => ({ filter: { CODE: 'poet', ...upper(values) } }),
      }),
      fields: { name: text, category: oneOf('text', 'image', 'audio') },
    }),
  },
]

function upper(values: Fields): Fields {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toUpperCase(), value]))
}
