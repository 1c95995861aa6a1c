import type { Ask, Family, Fields } from '../family.ts'
import { date, type FieldKind, flag, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { equal, recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

const outer = { IBLOCK_TYPE_ID: 'lists' }
const first = (rows: readonly Fields[]): Fields | undefined => rows[0]
const openList = async (ask: Ask): Promise<Fields> => {
  const list = { ...outer, IBLOCK_CODE: 'stock' }
  return { ...outer, IBLOCK_ID: await ask('lists.add', { ...list, FIELDS: { NAME: 'Stock' } }) }
}
const openProperty = async (ask: Ask, list: Fields, TYPE: string): Promise<string> =>
  ask('lists.field.add', { ...list, FIELDS: { NAME: TYPE, TYPE, CODE: TYPE } })

/** Sent as ISO 8601, answered in the format of the portal. */
const siteDate: FieldKind = {
  ...date,
  same: (sent, answered) => Date.parse(`${String(answered)} UTC`) === Date.parse(String(sent)),
}

/** api-reference/lists/index.md */
export const lists: readonly Family[] = [
  {
    prefix: 'lists',
    open(ask) {
      const fresh = counter()
      const shape = { outer, id: 'IBLOCK_ID', fieldsIn: 'FIELDS', one: first, always: { NAME: 'Stock' }, methods: { list: 'get' } } as const
      return {
        ...recordsOf(ask, 'lists', { ...shape, filter: () => ({}) }),
        add: (sent) => ask('lists.add', { ...outer, IBLOCK_CODE: `list${fresh()}`, FIELDS: { NAME: 'Stock', ...sent } }),
        fields: { NAME: text, DESCRIPTION: text, SORT: number },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'lists.field',
    async open(ask) {
      const shape = {
        outer: await openList(ask),
        id: 'FIELD_ID',
        key: 'FIELD_ID',
        fieldsIn: 'FIELDS',
        base: { NAME: 'Colour', TYPE: 'S', CODE: 'COLOUR' },
        always: { NAME: 'Colour', TYPE: 'S' },
        methods: { list: 'get' },
      } as const
      return {
        ...recordsOf(ask, 'lists.field', {
          ...shape,
          one: (found: Fields) => Object.values(found)[0] as Fields,
          many: (found: Fields) => Object.values(found) as Fields[],
          filter: () => ({}),
        }),
        fields: { NAME: text, IS_REQUIRED: flag, MULTIPLE: flag, SORT: numberBetween(1, 1000), TYPE: oneOf('S', 'N') },
        fixed: ['TYPE', 'MULTIPLE'],
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'lists.section',
    async open(ask) {
      const fresh = counter()
      const list = await openList(ask)
      const filter = (ID: unknown, values: Fields): Fields => ({ FILTER: { ID, ...equal(values) } })
      return {
        ...recordsOf(ask, 'lists.section', {
          outer: list,
          id: 'SECTION_ID',
          fieldsIn: 'FIELDS',
          always: { NAME: 'Shelf' },
          methods: { get: false, list: 'get' },
          filter,
        }),
        add: (sent) => ask('lists.section.add', { ...list, SECTION_CODE: `s${fresh()}`, FIELDS: { NAME: 'Shelf', ...sent } }),
        fields: { NAME: text, XML_ID: text, SORT: number, ACTIVE: flag, DESCRIPTION: text },
      }
    },
  },
  {
    prefix: 'lists.element',
    async open(ask) {
      const fresh = counter()
      const list = await openList(ask)
      const [words, count, day] = [
        await openProperty(ask, list, 'S'),
        await openProperty(ask, list, 'N'),
        await openProperty(ask, list, 'S:Date'),
      ]
      const ofElement = (row: Fields | undefined): Fields | undefined => row && withPlainValues(row)
      return {
        ...recordsOf(ask, 'lists.element', {
          outer: list,
          id: 'ELEMENT_ID',
          fieldsIn: 'FIELDS',
          always: { NAME: 'Lamp' },
          one: (rows: readonly Fields[]) => ofElement(rows[0]),
          many: (rows: readonly Fields[]) => rows.map(withPlainValues),
          methods: { list: 'get' },
          filter: (ID, values) => ({ FILTER: { ID, ...equal(values) } }),
        }),
        add: (sent) => ask('lists.element.add', { ...list, ELEMENT_CODE: `e${fresh()}`, FIELDS: { NAME: 'Lamp', ...sent } }),
        update: (ELEMENT_ID, changes, sent) =>
          ask('lists.element.update', { ...list, ELEMENT_ID, FIELDS: { NAME: 'Lamp', ...sent, ...changes } }),
        fields: { NAME: text, [words]: text, [count]: number, [day]: siteDate },
      }
    },
  },
]

/** Values of a property stand under their own ids: api-reference/lists/elements/lists-element-get.md */
function withPlainValues(row: Fields): Fields {
  const plain = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null ? Object.values(value)[0] : value,
  ])
  return Object.fromEntries(plain) as Fields
}
