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
  const [users, departments] = await Promise.all([findUsers(host, words), host.call('department.get', {})])
  const others = [
    { id: 'AU', name: 'All authorized users' },
    ...(Array.isArray(departments) ? departments : []).map((row) => {
      const { ID, NAME } = mapOf(row)
      return { id: `DR${textOf(ID) ?? ''}`, name: textOf(NAME) ?? '', note: 'Department with its subdepartments' }
    }),
  ]
  const matching = others.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
  return [...matching, ...users.map(({ id, name }) => ({ id: `U${id}`, name, note: 'User' }))]
}
