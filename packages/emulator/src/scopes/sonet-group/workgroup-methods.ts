import { MethodError, type Call, type Listing } from '../../contract.ts'
import { both } from '../../store/compile-filter.ts'
import type { Row } from '../../store/create-reader.ts'
import { toCamel } from '../../store/field.ts'
import { listOf } from '../../store/encode-value.ts'
import { orderOf, whereOf } from '../entity/where-of.ts'
import { listPage, readStart } from '../list-page.ts'
import { isYes, toId, toText } from '../read-params.ts'
import type { GroupHandlers } from './define-groups.ts'
import { canSee, findGroup, visibleTo } from './find-group.ts'
import { readMap } from './group-methods.ts'
import { groupSchema as schema, type Groups } from './open-groups.ts'
import { showWorkgroup } from './show-workgroup.ts'

/** `socialnetwork.api.workgroup.*`: api-reference/sonet-group/socialnetwork-api-workgroup-get.md */
export const workgroupMethods: GroupHandlers = {
  get(groups, call) {
    const params = readMap(call.params.get('params'))
    const id = toId(params['groupId']) ?? 0
    if (id <= 0) throw new MethodError('SONET_CONTROLLER_WORKGROUP_EMPTY', 'No value for the workgroup ID was provided.')
    const group = findGroup(groups, id)
    if (!group || !canSee(groups, call.caller, group)) throw new MethodError('SONET_CONTROLLER_WORKGROUP_NOT_FOUND', 'Workgroup not found.')
    const select = new Set(listOf(params['select']).map((name) => toText(name).toUpperCase()))
    return showWorkgroup(groups, call.caller, group, { select, isMobile: params['mode'] === 'mobile' })
  },
  list: listWorkgroups,
}

function listWorkgroups(groups: Groups, { params, caller, portal }: Call): Listing {
  const more = readMap(params.get('params'))
  const asked = new Set(listOf(params.get('select')).map((name) => toText(name).toUpperCase()))
  // Nothing chosen is the id alone.
  const fields = schema.of('classic').filter(({ column }) => column === 'ID' || asked.has(column) || asked.has('*'))
  const where = both(whereOf(schema, readMap(params.get('filter')), groups.time), visibleTo(groups, caller, isYes(more['IS_ADMIN'])))
  const orderBy = orderOf(schema, [], readMap(params.get('order')))
  const request = { shape: { family: 'classic', fields }, where, orderBy, start: readStart(params) } as const
  return listPage(portal, groups.reader, request, (rows) => ({
    workgroups: rows.map((row): Row => {
      const member = groups.store.row('select ROLE, INITIATED_BY from sonet_member where GROUP_ID = ? and USER_ID = ?', [
        Number(row['ID']),
        caller.userId,
      ])
      return {
        ...Object.fromEntries(Object.entries(row).map(([name, value]) => [toCamel(name), value])),
        ...(more['mode'] === 'mobile' && { additionalData: { role: member?.[0] ?? '', initiatedByType: member?.[1] ?? '' } }),
        ...(isYes(more['shouldSelectDialogId']) && { dialogId: '' }),
      }
    }),
  }))
}
