import type { Announced, Ask, Fields } from '../family.ts'

export async function addTask(ask: Ask): Promise<string> {
  const { task }: { task: { id: string } } = await ask('tasks.task.add', { fields: { TITLE: 'Report', RESPONSIBLE_ID: 1 } })
  return task.id
}

/** The record stands in what it was or in what it is: api-reference/tasks/events-tasks/index.md */
export function taskEvents(name: string): Announced {
  const idIn = (fields: unknown): unknown => (typeof fields === 'object' ? (fields as Fields)['ID'] : undefined)
  return {
    add: `ON${name}ADD`,
    update: `ON${name}UPDATE`,
    remove: `ON${name}DELETE`,
    idOf: ({ FIELDS_BEFORE, FIELDS_AFTER }) => idIn(FIELDS_AFTER) ?? idIn(FIELDS_BEFORE),
  }
}
