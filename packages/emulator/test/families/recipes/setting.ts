import type { Fields, Records } from '../family.ts'

/** What is set and read, and never taken away: its id says nothing. */
export function setting(
  write: (values: Fields) => Promise<unknown>,
  read: () => Promise<Fields>,
): Pick<Required<Records>, 'add' | 'read' | 'update'> {
  return {
    async add(sent) {
      await write(sent)
      return 'set'
    },
    read,
    update: (_, changes, sent) => write({ ...sent, ...changes }),
  }
}
