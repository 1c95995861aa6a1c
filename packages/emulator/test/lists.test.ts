import { describe, expect, it } from 'vitest'
import { base64, openDiskPortal, type DiskPortal, type Row } from './open-disk-portal.ts'

const IBLOCK_TYPE_ID = 'lists'

interface ListPortal extends DiskPortal {
  readonly id: number
  /** A method with the list's own parameters. */
  on<Result = Row[]>(method: string, params?: object, webhook?: string): Promise<Result>
  refused(method: string, params?: object, webhook?: string): Promise<readonly [unknown, unknown]>
  /** Adds a field and gives its FIELD_ID. */
  field(TYPE: string, more?: object): Promise<string>
}

async function openList(more: object = {}): Promise<ListPortal> {
  const portal = await openDiskPortal()
  const id = await portal.call<number>('lists.add', { IBLOCK_TYPE_ID, IBLOCK_CODE: 'stock', FIELDS: { NAME: 'Stock' }, ...more })
  const own = { IBLOCK_TYPE_ID, IBLOCK_ID: id }
  let codes = 0
  return {
    ...portal,
    id,
    on: (method, params, webhook) => portal.call(method, { ...own, ...params }, webhook),
    refused: (method, params, webhook) => portal.refusal(method, { ...own, ...params }, webhook),
    field: (TYPE, extra) => portal.call('lists.field.add', { ...own, FIELDS: { NAME: `A ${TYPE}`, TYPE, CODE: `C${++codes}`, ...extra } }),
  }
}

