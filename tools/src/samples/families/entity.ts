import type { World } from '../prepare-call.ts'
import { type Family, record } from './family.ts'

/** Storages of applications. The pages name them by the same two codes, whatever the call before did. */
export const entity: Family = {
  async before(world, { method }) {
    const { request, stage, replay, idOf } = world
    if (!method.startsWith('entity.') || method === 'entity.add') return
    const { ENTITY } = request
    await stage.result('entity.add', { ...world.example('entity.add'), ENTITY })
    // The storage of the sample of entity.item.get has none.
    if (/^entity\.item\.(?:add|update|delete|property\.get)$/.test(method)) await addProperties(world)
    if (/^entity\.item\.property\.(?:update|delete)$/.test(method)) await replay('entity.item.property.add')
    if (method === 'entity.item.get') await stage.result('entity.item.add', { ENTITY, NAME: 'Test Item' })
    if (method === 'entity.section.get') await idOf('child section', '')
  },
  references: [
    { at: /^entity\.\S+ SECTION$/, to: record('section of a storage') },
    { at: /^entity\.section\.\w+ ID$/, to: record('child section') },
    { at: /^entity\.item\.\w+ ID$/, to: record('entity.item.add') },
  ],
  records: {
    'section of a storage': ({ stage, request: { ENTITY } }) => stage.result('entity.section.add', { ENTITY, NAME: 'Parent Section' }),
    'child section': ({ replay }) => replay('entity.section.add'),
  },
}

async function addProperties({ stage, request: { ENTITY } }: World): Promise<void> {
  await stage.result('entity.item.property.add', { ENTITY, PROPERTY: 'test', NAME: 'Test Property', TYPE: 'S' })
  await stage.result('entity.item.property.add', { ENTITY, PROPERTY: 'test1', NAME: 'Second Property', TYPE: 'N' })
}
