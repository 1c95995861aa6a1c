import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

const MEMBER = 'humanresources\\.node\\.(?:add|member\\.\\w+)'

/** Departments, teams and those in them: the user 1 heads the company, 2 and 3 are its employees. */
export const structure: Family = {
  async before(world, { method }) {
    const { idOf, stage, request } = world
    if (/^humanresources\.node\.(?:list|children|search|get)$/.test(method)) await idOf('node', 'Sales')
    if (/^humanresources\.employee\.(?:search|subordinates|multidepartment)$/.test(method)) {
      for (const name of ['Sales', 'Support']) await putMembers(world, await idOf('node', name), { MEMBER_HEAD: [2], MEMBER_EMPLOYEE: [3] })
    }
    if (method === 'humanresources.node.member.remove')
      await putMembers(world, await idOf('node', request['nodeId']), { MEMBER_EMPLOYEE: [2, 3] })
    if (method === 'humanresources.node.communication.list') {
      const nodeId = await idOf('node', request['id'])
      for (const communicationType of ['CHANNEL', 'CHAT', 'COLLAB'])
        await stage.result('humanresources.node.communication.edit', { nodeId, communicationType, createDefault: true }, 'v3')
    }
  },
  references: [
    { at: /^humanresources\.node\.(?:edit|move|delete|communication\.list) id$/, to: record('node') },
    { at: /^humanresources\.node\.move parentId$/, to: record('node') },
    { at: /^humanresources\.node\.\S+ nodeId$/, to: record('node') },
    { at: /^humanresources\.node\.member\.remove userIds$/, to: constant([2, 3, 31]), whole: true },
    { at: new RegExp(`^${MEMBER} userIds\\.MEMBER_HEAD$`), to: constant([2]), whole: true },
    { at: new RegExp(`^${MEMBER} userIds\\.MEMBER_DEPUTY_HEAD$`), to: constant([1]), whole: true },
    { at: new RegExp(`^${MEMBER} userIds\\.MEMBER_EMPLOYEE$`), to: constant([3]), whole: true },
    { at: /^humanresources\.node\.member\.(?:add|move) userIds$/, to: constant([2, 3]), whole: true },
    { at: /^humanresources\.employee\.subordinates id$/, to: constant(2) },
    { at: /^humanresources\.employee\.search name$/, to: constant('Ann') },
  ],
  records: {
    node: ({ stage }, name) =>
      stage.result('humanresources.node.add', { type: 'DEPARTMENT', name: `Sales ${String(name)}`, parentId: 1 }, 'v3'),
  },
}

async function putMembers({ stage }: World, nodeId: unknown, userIds: object): Promise<void> {
  await stage.result('humanresources.node.member.set', { nodeId, userIds }, 'v3')
}