describe('a list', () => {
  it('is made, shown, changed and removed with all that is in it', async () => {
    const { call, on, id, field, ask } = await openList()
    expect(await call<Row[]>('lists.get', { IBLOCK_TYPE_ID })).toEqual([
      expect.objectContaining({
        ID: String(id),
        CODE: 'stock',
        NAME: 'Stock',
        SORT: '500',
        ELEMENTS_NAME: 'Elements',
        SOCNET_GROUP_ID: null,
        TIMESTAMP_X: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d [ap]m$/),
      }),
    ])
    expect(await on('lists.update', { FIELDS: { NAME: 'Store', SORT: 7, BIZPROC: 'Y' }, MESSAGES: { ELEMENT_NAME: 'Thing' } })).toBe(true)
    expect(await on('lists.get')).toEqual([expect.objectContaining({ NAME: 'Store', SORT: '7', BIZPROC: 'Y', ELEMENT_NAME: 'Thing' })])
    expect(await call('lists.get.iblock.type.id', { IBLOCK_CODE: 'stock' })).toBe('lists')
    await field('S')
    await on('lists.element.add', { ELEMENT_CODE: 'a', FIELDS: { NAME: 'A' } })
    expect(await on('lists.delete')).toBe(true)
    expect(await ask('lists.get', { IBLOCK_TYPE_ID })).toEqual({ status: 200, result: [], total: 0 })
    expect(await call('lists.get.iblock.type.id', { IBLOCK_CODE: 'stock' })).toBeNull()
  })

  it('orders and pages', async () => {
    const { call, ask } = await openList()
    for (let index = 0; index < 55; index++)
      await call('lists.add', { IBLOCK_TYPE_ID, IBLOCK_CODE: `c${index}`, FIELDS: { NAME: `N${index}`, SORT: 1000 - index } })
    const page = await ask('lists.get', { IBLOCK_TYPE_ID, IBLOCK_ORDER: { SORT: 'asc' }, start: 50 })
    expect(page).toMatchObject({ total: 56 })
    expect((page.result as Row[]).map(({ NAME }) => NAME)).toEqual(['N5', 'N4', 'N3', 'N2', 'N1', 'N0'])
  })

  it('of a group is shown with its group only', async () => {
    const { call, refusal } = await openDiskPortal()
    const params = { IBLOCK_TYPE_ID: 'lists_socnet', SOCNET_GROUP_ID: 33 }
    await call('lists.add', { ...params, IBLOCK_CODE: 'g', FIELDS: { NAME: 'Of a group' } })
    expect(await call<Row[]>('lists.get', params)).toHaveLength(1)
    expect(await call<Row[]>('lists.get', { ...params, SOCNET_GROUP_ID: 34 })).toEqual([])
    expect(await refusal('lists.get', { IBLOCK_TYPE_ID: 'lists_socnet' })).toEqual(['ACCESS_DENIED', 'Access denied'])
  })

  it('refuses in the words of its pages', async () => {
    const { refusal, refused } = await openList()
    expect(await refusal('lists.get')).toEqual(['ERROR_REQUIRED_PARAMETERS_MISSING', 'Required parameter `IBLOCK_TYPE_ID` is missing'])
    const again = { IBLOCK_TYPE_ID, IBLOCK_CODE: 'stock', FIELDS: { NAME: 'Again' } }
    expect(await refusal('lists.add', again)).toEqual(['ERROR_IBLOCK_ALREADY_EXISTS', 'Iblock already exists'])
    expect(await refusal('lists.add', { ...again, IBLOCK_CODE: 'two' }, '2/two')).toEqual(['ACCESS_DENIED', 'Access denied'])
    expect(await refused('lists.update', { IBLOCK_ID: 99, FIELDS: { NAME: 'x' } })).toEqual(['ERROR_IBLOCK_NOT_FOUND', 'Iblock not found'])
    expect(await refused('lists.update', { FIELDS: { SORT: 1 } })).toEqual([
      'ERROR_REQUIRED_PARAMETERS_MISSING',
      'Required parameter `NAME` is missing',
    ])
  })

  it('opens to whom its rights name, as far as they go', async () => {
    const { on, refused, call } = await openList({ RIGHTS: { U2: 'E', AU: 'R', U3: 'nonsense' } })
    expect(await call<Row[]>('lists.get', { IBLOCK_TYPE_ID }, '3/three')).toHaveLength(1)
    await on('lists.element.add', { ELEMENT_CODE: 'a', FIELDS: { NAME: 'A' } }, '2/two')
    expect(await on('lists.element.get', {}, '3/three')).toHaveLength(1)
    const denied = ['ACCESS_DENIED', 'Access denied']
    expect(await refused('lists.element.add', { ELEMENT_CODE: 'b', FIELDS: { NAME: 'B' } }, '3/three')).toEqual(denied)
    expect(await refused('lists.element.delete', { ELEMENT_CODE: 'a' }, '2/two')).toEqual(denied)
    expect(await refused('lists.field.type.get', {}, '2/two')).toEqual(denied)
    await on('lists.update', { FIELDS: { NAME: 'Closed' }, RIGHTS: { U1: 'X' } })
    expect(await call<Row[]>('lists.get', { IBLOCK_TYPE_ID }, '3/three')).toEqual([])
  })
})

