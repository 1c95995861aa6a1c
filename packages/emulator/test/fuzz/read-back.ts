import type { MethodFacts } from '@b24kit/catalog'
import type { Send } from './send-call.ts'

/** Method, status, kind of the answer. */
export type Shape = readonly [method: string, status: number, kind: string]

/** Say so when there is nothing: api-reference/mailservice/mailservice-list.md, api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.md */
const REFUSE_NOTHING: ReadonlySet<string> = new Set(['mailservice.list', 'tasks.api.scrum.epic.list', 'tasks.api.scrum.sprint.list'])

/** Those of the methods that read, and answer without parameters. */
export async function findReads(send: Send, methods: readonly MethodFacts[]): Promise<readonly MethodFacts[]> {
  const reads = methods.filter(({ name, class: kind, version }) => kind === 'read' && version === 'v1' && !REFUSE_NOTHING.has(name))
  const shapes = await readAll(send, reads)
  return reads.filter((_, index) => shapes[index]![1] === 200)
}

/** What reads answer, by its shape. A map that is empty is a list to PHP, and a setting that is not made is null. */
export async function readAll(send: Send, reads: readonly MethodFacts[]): Promise<readonly Shape[]> {
  const shapes: Shape[] = []
  for (const { name, result } of reads) {
    const { status, body } = await send({ method: name, version: 'v1', params: {}, wire: 'json', by: 'app' })
    const value = body['result']
    shapes.push([name, status, typeof (result.key === undefined ? value : (value as Record<string, unknown> | undefined)?.[result.key])])
  }
  return shapes
}

/** Folders and files of the drive that are not where they say, or cannot be read by the id that lists tell. */
export async function findLostObjects(send: Send): Promise<string[]> {
  const ask = async (method: string, params: object): Promise<unknown> =>
    (await send({ method, version: 'v1', params: { ...params }, wire: 'json', by: 'app' })).body['result']
  const lost: string[] = []
  const visit = async (parent: unknown, children: readonly DiskObject[], depth: number): Promise<void> => {
    if (depth > 10) return
    for (const { ID, PARENT_ID, TYPE } of children) {
      const found = (await ask(`disk.${TYPE}.get`, { id: ID })) as DiskObject | undefined
      if (PARENT_ID !== parent || found?.PARENT_ID !== parent) lost.push(`${TYPE} ${ID} is not in ${String(parent)}`)
      if (TYPE === 'folder') await visit(ID, (await ask('disk.folder.getChildren', { id: ID })) as readonly DiskObject[], depth + 1)
    }
  }
  for (const { ID, ROOT_OBJECT_ID } of (await ask('disk.storage.getList', {})) as readonly (DiskObject & { ROOT_OBJECT_ID: string })[])
    await visit(ROOT_OBJECT_ID, (await ask('disk.storage.getChildren', { id: ID })) as readonly DiskObject[], 0)
  return lost
}

interface DiskObject {
  readonly ID: string
  readonly PARENT_ID: string
  readonly TYPE: 'folder' | 'file'
}
