import type { FrameHost } from './frame-host.ts'
import { mapOf, textOf } from './read-params.ts'
import { showPicker, type Choice } from './show-picker.ts'

interface UserChoice extends Choice {
  readonly user: Readonly<Record<string, unknown>>
}

/** "It only shows company employees": sdk/bx24-js-sdk/system-dialogues/bx24-select-users.md */
const EMPLOYEES = { USER_TYPE: 'employee' }

/** sdk/bx24-js-sdk/system-dialogues/bx24-select-user.md. The members beside id and name are not in the documentation. */
export async function selectUsers(host: FrameHost, isMultiple: boolean): Promise<unknown> {
  const chosen = await showPicker<UserChoice>({
    title: isMultiple ? 'Select users' : 'Select a user',
    isMultiple,
    find: (words) => findUsers(host, words, EMPLOYEES),
  })
  const users = chosen?.map(({ user }) => user)
  return isMultiple ? users : users?.[0]
}

export async function findUsers(host: FrameHost, words: string, filter: object = {}): Promise<readonly UserChoice[]> {
  const rows = await host.call('user.get', { FILTER: { ...filter, ACTIVE: true, ...(words !== '' && { NAME_SEARCH: words }) } })
  return (Array.isArray(rows) ? rows : []).map((row) => toChoice(mapOf(row)))
}

function toChoice(row: Readonly<Record<string, unknown>>): UserChoice {
  const id = textOf(row['ID']) ?? ''
  const name = [row['NAME'], row['LAST_NAME']].filter((part) => typeof part === 'string' && part !== '').join(' ')
  const position = textOf(row['WORK_POSITION']) ?? ''
  const user = {
    id: Number(id),
    name,
    photo: textOf(row['PERSONAL_PHOTO']) ?? '',
    position,
    url: `/company/personal/user/${id}/`,
    sub: false,
    sup: false,
  }
  return { id, name: name || id, note: position, user }
}