describe('fields of a list', () => {
  it('are shown as the page shows them, one under its type, several under their ids', async () => {
    const { on, field } = await openList()
    const LIST = { 10: { VALUE: 'Planning', SORT: 10, DEF: 'Y' }, 20: { VALUE: 'Work', SORT: 20 } }
    const id = await field('L', { NAME: 'Status', LIST, LIST_TEXT_VALUES: 'Testing\nDone', SORT: 50, CODE: 'STATUS' })
    expect(id).toBe('PROPERTY_1')
    expect(await field('SORT', { CODE: undefined })).toBe('SORT')
    expect(await on('lists.field.get', { FIELD_ID: id })).toEqual({
      L: {
        FIELD_ID: id,
        SORT: 50,
        NAME: 'Status',
        IS_REQUIRED: 'N',
        MULTIPLE: 'N',
        DEFAULT_VALUE: '1',
        TYPE: 'L',
        PROPERTY_TYPE: 'L',
        PROPERTY_USER_TYPE: false,
        CODE: 'STATUS',
        ID: '1',
        LINK_IBLOCK_ID: null,
        ROW_COUNT: '1',
        COL_COUNT: '30',
        USER_TYPE_SETTINGS: null,
        SETTINGS: {
          SHOW_ADD_FORM: 'Y',
          SHOW_EDIT_FORM: 'Y',
          ADD_READ_ONLY_FIELD: 'N',
          EDIT_READ_ONLY_FIELD: 'N',
          SHOW_FIELD_PREVIEW: 'N',
        },
        DISPLAY_VALUES_FORM: { 1: 'Planning', 2: 'Work', 3: 'Testing', 4: 'Done' },
      },
    })
    expect(Object.keys(await on('lists.field.get'))).toEqual(['NAME', id, 'SORT'])
    expect(await on('lists.field.get', { FIELD_ID: 'PROPERTY_99' })).toEqual([])
  })

  it('change but for their type, keep options by their ids, and go with their values', async () => {
    const { on, field, refused } = await openList()
    const id = await field('L', { CODE: 'K', LIST_TEXT_VALUES: 'A\nB' })
    const FIELDS = { NAME: 'Kind', TYPE: 'L', LIST: { 2: { VALUE: 'Bee' }, n0: { VALUE: 'C' } }, MULTIPLE: 'Y' }
    expect(await on('lists.field.update', { FIELD_ID: id, FIELDS })).toBe(true)
    const { L: shown } = await on<{ L: Row }>('lists.field.get', { FIELD_ID: id })
    expect(shown).toMatchObject({ NAME: 'Kind', MULTIPLE: 'Y', CODE: 'K', DISPLAY_VALUES_FORM: { 2: 'Bee', 3: 'C' } })
    expect(await refused('lists.field.update', { FIELD_ID: id, FIELDS: { NAME: 'Kind', TYPE: 'S' } })).toEqual([
      'ERROR_UPDATE_FIELD',
      'Error updating the field',
    ])
    await on('lists.element.add', { ELEMENT_CODE: 'a', FIELDS: { NAME: 'A', [id]: [2, 3] } })
    expect(await on('lists.field.delete', { FIELD_ID: id })).toBe(true)
    expect(Object.keys((await on('lists.element.get'))[0]!)).not.toContain(id)
  })

  it('refuse what their page refuses', async () => {
    const { refused, field, on } = await openList()
    await field('S', { CODE: 'ONE' })
    const add = (fields: object) => refused('lists.field.add', { FIELDS: { NAME: 'F', TYPE: 'S', CODE: 'TWO', ...fields } })
    expect(await add({ CODE: '' })).toEqual(['ERROR_SAVE_FIELD', 'Please fill the code fields'])
    expect(await add({ CODE: 'ONE' })).toEqual(['ERROR_SAVE_FIELD', 'Property already exists'])
    expect(await add({ SETTINGS: { ADD_READ_ONLY_FIELD: 'Y' } })).toEqual([
      'ERROR_SAVE_FIELD',
      "The default value of the field 'F' is required",
    ])
    expect(await add({ TYPE: 'E' })).toEqual(['ERROR_SAVE_FIELD', "Incorrect lists specified for 'F' property"])
    expect(await add({ TYPE: 'Q' })).toEqual(['ERROR_SAVE_FIELD', 'Error saving the field'])
    await field('SORT')
    const types = await on<Record<string, string>>('lists.field.type.get')
    expect([types['SORT'], types['S:employee']]).toEqual([undefined, 'Binding to employee'])
    expect(await on('lists.field.type.get', { FIELD_ID: 'SORT' })).toMatchObject({ SORT: 'Sorting' })
  })
})

