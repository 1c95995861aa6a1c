import type { MethodDefinition, MethodError } from '../../contract.ts'
import { defineV3 } from '../../v3/define-v3.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { v3Error, validationError } from '../../v3/v3-error.ts'
import { requireEditor, requireEmployee } from './access.ts'
import { createLink, KINDS, linkChats, listLinks, unlinkChats } from './communications.ts'
import { branchOf, findNode, type Structure } from './open-structure.ts'
import { readFlag, readIds, requireNode } from './read-requests.ts'

const objectNotFound = (id: number): MethodError => v3Error('entityNotFound', `Object with identifier \`${id}\` not found`)

/** Chats of departments and teams: api-reference/departments/node-communication/index.md */
export function communicationMethods(structure: Structure): readonly MethodDefinition[] {
  return defineV3('humanresources.node.communication', ['humanresources'], {
    list: {
      signature: { params: [{ name: 'id', type: 'integer', required: true }] },
      handler({ params, caller }) {
        requireEmployee(structure, caller)
        const id = requireInt(params, 'id')
        const node = findNode(structure, id)
        if (!node) throw objectNotFound(id)
        return listLinks(structure, node, caller.userId)
      },
    },
    edit: {
      isWrite: true,
      signature: {
        params: [
          { name: 'nodeId', type: 'integer', required: true },
          { name: 'communicationType', type: 'string', required: true },
          { name: 'createDefault', type: 'boolean' },
          { name: 'ids', type: 'array' },
          { name: 'removeIds', type: 'array' },
          { name: 'withChildren', type: 'boolean' },
        ],
      },
      handler({ params, caller }) {
        requireEditor(structure, caller)
        const node = requireNode(structure, params, objectNotFound)
        if (params.all['communicationType'] === undefined)
          throw validationError([{ message: 'Parameter "communicationType" is required.', field: 'communicationType' }])
        const given = requireText(params, 'communicationType')
        const kind = KINDS.find((each) => each === given)
        if (!kind)
          throw validationError([
            { message: `Invalid "communicationType" value. Allowed: ${KINDS.join(', ')}.`, field: 'communicationType' },
          ])
        const [ids, removed, below] = [readIds(params, 'ids'), readIds(params, 'removeIds'), readFlag(params, 'withChildren')]
        if (readFlag(params, 'createDefault')) createLink(structure, node, kind, caller.userId)
        for (const id of below ? branchOf(structure, node.id) : [node.id]) {
          unlinkChats(structure, id, kind, removed)
          linkChats(structure, findNode(structure, id)!, kind, ids, id === node.id ? undefined : node.id)
        }
        return { success: true }
      },
    },
  })
}
