import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { defineGroups } from './define-groups.ts'
import { groupMethods } from './group-methods.ts'
import { memberMethods } from './member-methods.ts'
import { openGroups } from './open-groups.ts'
import { workgroupMethods } from './workgroup-methods.ts'

/** Workgroups, projects and their members: api-reference/sonet-group/index.md */
export const sonetGroupScope: EmulatedScope = {
  name: 'sonet',
  install(portal) {
    const open = once(portal, () => openGroups(portal))
    return [
      ...defineGroups(open, 'sonet_group', 'sonet', groupMethods),
      ...defineGroups(open, 'sonet_group.user', 'sonet', memberMethods),
      ...defineGroups(open, 'socialnetwork.api.workgroup', 'socialnetwork', workgroupMethods),
    ]
  },
}