describe('sections', () => {
  it('stand in a tree, with margins, depth and filters', async () => {
    const { on } = await openList()
    const add = (SECTION_CODE: string, more: object = {}) =>
      on<number>('lists.section.add', { SECTION_CODE, FIELDS: { NAME: SECTION_CODE, ...more } })
    const b = await add('b')
    const a = await add('a', { ACTIVE: 'N', XML_ID: 'x-a' })
    const inner = await on<number>('lists.section.add', { SECTION_CODE: 'inner', IBLOCK_SECTION_ID: a, FIELDS: { NAME: 'inner' } })
    const SELECT = ['ID', 'LEFT_MARGIN', 'RIGHT_MARGIN', 'DEPTH_LEVEL', 'IBLOCK_SECTION_ID', 'GLOBAL_ACTIVE', 'EXTERNAL_ID']
    expect(await on('lists.section.get', { SELECT })).toEqual([
      {
        ID: `${a}`,
        LEFT_MARGIN: '1',
        RIGHT_MARGIN: '4',
        DEPTH_LEVEL: '1',
        IBLOCK_SECTION_ID: null,
        GLOBAL_ACTIVE: 'N',
        EXTERNAL_ID: 'x-a',
      },
      {
        ID: `${inner}`,
        LEFT_MARGIN: '2',
        RIGHT_MARGIN: '3',
        DEPTH_LEVEL: '2',
        IBLOCK_SECTION_ID: `${a}`,
        GLOBAL_ACTIVE: 'N',
        EXTERNAL_ID: null,
      },
      { ID: `${b}`, LEFT_MARGIN: '5', RIGHT_MARGIN: '6', DEPTH_LEVEL: '1', IBLOCK_SECTION_ID: null, GLOBAL_ACTIVE: 'Y', EXTERNAL_ID: null },
    ])
    const ids = async (FILTER: object): Promise<unknown[]> => (await on('lists.section.get', { FILTER })).map(({ ID }) => Number(ID))
    expect(await ids({ NAME: '%nn%' })).toEqual([inner])
    expect(await ids({ '>DEPTH_LEVEL': 1, IBLOCK_NAME: 'Stock' })).toEqual([inner])
    expect(await ids({ GLOBAL_ACTIVE: 'Y' })).toEqual([b])
    expect(await on('lists.section.update', { SECTION_CODE: 'a', FIELDS: { NAME: 'z', ACTIVE: 'Y' } })).toBe(true)
    expect(await ids({})).toEqual([b, a, inner])
    await on('lists.element.add', { ELEMENT_CODE: 'e', IBLOCK_SECTION_ID: inner, FIELDS: { NAME: 'E' } })
    expect(await on('lists.section.delete', { SECTION_ID: a })).toBe(true)
    expect(await ids({})).toEqual([b])
    expect(await on('lists.element.get')).toEqual([])
  })

  it('refuse what is not there', async () => {
    const { refused } = await openList()
    const gone = ['ERROR_SECTION_NOT_FOUND', 'Section not found']
    expect(await refused('lists.section.delete', { SECTION_ID: 9 })).toEqual(gone)
    expect(await refused('lists.section.update', { SECTION_CODE: 'q', FIELDS: { NAME: 'x' } })).toEqual(gone)
    const orphan = { SECTION_CODE: 'q', IBLOCK_SECTION_ID: 9, FIELDS: { NAME: 'x' } }
    expect((await refused('lists.section.add', orphan))[0]).toBe('ERROR_ADD_SECTION')
  })
})

