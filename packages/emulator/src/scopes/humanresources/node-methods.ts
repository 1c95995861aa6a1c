import type { Call, CallParams, MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { insertRow } from '../../store/write-row.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { baseFields, readSelection } from '../../v3/read-selection.ts'
import { readOne, type DtoSource } from '../../v3/dto-actions.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { readPage } from '../../v3/read-page.ts'
import { readRows } from '../../v3/read-rows.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { findUnknownName, requireKnownNames } from '../../v3/require-known-names.ts'
import type { SignatureParam } from '../../v3/signature.ts'
import { validationError } from '../../v3/v3-error.ts'
import { accessDenied, requireEditor, requireEmployee } from './access.ts'
import { createLink, linkChats } from './communications.ts'
import { dropMember, membersOf, putMember } from './members.ts'
import { branchOf, findNode, type NodeType, type Structure, type StructureNode } from './open-structure.ts'
import { reachNode, readFlag, readIds, readText, readType } from './read-requests.ts'
import { readRoles } from './read-roles.ts'
import { nodeDto, listedNodeDto } from './structure-dtos.ts'

/** Pages of departments are smaller than those of tasks: api-reference/departments/node/humanresources-node-list.md */
const MAX_LIMIT = 200

/** api-reference/departments/node/humanresources-node-add.md */
const COLORS: ReadonlySet<string> = new Set(['blue', 'green', 'cyan', 'orange', 'purple', 'pink'])
const EVERYTHING = nodeDto.fields.map(({ name }) => name)

/** Departments and teams: api-reference/departments/node/index.md */
export function nodeMethods(structure: Structure): readonly MethodDefinition[] {
  const { store } = structure
  const source: DtoSource = { store, time: structure.time, dto: nodeDto }

  /** Nodes that a condition finds, by number. */
  const find = ({ params }: Call, condition: string, page: { readonly limit: number; readonly offset: number }): { items: Row[] } => {
    requireKnownNames(listedNodeDto, params.all['select'])
    const selection = readSelection(nodeDto, params.all['select'], baseFields(nodeDto))
    const all = { logic: 'and', negative: false, conditions: [] } as const
    return { items: readRows(store, nodeDto, { selection, filter: all, order: [], page, reach: condition }) }
  }
  const pageOf = (params: CallParams): { readonly limit: number; readonly offset: number } => {
    const { limit, offset } = readPage(params.all['pagination'])
    return { limit: Math.min(limit, MAX_LIMIT), offset }
  }
  const viewer =
    (action: (call: Call) => unknown): V3Action['handler'] =>
    (call) => {
      requireEmployee(structure, call.caller)
      return action(call)
    }
  const editor =
    (action: (call: Call) => unknown): V3Action['handler'] =>
    (call) => {
      requireEditor(structure, call.caller)
      return action(call)
    }
  const touch = (id: number): void => {
    const now = structure.now()
    store.run('insert into hr_detail (NODE_ID, UPDATED_AT) values (?, ?) on conflict (NODE_ID) do update set UPDATED_AT = ?', [
      id,
      now,
      now,
    ])
  }
  const id = { name: 'id', type: 'integer', required: true } as const
  const type = { name: 'type', type: 'string', required: true } as const
  const name = { name: 'name', type: 'string', required: true } as const
  const parentId = { name: 'parentId', type: 'integer', required: true } as const
  const description = { name: 'description', type: 'string' } as const
  const colorName = { name: 'colorName', type: 'string' } as const

  return defineV3('humanresources.node', ['humanresources'], {
    get: {
      signature: { params: [id, { name: 'select', type: 'array' }], key: 'item', dto: nodeDto },
      handler: viewer(({ params }) => {
        const select = params.all['select'] ?? EVERYTHING
        requireKnownNames(nodeDto, select)
        return { item: readOne(source, requireInt(params, 'id'), select) }
      }),
    },
    list: {
      signature: { params: [type, { name: 'select', type: 'array' }, { name: 'pagination', type: 'object' }], key: 'items', dto: nodeDto },
      handler: viewer((call) => find(call, `t0.TYPE = '${readType(call.params)}'`, pageOf(call.params))),
    },
    children: {
      signature: { params: [id, { name: 'select', type: 'array' }], key: 'items', dto: nodeDto },
      handler: viewer((call) => {
        const parent = reachNode(structure, call.params, 'id')
        if (findUnknownName(listedNodeDto, call.params.all['select']) !== undefined)
          throw validationError([{ message: 'Unsupported field name provided for selection', field: 'select' }])
        return find(call, `t0.PARENT = ${parent.id}`, { limit: -1, offset: 0 })
      }),
    },
    search: {
      signature: {
        params: [type, name, { name: 'parentId', type: 'integer' }, { name: 'pagination', type: 'object' }],
        key: 'items',
        dto: nodeDto,
      },
      handler: viewer((call) => {
        const { params } = call
        const wanted = requireText(params, 'name').toLowerCase()
        const below = params.all['parentId'] === undefined ? undefined : branchOf(structure, requireInt(params, 'parentId'))
        const ids = store
          .rows('select ID, NAME from hr_node where TYPE = ?', [readType(params)])
          .filter(([each, title]) => String(title).toLowerCase().includes(wanted) && (below?.includes(Number(each)) ?? true))
        const page = { ...pageOf(params), offset: 0 }
        return find(call, `t0.ID in (${ids.map(([each]) => Number(each)).join() || 'null'})`, page)
      }),
    },
    count: {
      signature: { params: [] },
      handler: viewer(() => {
        const count = (of: NodeType): number => Number(store.value('select count(*) from hr_node where TYPE = ?', [of]))
        return { departments: count('DEPARTMENT'), teams: count('TEAM') }
      }),
    },
    add: {
      isWrite: true,
      signature: { params: [type, name, parentId, description, colorName, ...PEOPLE, { name: 'settings', type: 'object' }] },
      handler: editor((call) => {
        const node = addNode(structure, call)
        return readOne(source, node.id, EVERYTHING)
      }),
    },
    edit: {
      isWrite: true,
      signature: { params: [id, { name: 'name', type: 'string' }, description, colorName] },
      handler: editor(({ params }) => {
        const node = reachNode(structure, params, 'id')
        const [title, description, color] = [readText(params, 'name'), readText(params, 'description'), readColor(params)]
        if (title === undefined && description === undefined && color === undefined)
          throw validationError([
            { message: 'At least one of the following fields must be provided: name, description, colorName.', field: 'name' },
          ])
        if (title !== undefined) store.run(`update ${tableOf(node.type)} set NAME = ? where ID = ?`, [title, node.id])
        touch(node.id)
        if (description !== undefined) store.run('update hr_detail set DESCRIPTION = ? where NODE_ID = ?', [description, node.id])
        if (color !== undefined) store.run('update hr_detail set COLOR_NAME = ? where NODE_ID = ?', [color, node.id])
        return readOne(source, node.id)
      }),
    },
    move: {
      isWrite: true,
      signature: { params: [id, parentId] },
      handler: editor(({ params }) => {
        const node = reachNode(structure, params, 'id')
        const parent = reachNode(structure, params, 'parentId')
        const isCircle = branchOf(structure, node.id).includes(parent.id)
        // The company itself stays on top, and a department is no part of a team.
        if (isCircle || node.parentId === null || !mayHold(parent, node.type)) throw accessDenied()
        store.run(`update ${tableOf(node.type)} set PARENT = ? where ID = ?`, [parent.id, node.id])
        touch(node.id)
        return readOne(source, node.id)
      }),
    },
    ...fieldActions(nodeDto),
  })
}

const tableOf = (type: NodeType): string => (type === 'TEAM' ? 'hr_team' : 'department')

const mayHold = (parent: StructureNode, type: NodeType): boolean => type === 'TEAM' || parent.type === 'DEPARTMENT'

function readColor(params: CallParams): string | undefined {
  const color = readText(params, 'colorName')
  if (color !== undefined && !COLORS.has(color))
    throw validationError([{ message: 'An invalid color value was provided', field: 'colorName' }])
  return color
}

function addNode(structure: Structure, { params, caller }: Call): StructureNode {
  const { store } = structure
  const type = readType(params)
  const name = requireText(params, 'name')
  const parent = reachNode(structure, params, 'parentId')
  if (!mayHold(parent, type)) throw accessDenied()
  const [description, color] = [readText(params, 'description'), readColor(params)]
  const members = params.all['userIds'] === undefined ? [] : readRoles(structure, params, type)
  const leavesOthers = readFlag(params, 'moveUsersToNode') && type === 'DEPARTMENT'
  const now = structure.now()
  const id = insertRow(store, tableOf(type), { NAME: name, PARENT: parent.id, ...(type === 'DEPARTMENT' && { SORT: 500 }) })
  insertRow(store, 'hr_detail', {
    NODE_ID: id,
    DESCRIPTION: description ?? null,
    COLOR_NAME: color ?? null,
    SETTINGS: JSON.stringify(params.all['settings'] ?? {}),
    CREATED_AT: now,
    UPDATED_AT: now,
  })
  const node = findNode(structure, id)!
  for (const [userId, role] of members) {
    if (leavesOthers) leaveDepartments(structure, userId, id)
    putMember(structure, node, userId, role)
  }
  for (const [kind, create, bind] of COMMUNICATIONS) {
    if (readFlag(params, create)) createLink(structure, node, kind, caller.userId)
    linkChats(structure, node, kind, readIds(params, bind))
  }
  return node
}

const COMMUNICATIONS = [
  ['CHAT', 'createChat', 'bindingChatIds'],
  ['CHANNEL', 'createChannel', 'bindingChannelIds'],
  ['COLLAB', 'createCollab', 'bindingCollabIds'],
] as const

/** Who belongs to a new node, and the chats that it is given. */
const PEOPLE: readonly SignatureParam[] = [
  { name: 'userIds', type: 'object' },
  { name: 'moveUsersToNode', type: 'boolean' },
  ...COMMUNICATIONS.flatMap(
    ([, create, bind]) =>
      [
        { name: create, type: 'boolean' },
        { name: bind, type: 'array' },
      ] as const,
  ),
]

export function leaveDepartments(structure: Structure, userId: number, except: number): void {
  const nodes = structure.store.rows("select ID from hr_node where TYPE = 'DEPARTMENT' and ID <> ?", [except])
  for (const [id] of nodes) {
    const node = findNode(structure, Number(id))!
    if (membersOf(structure, node.id).includes(userId)) dropMember(structure, node, userId)
  }
}
