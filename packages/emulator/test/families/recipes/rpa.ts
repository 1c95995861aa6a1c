import type { Ask, Family, Fields } from '../family.ts'
import { number, oneOf, text } from '../field-kinds.ts'
import { recordsOf, type Shape } from '../records-of.ts'

const permissions = [{ accessCode: 'U1', permission: 'X', action: 'MODIFY' }]
const addType = async (ask: Ask): Promise<number> => {
  const { type }: { type: { id: number } } = await ask('rpa.type.add', { fields: { title: 'Process', permissions } })
  return type.id
}
const addItem = async (ask: Ask): Promise<{ readonly typeId: number; readonly itemId: number }> => {
  const typeId = await addType(ask)
  const { item }: { item: { id: number } } = await ask('rpa.item.add', { typeId })
  return { typeId, itemId: item.id }
}
const wrapped = (one: string, many: string): Shape => ({
  key: 'id',
  idOf: (result: Fields) => (result[one] as Fields)['id'],
  one: (result: Fields) => result[one] as Fields,
  many: (result: Readonly<Record<string, readonly Fields[]>>) => result[many]!,
})

/** api-reference/outdated/rpa/index.md */
export const rpa: readonly Family[] = [
  {
    prefix: 'rpa.type',
    open: (ask) => ({
      ...recordsOf(ask, 'rpa.type', { ...wrapped('type', 'types'), base: { title: 'Process', permissions } }),
      fields: { title: text, image: text },
    }),
  },
  {
    prefix: 'rpa.stage',
    open: async (ask) => {
      const typeId = await addType(ask)
      return {
        ...recordsOf(ask, 'rpa.stage', {
          key: 'id',
          methods: { list: 'listForType' },
          base: { name: 'Stage', typeId },
          many: ({ stages }: { stages: readonly Fields[] }) => stages,
          filter: () => ({ typeId }),
        }),
        fields: { name: text, code: text, color: text, sort: number },
        unfiltered: ['name', 'code', 'color', 'sort'],
      }
    },
  },
  {
    prefix: 'rpa.item',
    open: async (ask) => {
      const typeId = await addType(ask)
      const prefix = `UF_RPA_${typeId}_`
      for (const [name, userTypeId] of [
        ['NAME', 'string'],
        ['SUM', 'integer'],
        ['FLAG', 'boolean'],
      ] as const)
        await ask('userfieldconfig.add', {
          moduleId: 'rpa',
          field: { entityId: `RPA_${typeId}`, fieldName: `${prefix}${name}`, userTypeId },
        })
      return {
        ...recordsOf(ask, 'rpa.item', {
          ...wrapped('item', 'items'),
          outer: { typeId },
          filter: (id, values) => ({
            filter: { id, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`=${name}`, value])) },
          }),
        }),
        fields: { [`${prefix}NAME`]: text, [`${prefix}SUM`]: number, [`${prefix}FLAG`]: oneOf('Y', 'N') },
      }
    },
  },
  {
    prefix: 'rpa.timeline',
    open: async (ask) => {
      const outer = await addItem(ask)
      return {
        ...recordsOf(ask, 'rpa.timeline', {
          ...wrapped('timeline', 'timeline'),
          methods: { get: false, list: 'listForItem' },
          outer,
          filter: () => ({}),
        }),
        fields: { title: text, description: text },
        unfiltered: ['title', 'description'],
      }
    },
  },
  {
    prefix: 'rpa.comment',
    open: async (ask) => {
      const outer = await addItem(ask)
      const rows = async (id: unknown): Promise<readonly Fields[]> => {
        const { timeline }: { timeline: readonly Fields[] } = await ask('rpa.timeline.listForItem', outer)
        return timeline.filter((row) => row['id'] === id)
      }
      return {
        ...recordsOf(ask, 'rpa.comment', { ...wrapped('comment', 'comment'), methods: { get: false, list: false }, outer }),
        read: async (id) => (await rows(id))[0],
        list: rows,
        fields: { description: text },
        unfiltered: ['description'],
      }
    },
  },
  {
    prefix: 'rpa.fields',
    open: async (ask) => {
      const typeId = await addType(ask)
      const read = async (): Promise<Fields> => {
        const { fields }: { fields: { kanban: Fields } } = await ask('rpa.fields.getSettings', { typeId })
        return { kanban: Object.keys(fields.kanban).join() }
      }
      const write = ({ kanban = 'id' }: Fields): Promise<never> =>
        ask('rpa.fields.setSettings', { typeId, fields: { kanban: String(kanban).split(',') } })
      return {
        fields: { kanban: oneOf('id', 'createdBy', 'id,createdBy') },
        add: async (sent) => {
          await write(sent)
          return typeId
        },
        read,
        update: (_, changes) => write(changes),
      }
    },
  },
]