describe('elements', () => {
  it('keep values by their ids, one or many, and print dates in the format of the site', async () => {
    const { on, field } = await openList()
    const people = await field('S:employee', { MULTIPLE: 'Y' })
    const due = await field('S:DateTime')
    const day = await field('S:Date')
    const text = await field('S:HTML')
    const FIELDS = {
      NAME: 'Test Element',
      [people]: { n0: '1', n1: '2' },
      [due]: '2024-12-31 23:59:59',
      [day]: '31.12.2024',
      [text]: '<b>x</b>',
    }
    const id = await on<number>('lists.element.add', { ELEMENT_CODE: 'test', FIELDS })
    const SELECT = ['ID', people, due, day, text]
    expect(await on('lists.element.get', { SELECT })).toEqual([
      {
        ID: String(id),
        NAME: 'Test Element',
        IBLOCK_SECTION_ID: null,
        CREATED_BY: '1',
        CODE: 'test',
        [people]: { 1: '1', 2: '2' },
        [due]: { 3: '12/31/2024 11:59:59 pm' },
        [day]: { 4: '12/31/2024' },
        [text]: { 5: { TEXT: '<b>x</b>', TYPE: 'HTML' } },
      },
    ])
    await on('lists.element.update', { ELEMENT_ID: id, FIELDS: { NAME: 'New', [people]: { 2: '3', n0: '1' } } })
    const [row] = await on('lists.element.get', { SELECT })
    expect(row).toMatchObject({ NAME: 'New', [people]: { 2: '3', 6: '1' } })
    expect(row).not.toHaveProperty(due)
  })

  it('are found by every operator, over properties too, and ordered', async () => {
    const { on, field } = await openList()
    const price = await field('N')
    const kind = await field('L', { LIST_TEXT_VALUES: 'Old\nNew' })
    const tags = await field('S', { MULTIPLE: 'Y' })
    const rows = [
      ['apple', { [price]: 9, [kind]: 1, [tags]: ['red', 'green'] }],
      ['pear', { [price]: '10.5', [kind]: 2, [tags]: ['green'] }],
      ['plum', {}],
    ] as const
    for (const [NAME, more] of rows) await on('lists.element.add', { ELEMENT_CODE: NAME, FIELDS: { NAME, ...more } })
    const names = async (FILTER: object, ELEMENT_ORDER: object = {}): Promise<unknown[]> =>
      (await on('lists.element.get', { FILTER, ELEMENT_ORDER })).map(({ NAME }) => NAME)
    expect(await names({ [`>${price}`]: 9 })).toEqual(['pear'])
    expect(await names({ [`>=${price}`]: 9, [`<${price}`]: 10 })).toEqual(['apple'])
    expect(await names({ [`=${kind}`]: 2 })).toEqual(['pear'])
    expect(await names({ [`@${kind}`]: [1, 2] })).toEqual(['apple', 'pear'])
    expect(await names({ [`!@${kind}`]: [1, 2] })).toEqual(['plum'])
    expect(await names({ [tags]: 'green' })).toEqual(['apple', 'pear'])
    expect(await names({ [`!${tags}`]: 'green' })).toEqual(['plum'])
    expect(await names({ [`%${tags}`]: 'RE' })).toEqual(['apple', 'pear'])
    expect(await names({ [price]: '' })).toEqual(['plum'])
    expect(await names({ NAME: 'p%' })).toEqual(['pear', 'plum'])
    expect(await names({ '=%NAME': '%e' })).toEqual(['apple'])
    expect(await names({ '!%NAME': 'p' })).toEqual([])
    expect(await names({ '<=DATE_CREATE': '1999-12-31' })).toEqual([])
    expect(await names({}, { [price]: 'desc' })).toEqual(['pear', 'apple', 'plum'])
    expect(await names({}, { NAME: 'desc' })).toEqual(['plum', 'pear', 'apple'])
  })

  it('come in pages of 50', async () => {
    const { on, ask, id } = await openList()
    for (let index = 0; index < 52; index++) await on('lists.element.add', { ELEMENT_CODE: `e${index}`, FIELDS: { NAME: `E${index}` } })
    const first = await ask('lists.element.get', { IBLOCK_TYPE_ID, IBLOCK_ID: id })
    expect(first).toMatchObject({ total: 52, next: 50 })
    const last = await ask('lists.element.get', { IBLOCK_TYPE_ID, IBLOCK_CODE: 'stock', start: 50 })
    expect(last.next).toBeUndefined()
    expect((last.result as Row[]).map(({ CODE }) => CODE)).toEqual(['e50', 'e51'])
  })

  it('hold files that stay until they are removed, and say where they are', async () => {
    const { on, field, refused, portal } = await openList()
    const file = await field('F', { MULTIPLE: 'Y' })
    const id = await on<number>('lists.element.add', { ELEMENT_CODE: 'f', FIELDS: { NAME: 'F', [file]: [['a.txt', base64('aaa')]] } })
    await on('lists.element.update', { ELEMENT_ID: id, FIELDS: { NAME: 'F', [file]: [['b.txt', base64('bbb')]] } })
    const [row] = await on('lists.element.get')
    expect(row![file]).toEqual({ 1: '1', 2: '2' })
    const links = await on<string[]>('lists.element.get.file.url', { ELEMENT_ID: id, FIELD_ID: 1 })
    expect(links[1]).toBe('/company/lists/1/file/0/1/PROPERTY_1/2/?ncc=y&download=y')
    expect(await (await portal.fetch(`${portal.url}${links[1]}&auth=1/one`)).text()).toBe('bbb')
    await on('lists.element.update', { ELEMENT_ID: id, FIELDS: { NAME: 'F', [`${file}_DEL`]: { 1: 'Y' } } })
    expect((await on('lists.element.get'))[0]![file]).toEqual({ 2: '2' })
    expect(await refused('lists.element.update', { ELEMENT_ID: id, FIELDS: { NAME: 'F', [file]: 2 } })).toEqual([
      'ERROR_ELEMENT_FIELD_VALUE',
      'Writing file values by ID is not supported',
    ])
  })

  it('attach files of Drive', async () => {
    const { on, field, call, portal } = await openList()
    const file = await field('S:DiskFile')
    const { ID } = await call('disk.folder.uploadFile', { id: 1, data: { NAME: 'a.txt' }, fileContent: ['a.txt', base64('drive')] })
    await on('lists.element.add', { ELEMENT_CODE: 'f', FIELDS: { NAME: 'F', [file]: ID } })
    const [link] = await on<string[]>('lists.element.get.file.url', { ELEMENT_CODE: 'f', FIELD_ID: 1 })
    expect(await (await portal.fetch(`${portal.url}${link}&auth=1/one`)).text()).toBe('drive')
  })

  it('refuse in the words of their pages', async () => {
    const { on, refused, field } = await openList()
    const needed = await field('S', { IS_REQUIRED: 'Y', NAME: 'Colour' })
    const FIELDS = { NAME: 'A', [needed]: 'red' }
    await on('lists.element.add', { ELEMENT_CODE: 'a', FIELDS })
    expect(await refused('lists.element.add', { ELEMENT_CODE: 'a', FIELDS })).toEqual([
      'ERROR_ELEMENT_ALREADY_EXISTS',
      'Element already exists',
    ])
    expect(await refused('lists.element.add', { FIELDS })).toEqual([
      'ERROR_REQUIRED_PARAMETERS_MISSING',
      'Required parameter `ELEMENT_CODE` is missing',
    ])
    expect((await refused('lists.element.add', { ELEMENT_CODE: 'b', FIELDS: { NAME: 'B' } }))[0]).toBe('ERROR_ADD_ELEMENT')
    expect((await refused('lists.element.update', { ELEMENT_CODE: 'a', FIELDS: { NAME: 'B' } }))[0]).toBe('ERROR_UPDATE_ELEMENT')
    expect((await refused('lists.element.add', { ELEMENT_CODE: 'b', IBLOCK_SECTION_ID: 7, FIELDS }))[0]).toBe('ERROR_ADD_ELEMENT')
    expect(await refused('lists.element.delete', { ELEMENT_ID: 9 })).toEqual(['ERROR_ELEMENT_NOT_FOUND', 'Element not found'])
    expect(await on('lists.element.delete', { ELEMENT_CODE: 'a' })).toBe(true)
    expect(await on('lists.element.get')).toEqual([])
  })
})
