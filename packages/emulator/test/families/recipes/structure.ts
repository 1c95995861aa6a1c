import type { Family, Fields } from '../family.ts'
import { oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'
import { item, items, rest3 } from './rest3.ts'

/** Departments and teams of REST 3.0. */
export const structure: readonly Family[] = [
  {
    prefix: 'humanresources.node',
    version: 'v3',
    open(ask) {
      const fields = { name: text, description: text, colorName: oneOf('blue', 'green', 'pink') }
      const select = ['id', ...Object.keys(fields)]
      return {
        ...recordsOf(ask, 'humanresources.node', {
          ...rest3,
          fieldsIn: false,
          idOf: (node: Fields) => node['id'],
          base: { type: 'TEAM', name: 'Sales', parentId: 1 },
          methods: { update: 'edit', delete: false, list: false },
        }),
        list: async (id) => {
          const { teams }: { teams: number } = await ask('humanresources.node.count', {}, 'v3')
          const pagination = { limit: 50, page: Math.ceil(teams / 50) }
          const rows = items(await ask('humanresources.node.list', { type: 'TEAM', select, pagination }, 'v3'))
          return rows.filter((row) => row['id'] === id)
        },
        read: async (id) => item(await ask('humanresources.node.get', { id, select }, 'v3')),
        fields,
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'humanresources.node.member',
    version: 'v3',
    async open(ask) {
      const team = { type: 'TEAM', name: 'Sales', parentId: 1 }
      const { id: nodeId }: Fields = await ask('humanresources.node.add', team, 'v3')
      const members = async (userId: unknown): Promise<readonly Fields[]> => {
        const { item }: { item: { members: readonly Fields[] } } = await ask(
          'humanresources.node.get',
          { id: nodeId, select: ['members'] },
          'v3',
        )
        return item.members.filter((member) => member['userId'] === userId)
      }
      return {
        async add({ role = 'MEMBER_TEAM_EMPLOYEE' }) {
          await ask('humanresources.node.member.add', { nodeId, userIds: [2], role }, 'v3')
          return 2
        },
        ...listed(members),
        update: (userId, { role }) => ask('humanresources.node.member.set', { nodeId, userIds: { [String(role)]: [userId] } }, 'v3'),
        remove: (userId) => ask('humanresources.node.member.remove', { nodeId, userIds: [userId] }, 'v3'),
        fields: { role: oneOf('MEMBER_TEAM_HEAD', 'MEMBER_TEAM_EMPLOYEE') },
      }
    },
  },
]
