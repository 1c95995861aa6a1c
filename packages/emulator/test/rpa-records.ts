import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

/** A process with a stage and an element; and which parameters find them. */
export async function createRpaRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const permissions = [{ accessCode: 'UA', permission: 'X', action: 'MODIFY' }]
  await call('rpa.type.add', { fields: { title: 'P', permissions } })
  await call('rpa.stage.add', { fields: { typeId: 1, name: 'S' } })
  await call('rpa.item.add', { typeId: 1 })
  await call('rpa.timeline.add', { typeId: 1, itemId: 1, fields: { title: 'T' } })
  const item = { typeId: 1, id: 1 }
  return {
    'rpa.item.get': item,
    'rpa.item.getTasks': item,
    'rpa.item.list': { typeId: 1 },
    'rpa.stage.listForType': { typeId: 1 },
    'rpa.timeline.listForItem': { typeId: 1, itemId: 1 },
    'rpa.fields.getSettings': { typeId: 1 },
    'rpa.fields.setSettings': { typeId: 1, fields: [] },
    'rpa.fields.setVisibilitySettings': { typeId: 1, visibility: 'kanban', fields: [] },
  }
}
