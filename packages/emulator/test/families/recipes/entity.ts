import type { Ask, Family, Fields } from '../family.ts'
import { code, flag, moment, number, oneOf, text } from '../field-kinds.ts'
import { equal, recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

const outer = { ENTITY: 'dish' }
const openStorage = (ask: Ask): Promise<boolean> => ask('entity.add', { ...outer, NAME: 'Dishes' })
const shape = {
  outer,
  id: 'ID',
  fieldsIn: false,
  base: { NAME: 'Soup' },
  methods: { get: false, list: 'get' },
  filter: (ID: unknown, values: Fields) => ({ FILTER: { ID, ...equal(values) } }),
} as const

/** api-reference/entity/index.md */
export const entity: readonly Family[] = [
  {
    prefix: 'entity',
    open(ask) {
      const fresh = counter()
      const storage = { id: 'ENTITY', key: 'ENTITY', fieldsIn: false, methods: { list: 'get' }, filter: () => ({}) } as const
      return {
        ...recordsOf(ask, 'entity', storage),
        async add(sent) {
          const ENTITY = `storage${fresh()}`
          await ask('entity.add', { ENTITY, NAME: 'Dishes', ...sent })
          return ENTITY
        },
        fields: { NAME: text },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'entity.section',
    async open(ask) {
      await openStorage(ask)
      return {
        ...recordsOf(ask, 'entity.section', shape),
        fields: { NAME: text, ACTIVE: flag, SORT: number, CODE: code, DESCRIPTION: text },
      }
    },
  },
  {
    prefix: 'entity.item',
    async open(ask) {
      await openStorage(ask)
      return {
        ...recordsOf(ask, 'entity.item', shape),
        fields: { NAME: text, ACTIVE: flag, SORT: number, CODE: code, PREVIEW_TEXT: text, DETAIL_TEXT: text, DATE_ACTIVE_FROM: moment },
      }
    },
  },
  {
    prefix: 'entity.item.property',
    async open(ask) {
      await openStorage(ask)
      const fresh = counter()
      return {
        ...recordsOf(ask, 'entity.item.property', { ...shape, id: 'PROPERTY', key: 'PROPERTY', methods: { list: false } }),
        async add(sent) {
          const PROPERTY = `property${fresh()}`
          await ask('entity.item.property.add', { ...outer, PROPERTY, NAME: 'Price', TYPE: 'S', ...sent })
          return PROPERTY
        },
        fields: { NAME: text, SORT: number, TYPE: oneOf('S', 'N') },
      }
    },
  },
]
