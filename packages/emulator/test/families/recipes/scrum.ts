import { type Ask, type Family, type Fields, type Records, Refused } from '../family.ts'
import { moment, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'

const addGroup = async (ask: Ask): Promise<number> => ask('sonet_group.create', { NAME: 'Scrum', SCRUM_MASTER_ID: 1 })
const upper = (values: Fields): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`=${name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`, value]))

/** A list that finds nothing is refused: api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.md */
const listed = (ask: Ask, prefix: string, base: Fields): Omit<Records, 'fields'> => {
  const records = recordsOf(ask, prefix, { key: 'id', base, filter: (ID, values) => ({ filter: { ID, ...upper(values) } }) })
  return {
    ...records,
    list: async (id, values) => {
      try {
        return await records.list!(id, values)
      } catch (error) {
        if (error instanceof Refused) return []
        throw error
      }
    },
  }
}

/** api-reference/sonet-group/scrum/index.md */
export const scrum: readonly Family[] = [
  {
    prefix: 'tasks.api.scrum.epic',
    open: async (ask) => ({
      ...listed(ask, 'tasks.api.scrum.epic', { name: 'Epic', groupId: await addGroup(ask) }),
      fields: { name: text, description: text, color: text },
    }),
  },
  {
    prefix: 'tasks.api.scrum.sprint',
    open: async (ask) => ({
      ...listed(ask, 'tasks.api.scrum.sprint', { name: 'Sprint', groupId: await addGroup(ask) }),
      fields: { name: text, sort: number, dateStart: moment, dateEnd: moment, status: oneOf('planned', 'active', 'completed') },
    }),
  },
  {
    prefix: 'tasks.api.scrum.backlog',
    open: async (ask) => {
      const groupId = await addGroup(ask)
      return {
        ...recordsOf(ask, 'tasks.api.scrum.backlog', { key: 'id', base: { groupId, createdBy: 1 }, methods: { list: false } }),
        // By its group.
        read: () => ask('tasks.api.scrum.backlog.get', { id: groupId }),
        fields: { createdBy: numberBetween(1, 3) },
      }
    },
  },
  {
    prefix: 'tasks.api.scrum.kanban',
    open: async (ask) => {
      const { id: sprintId }: { id: number } = await ask('tasks.api.scrum.sprint.add', {
        fields: { name: 'Sprint', groupId: await addGroup(ask) },
      })
      const hundreds = numberBetween(1, 1000)
      return {
        ...recordsOf(ask, 'tasks.api.scrum.kanban', {
          methods: { add: 'addStage', get: false, list: 'getStages', update: 'updateStage', delete: 'deleteStage' },
          key: 'id',
          id: 'stageId',
          base: { sprintId, name: 'Stage' },
          filter: () => ({ sprintId }),
        }),
        fields: {
          name: text,
          color: text,
          type: oneOf('NEW', 'WORK', 'FINISH'),
          sort: { ...hundreds, values: hundreds.values.map((sort) => Number(sort) * 100) },
        },
        unfiltered: ['name', 'color', 'type', 'sort'],
      }
    },
  },
]
