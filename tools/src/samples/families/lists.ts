import type { World } from '../prepare-call.ts'
import { type Family, record } from './family.ts'

/** The properties of the list on the pages of elements. */
const PROPERTIES: Readonly<Record<number, object>> = { 951: { TYPE: 'S', MULTIPLE: 'Y' }, 1003: { TYPE: 'S:DateTime', MULTIPLE: 'Y' } }

export const lists: Family = {
  async before({ stage, request, idOf }, { method }) {
    const { IBLOCK_TYPE_ID, SOCNET_GROUP_ID, IBLOCK_ID } = request
    if (method === 'lists.field.type.get') {
      // The list of the sample has the field already.
      const list = { IBLOCK_TYPE_ID, IBLOCK_ID: await idOf('lists.add', IBLOCK_ID) }
      await stage.result('lists.field.add', { ...list, FIELDS: { NAME: 'Created', TYPE: 'DATE_CREATE' } })
    }
    if (method === 'lists.get')
      await stage.result('lists.add', { IBLOCK_TYPE_ID, SOCNET_GROUP_ID, IBLOCK_CODE: 'tasks', FIELDS: { NAME: 'Tasks' } })
  },
  references: [
    { at: /^lists\.element\.(?:\w+|get\.file\.url) IBLOCK_ID$/, to: record('list with properties') },
    { at: /^lists\.\S+ IBLOCK_ID$/, to: record('lists.add') },
    { at: /^lists\.element\.\w+ ELEMENT_ID$/, to: record('lists.element.add') },
    { at: /^lists\.section\.\w+ (?:SECTION_ID|FILTER\.ID)$/, to: record('lists.section.add') },
    { at: /^lists\.field\.\w+ FIELD_ID$/, to: record('lists.field.add') },
  ],
  records: { 'list with properties': addListWithProperties },
}

/** Properties are numbered over all lists, and their numbers are names of members. */
async function addListWithProperties({ stage, replay }: World): Promise<unknown> {
  const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: await replay('lists.add') }
  const wanted = Object.keys(PROPERTIES)
  for (let id = 1; id <= Number(wanted.at(-1)); id++) {
    const FIELDS = { NAME: `Property ${id}`, CODE: `P${id}`, ...(PROPERTIES[id] ?? { TYPE: 'S' }) }
    const FIELD_ID = await stage.result('lists.field.add', { ...list, FIELDS })
    if (!wanted.includes(String(id))) await stage.result('lists.field.delete', { ...list, FIELD_ID })
  }
  return list.IBLOCK_ID
}
