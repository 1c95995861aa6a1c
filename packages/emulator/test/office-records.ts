type Params = Readonly<Record<string, unknown>>
type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

/** Makes sure that there is something to read in lists, storages, calendars, groups and documents, and tells which parameters find it. */
export async function createOfficeRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  return { ...(await createListRecords(call)), ...(await createEntityRecords(call)) }
}

async function createListRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'stock', IBLOCK_ID: 1 }
  const FIELDS = { NAME: 'Stock', TYPE: 'S', CODE: 'S' }
  await call('lists.add', { ...list, FIELDS })
  const { result: FIELD_ID } = await call('lists.field.add', { ...list, FIELDS })
  const section = { ...list, SECTION_ID: 1, SECTION_CODE: 's', FIELDS }
  const element = { ...list, ELEMENT_ID: 1, ELEMENT_CODE: 'e', FIELDS, FIELD_ID: 1 }
  await call('lists.section.add', section)
  await call('lists.element.add', element)
  return {
    ...each(['add', 'get', 'get.iblock.type.id'], 'lists', { ...list, FIELDS }),
    ...each(['add', 'get', 'type.get'], 'lists.field', { ...list, FIELD_ID, FIELDS }),
    ...each(['add', 'get'], 'lists.section', section),
    ...each(['add', 'get', 'get.file.url'], 'lists.element', element),
  }
}

async function createEntityRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const storage = { ENTITY: 'dish', NAME: 'Dishes', PROPERTY: 'price', ID: 1 }
  for (const method of ['entity.add', 'entity.item.property.add', 'entity.section.add', 'entity.item.add']) await call(method, storage)
  return {
    ...each(['add', 'get', 'rights', 'update', 'delete'], 'entity', storage),
    ...each(['add', 'get'], 'entity.section', storage),
    ...each(['add', 'get'], 'entity.item', storage),
    ...each(['add'], 'entity.item.property', storage),
    // One property is an object, the catalogue tells of many.
    'entity.item.property.get': { ENTITY: 'dish' },
  }
}

const each = (actions: readonly string[], prefix: string, params: Params): Readonly<Record<string, Params>> =>
  Object.fromEntries(actions.map((action) => [`${prefix}.${action}`, params]))
