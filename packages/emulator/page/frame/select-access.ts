import type { FrameHost } from './frame-host.ts'
import { mapOf, textOf } from './read-params.ts'
import { findUsers } from './select-users.ts'
import { showPicker, type Choice } from './show-picker.ts'

/** Rights by their codes; those in `value` cannot be chosen: sdk/bx24-js-sdk/system-dialogues/bx24-select-access.md */
export async function selectAccess(host: FrameHost, value: unknown): Promise<unknown> {
  const blocked = new Set(Object.values(mapOf(value)).map(String))
  const chosen = await showPicker({
    title: 'Select access rights',
    isMultiple: true,
    find: async (words) => (await findRights(host, words)).map((right) => ({ ...right, isDisabled: blocked.has(right.id) })),
  })
  return chosen?.map(({ id, name }) => ({ id, name }))
}

async function findRights(host: FrameHost, words: string): Promise<readonly Choice[]> {
  const [users, departments, groups] = await Promise.all([findUsers(host, words), findDepartments(host, words), findGroups(host, words)])
  const everybody = [{ id: 'AU', name: 'All authorized users' }].filter(({ name }) => isNamed(name, words))
  return [...everybody, ...departments, ...groups, ...users.map(({ id, name }) => ({ id: `U${id}`, name, note: 'User' }))]
}

async function findDepartments(host: FrameHost, words: string): Promise<readonly Choice[]> {
  const departments = toChoices(await host.call('department.get', {}), 'DR', 'Department with its subdepartments')
  return departments.filter(({ name }) => isNamed(name, words))
}

async function findGroups(host: FrameHost, words: string): Promise<readonly Choice[]> {
  const params = words === '' ? {} : { FILTER: { '%NAME': words } }
  // A portal with scopes of its own may have no groups.
  const groups = await host.call('sonet_group.get', params).catch(() => [])
  return toChoices(groups, 'SG', 'Workgroup')
}

function toChoices(rows: unknown, prefix: string, note: string): readonly Choice[] {
  return (Array.isArray(rows) ? rows : []).map((row) => {
    const { ID, NAME } = mapOf(row)
    return { id: `${prefix}${textOf(ID) ?? ''}`, name: textOf(NAME) ?? '', note }
  })
}

const isNamed = (name: string, words: string): boolean => name.toLowerCase().includes(words.toLowerCase())
