import { toId } from '../read-params.ts'

/** A list of ids, as it is or as JSON; undefined for anything else, and for nothing: api-reference/chats/users/im-user-list-get.md */
export function readIds(value: unknown): readonly number[] | undefined {
  const list = typeof value === 'string' ? parse(value) : value
  if (typeof list !== 'object' || list === null) return undefined
  const ids = Object.values(list).map((id) => toId(id) ?? 0)
  return ids.length > 0 && ids.every((id) => id > 0) ? ids : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
