import { constant, type Family, omit, record } from './family.ts'

/** Workgroups and projects. */
export const groups: Family = {
  async before({ stage, idOf, request }, { method }) {
    if (/^(?:sonet_group|socialnetwork\.api\.workgroup)\.(?:get|list)$/.test(method)) await idOf('group', '')
    if (method === 'sonet_group.user.groups') await idOf('group', '')
    if (/^sonet_group\.user\.(?:delete|update)$/.test(method))
      await stage.result('sonet_group.user.add', { GROUP_ID: await idOf('group', request['GROUP_ID']), USER_ID: [2, 3] })
  },
  references: [
    { at: /^sonet_group\.\S+ IMAGE$/, to: omit, whole: true },
    { at: /^sonet_group\.user\.\w+ USER_ID$/, to: constant([2, 3]), whole: true },
    { at: /^sonet_group\.setowner USER_ID$/, to: constant(2) },
    { at: /^sonet_group\.user\.request GROUP_ID$/, to: record('group of another') },
    { at: /^sonet_group\.\S+ (?:GROUP_ID|ID)$/, to: record('group') },
    { at: /^socialnetwork\.\S+ params\.groupId$/, to: record('group') },
  ],
  records: {
    group: ({ stage }) => stage.result('sonet_group.create', { NAME: 'New Project', VISIBLE: 'Y', OPENED: 'N', INITIATE_PERMS: 'K' }),
    'group of another': async ({ stage, idOf }) => {
      const GROUP_ID = await idOf('group', 'of another')
      await stage.result('sonet_group.setowner', { GROUP_ID, USER_ID: 2 })
      await stage.result('sonet_group.user.delete', { GROUP_ID, USER_ID: 1 })
      return GROUP_ID
    },
  },
}
