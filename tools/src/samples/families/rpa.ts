import type { World } from '../prepare-call.ts'
import { type Family, only } from './family.ts'

const permissions = [
  { accessCode: 'UA', permission: 'X', action: 'ITEMS_CREATE' },
  { accessCode: 'U1', permission: 'X', action: 'MODIFY' },
]
const item = { typeId: 1, id: 1 }
const place = { typeId: 1, itemId: 1 }
const files = [['document.pdf', 'QQ==']]

/** One element of one process. Its pages have no examples that can be sent. */
export const rpa: Family = {
  examples: {
    'rpa.type.add': { fields: { title: 'My Process', image: 'list', permissions } },
    'rpa.type.get': { id: 1 },
    'rpa.stage.add': { fields: { typeId: 1, name: 'Launch', color: '22B9FF' } },
    'rpa.stage.get': { id: 1 },
    'rpa.stage.listForType': { typeId: 1 },
    'rpa.item.add': { typeId: 1, fields: { UF_RPA_1_NAME: 'Element Name' } },
    'rpa.item.get': item,
    'rpa.item.getTasks': item,
    'rpa.item.list': { typeId: 1 },
    'rpa.timeline.add': { ...place, fields: { title: 'rest update', description: '<h5>small header</h5>' } },
    'rpa.timeline.updateIsFixed': { id: 1, isFixed: 'Y' },
    'rpa.timeline.listForItem': place,
    'rpa.comment.add': { ...place, fields: { description: 'Mention of user with id 1', files } },
    'rpa.fields.getSettings': { typeId: 1 },
  },
  async before(world, { method }) {
    const { stage, idOf } = world
    if (/^rpa\.(?:item|stage)\./.test(method)) await addField(world)
    if (method === 'rpa.item.list') await idOf('rpa.item.add', 0)
    if (method === 'rpa.stage.listForType') await idOf('rpa.stage.add', 0)
    if (method === 'rpa.timeline.listForItem') await idOf('rpa.timeline.add', 0)
    if (method === 'rpa.fields.getSettings') {
      const fields = { kanban: ['id', 'UF_RPA_1_NAME'], create: ['UF_RPA_1_NAME'] }
      await stage.result('rpa.fields.setSettings', { typeId: await idOf('rpa.type.add', 0), fields })
    }
  },
  references: [
    { at: /^rpa\.\S+ (?:fields\.)?typeId$/, to: only('rpa.type.add') },
    { at: /^rpa\.\S+ itemId$/, to: only('rpa.item.add') },
    ...['type', 'stage', 'item', 'timeline', 'comment'].map((kind) => ({
      at: new RegExp(`^rpa\\.${kind}\\.\\w+ id$`),
      to: only(`rpa.${kind}.add`),
    })),
  ],
}

async function addField({ stage, idOf }: World): Promise<void> {
  const id = String(await idOf('rpa.type.add', 0))
  const field = { entityId: `RPA_${id}`, fieldName: `UF_RPA_${id}_NAME`, userTypeId: 'string' }
  await stage.result('userfieldconfig.add', { moduleId: 'rpa', field })
}
