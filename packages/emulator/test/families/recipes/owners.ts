import type { Ask, Fields } from '../family.ts'

/** Records that others belong to. */
export const addRecord = (ask: Ask, kind: string): Promise<number> => ask(`crm.${kind}.add`, { fields: titled(kind) })
export const addDeal = (ask: Ask): Promise<number> => addRecord(ask, 'deal')
export const addCompany = (ask: Ask): Promise<number> => addRecord(ask, 'company')

export async function addTodo(ask: Ask, deal: number): Promise<number> {
  const { id }: { id: number } = await ask('crm.activity.todo.add', {
    ownerTypeId: 2,
    ownerId: deal,
    deadline: '2030-01-01T00:00:00+00:00',
  })
  return id
}

export const addComment = (ask: Ask, deal: number): Promise<number> =>
  ask('crm.timeline.comment.add', { fields: { ENTITY_ID: deal, ENTITY_TYPE: 'deal', COMMENT: 'Hello' } })

function titled(kind: string): Fields {
  return kind === 'contact' ? { NAME: 'Ada' } : { TITLE: 'Owner' }
}
