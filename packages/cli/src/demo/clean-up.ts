import type { Client, Int } from '@b24kit/client'
import { demoTag } from './to-records.ts'

/** Who refers to others goes first. */
const entities = ['deal', 'contact', 'company'] as const

export type DemoEntity = (typeof entities)[number]

/**
 * Deletes the records that carry the demo's tag, and nothing else. The user field that keeps their ids stays.
 * Resolves with how many there were; rejects with the first error, after which it can be called again.
 */
export async function cleanUp(b24: Client, onDelete: (deleted: number) => void = () => {}): Promise<Record<DemoEntity, number>> {
  const deleted = { deal: 0, contact: 0, company: 0 }
  for (const entity of entities) {
    const params = { filter: { '=ORIGINATOR_ID': demoTag }, select: ['ID', 'ORIGINATOR_ID'] }
    const ids: Int[] = []
    for await (const { ID, ORIGINATOR_ID } of b24.list(`crm.${entity}.list`, params)) {
      // A classic list ignores a filter that it does not understand: what is deleted is decided here.
      if (ORIGINATOR_ID === demoTag) ids.push(ID)
    }
    for await (const result of b24.bulk(`crm.${entity}.delete`, ids, (id) => ({ id }))) {
      if (!result.ok) throw result.error
      onDelete(++deleted[entity])
    }
  }
  return deleted
}
