import { randomUUID } from 'node:crypto'
import { quirks } from '@b24kit/emulator'
import { bodyOf, holds, isObject, type Check, type Json, type Told } from './check.ts'
import type { Ask } from './ask.ts'

/** What records of this program are called, so that one that stays behind can be told. */
const TITLE = 'b24kit conformance, may be deleted'

/** Checks that create records of their own, and delete them again. */
export const writeChecks: readonly Check[] = [
  withDeal('write.add', 'crm.deal.add answers with the id as a number', async (_, id) => holds(typeof id === 'number' && id > 0, id)),
  withDeal('write.get', 'what was added is read', async ({ classic }, id) => {
    const { result } = bodyOf(await classic('crm.deal.get', { id }))
    return holds(isObject(result) && result['TITLE'] === TITLE && result['ID'] === String(id), result)
  }),
  withDeal('write.update', 'crm.deal.update answers true and changes what is named only', async ({ classic }, id) => {
    const { result: told } = bodyOf(await classic('crm.deal.update', { id, fields: { COMMENTS: 'changed' } }))
    const { result } = bodyOf(await classic('crm.deal.get', { id }))
    return holds(told === true && isObject(result) && result['COMMENTS'] === 'changed' && result['TITLE'] === TITLE, [told, result])
  }),
  withDeal('write.delete', 'crm.deal.delete answers true, and the deal is gone', async ({ classic }, id) => {
    const { result } = bodyOf(await classic('crm.deal.delete', { id }))
    const { status } = await classic('crm.deal.get', { id })
    return holds(result === true && status === 400, [result, status])
  }),
  {
    id: `${quirks.idempotentBody.id} idempotentBody`,
    rule: quirks.idempotentBody.question,
    quirk: 'idempotentBody',
    writes: true,
    async run({ v3 }) {
      const key = randomUUID()
      const send = (text: string): ReturnType<Ask['v3']> => v3('tasks.task.add', {}, { text, idempotencyKey: key })
      const first = bodyOf(await send(`{"fields":{"title":"${TITLE}","creatorId":1,"responsibleId":1}}`))
      const { status } = await send(`{"fields":{"creatorId":1,"responsibleId":1,"title":"${TITLE}"}}`)
      const { item } = first['result'] as { readonly item?: Json }
      if (item?.['id'] !== undefined) await v3('tasks.task.delete', { id: item['id'] })
      return { position: status === 200 ? 'canonical' : 'exact' }
    },
  },
]

function withDeal(id: string, rule: string, look: (ask: Ask, id: unknown) => Promise<Told>): Check {
  return {
    id,
    rule,
    writes: true,
    async run(ask) {
      const { result } = bodyOf(await ask.classic('crm.deal.add', { fields: { TITLE } }))
      try {
        return await look(ask, result)
      } finally {
        await ask.classic('crm.deal.delete', { id: result })
      }
    },
  }
}
