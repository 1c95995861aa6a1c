import { decode, decodeValue, deleteMultifield, encode, encodeRow, removeFile, replaceMultifield } from '@b24kit/client/codec'
import type { Family, FieldDescriptor, Fields, Multifield, MultifieldChange, NewFile, StoredFile } from '@b24kit/client/codec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPortal } from './open-portal.ts'

type Row = Record<string, unknown>
type Send = (method: string, params: object) => Promise<unknown>

/** One kind of record in one family: how to describe, write and read it. */
interface Entity {
  readonly name: string
  readonly family: Family
  /** System fields to write beside the user fields. */
  readonly system: readonly string[]
  open(send: Send): Promise<OpenEntity>
}

interface OpenEntity {
  readonly fields: Fields
  add(values: Row): Promise<unknown>
  update(id: unknown, values: Row): Promise<unknown>
  get(id: unknown): Promise<Row>
}

// Every type but `file`, whose values are read elsewhere than they were written: see below.
const TYPES =
  'string integer double boolean enumeration datetime date money url address employee crm_status crm iblock_section iblock_element'
const COLOURS = ['Red', 'Green', 'Blue']
// The portal rounds numbers to their precision, two digits by default.
const PRECISION = 5

const classic = (name: string, system: readonly string[]): Entity => ({
  name: `crm.${name}`,
  family: 'classic',
  system,
  async open(send) {
    for (const { suffix, type, isMultiple } of userFields) {
      const fields = {
        FIELD_NAME: suffix,
        USER_TYPE_ID: type,
        MULTIPLE: isMultiple ? 'Y' : 'N',
        LIST: COLOURS.map((VALUE) => ({ VALUE })),
        ...(type === 'double' && { SETTINGS: { PRECISION } }),
      }
      await send(`crm.${name}.userfield.add`, { fields })
    }
    return {
      fields: (await send(`crm.${name}.fields`, {})) as Fields,
      add: (fields) => send(`crm.${name}.add`, { fields }),
      update: (id, fields) => send(`crm.${name}.update`, { id, fields }),
      get: async (id) => (await send(`crm.${name}.get`, { id })) as Row,
    }
  },
})

const universal = (
  name: string,
  system: readonly string[],
  createType: (send: Send) => Promise<[entityTypeId: number, entityId: string]>,
): Entity => ({
  name: `crm.item (${name})`,
  family: 'universal',
  system,
  async open(send) {
    const [entityTypeId, entityId] = await createType(send)
    for (const { suffix, type, isMultiple } of userFields) {
      const field = {
        entityId,
        fieldName: `UF_${entityId.replace(/(?<=CRM)_[A-Z]+/, '')}_${suffix}`,
        userTypeId: type,
        multiple: isMultiple ? 'Y' : 'N',
        ...(type === 'double' && { settings: { PRECISION } }),
      }
      await send('userfieldconfig.add', { moduleId: 'crm', field: { ...field, enum: COLOURS.map((value) => ({ value })) } })
    }
    return {
      fields: ((await send('crm.item.fields', { entityTypeId })) as { fields: Fields }).fields,
      add: async (fields) => itemOf(await send('crm.item.add', { entityTypeId, fields }))['id'],
      update: (id, fields) => send('crm.item.update', { entityTypeId, id, fields }),
      get: async (id) => itemOf(await send('crm.item.get', { entityTypeId, id })),
    }
  },
})

const itemOf = (answer: unknown): Row => (answer as { item: Row }).item

interface UserField {
  readonly suffix: string
  readonly type: string
  readonly isMultiple: boolean
}

/** A field of every type, alone and multiple; yes or no cannot be multiple. */
const userFields: readonly UserField[] = TYPES.split(' ').flatMap((type) => {
  const single = { suffix: type.toUpperCase(), type, isMultiple: false }
  return type === 'boolean' ? [single] : [single, { suffix: `${single.suffix}_LIST`, type, isMultiple: true }]
})

async function createSmartProcess(send: Send): Promise<[number, string]> {
  const fields = {
    title: 'Asset',
    isBeginCloseDatesEnabled: 'Y',
    isLinkWithProductsEnabled: 'Y',
    isStagesEnabled: 'Y',
    isClientEnabled: 'Y',
  }
  const { type } = (await send('crm.type.add', { fields })) as { type: { id: number; entityTypeId: number } }
  return [type.entityTypeId, `CRM_${type.id}`]
}

const entities: readonly Entity[] = [
  classic('deal', ['TITLE', 'OPPORTUNITY', 'BEGINDATE', 'OPENED', 'COMMENTS']),
  classic('contact', ['NAME', 'BIRTHDATE', 'EXPORT']),
  classic('company', ['TITLE', 'REVENUE']),
  universal('deal', ['title', 'opportunity', 'begindate', 'opened', 'comments'], () => Promise.resolve([2, 'CRM_DEAL'])),
  universal('contact', ['name', 'birthdate', 'export'], () => Promise.resolve([3, 'CRM_CONTACT'])),
  universal('company', ['title', 'revenue'], () => Promise.resolve([4, 'CRM_COMPANY'])),
  universal('smart process', ['title', 'opportunity', 'begindate', 'opened'], createSmartProcess),
]

const text = fc.string({ minLength: 1, maxLength: 20 })
const id = fc.integer({ min: 1, max: 2 ** 31 })
const decimal = (digits: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: digits }))
    .map(([value, places]) => (value / 10 ** places).toFixed(places))
const moment = fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000))
const day = moment.map((at) => at.toISOString().slice(0, 10))
const entityTypeId = fc.constantFrom(1, 2, 3, 4, 7, 31, 128, 156, 1030)

function valueOf({ type, isDynamic, items = [] }: FieldDescriptor): fc.Arbitrary<unknown> {
  switch (type) {
    case 'integer':
      return fc.maxSafeInteger()
    case 'employee':
    case 'iblock_section':
    case 'iblock_element':
      return id
    case 'double':
      return decimal(isDynamic ? PRECISION : 2)
    case 'boolean':
    case 'char':
      return fc.boolean()
    case 'enumeration':
      return fc.constantFrom(...items).map(({ ID, VALUE }) => ({ id: Number(ID), value: VALUE }))
    case 'datetime':
      return moment
    case 'date':
      return day
    case 'money':
      return fc.record({ amount: decimal(4), currency: fc.constantFrom('USD', 'EUR') }, { noNullPrototype: true })
    case 'crm':
      return fc.oneof(fc.record({ entityTypeId, id }, { noNullPrototype: true }), fc.record({ id }, { noNullPrototype: true }))
    default:
      return text
  }
}

/** Yes or no is never empty: a portal answers no. */
function fieldValue(field: FieldDescriptor): fc.Arbitrary<unknown> {
  if (field.isMultiple) return fc.array(valueOf(field), { maxLength: 4 })
  return field.isDynamic && field.type !== 'boolean' ? fc.option(valueOf(field), { freq: 4 }) : valueOf(field)
}

/** Values of all user fields and the named system fields; all but the first may be missing. */
function rowOf({ fields }: OpenEntity, { system }: Entity): fc.Arbitrary<Row> {
  const names = Object.keys(fields).filter((name) => system.includes(name) || fields[name]!.isDynamic)
  const values = Object.fromEntries(names.map((name) => [name, fieldValue(fields[name]!)]))
  return fc.record(values, { requiredKeys: system.slice(0, 1), noNullPrototype: true })
}

/** What every update changes. */
const TOUCHED: ReadonlySet<string> = new Set(['DATE_MODIFY', 'updatedTime'])
const withoutTouched = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !TOUCHED.has(name)))

/** Decimals are compared by value: the families print them differently. */
const canonical = (row: Row): Row =>
  JSON.parse(JSON.stringify(row), (_, value: unknown) => (isDecimalText(value) ? trim(value) : value)) as Row
const isDecimalText = (value: unknown): value is string => typeof value === 'string' && /^-?\d+\.\d+$/.test(value)
const trim = (decimalText: string): string => decimalText.replace(/\.?0+$/, '')

// One call or one command of a batch: JSON and PHP's query encoding.
function createSender({ b24, run }: Awaited<ReturnType<typeof openPortal>>, isBatch: () => boolean): Send {
  return (method, params) =>
    run(
      isBatch()
        ? b24.batch((b) => ({ it: b.callUntyped(method, params) })).then(({ it }) => (it.ok ? it.value : Promise.reject(it.error)))
        : b24.callUntyped(method, params),
    )
}

describe.each(entities)('$name', (entity) => {
  it.each([10_800, -18_000])('reads what it wrote, and writes what it read without changing it (offset %i s)', async (utcOffsetSeconds) => {
    let isBatch = false
    const record = await entity.open(createSender(await openPortal({ utcOffsetSeconds }), () => isBatch))
    const { fields } = record
    const row = rowOf(record, entity)
    expect(Object.values(fields).filter(({ isDynamic }) => isDynamic)).toHaveLength(userFields.length)
    await fc.assert(
      fc.asyncProperty(row, row, fc.boolean(), async (first, second, asBatch) => {
        isBatch = asBatch
        const recordId = await record.add(encodeRow(first, fields, entity))
        await record.update(recordId, encodeRow(second, fields, entity))
        const written = { ...first, ...second }
        const read: Row = decode(await record.get(recordId), fields)
        const picked = Object.fromEntries(Object.keys(written).map((name) => [name, read[name]]))
        expect(canonical(picked)).toEqual(canonical(written))

        await record.update(recordId, encodeRow(read, fields, entity))
        expect(withoutTouched(decode(await record.get(recordId), fields))).toEqual(withoutTouched(read))
      }),
      { numRuns: 15 },
    )
  })
})

/** Gives Ann three phones, replaces the second and deletes the first. */
async function changePhones(
  family: Family,
  field: string,
  update: string,
  get: (send: Send, contactId: number) => Promise<Row>,
): Promise<Record<'before' | 'after', readonly Multifield[]>> {
  const send = createSender(await openPortal(), () => false)
  const description = { type: 'crm_multifield', isMultiple: true } as const
  const contactId = Number(await send('crm.contact.add', { fields: { NAME: 'Ann' } }))
  const change = (changes: readonly MultifieldChange[]): Promise<unknown> =>
    send(update, { id: contactId, entityTypeId: 3, fields: { [field]: encode(changes, description, { family }) } })
  const read = async (): Promise<readonly Multifield[]> => decodeValue((await get(send, contactId))[field], description)

  await change(['+1', '+2', '+3'].map((value) => ({ kind: 'PHONE', type: 'WORK', value })))
  const before = await read()
  await change([...replaceMultifield(before, before[1]!.id, '+22'), ...deleteMultifield(before, before[0]!.id)])
  return { before, after: await read() }
}

// Field note 19, where it happens: among the phones of a record.
describe('replaces and deletes one phone and leaves the others', () => {
  it('in PHONE of classic methods', async () => {
    const get = async (send: Send, contactId: number): Promise<Row> => (await send('crm.contact.get', { id: contactId })) as Row
    const { before, after } = await changePhones('classic', 'PHONE', 'crm.contact.update', get)
    expect(after).toEqual([{ ...before[1], value: '+22' }, before[2]])
  })

  it('in fm of universal methods', async () => {
    const get = async (send: Send, contactId: number): Promise<Row> =>
      itemOf(await send('crm.item.get', { entityTypeId: 3, id: contactId }))
    const { before, after } = await changePhones('universal', 'fm', 'crm.item.update', get)
    expect(after).toEqual([{ ...before[1], value: '+22' }, before[2]])
  })
})

interface FilesOf {
  readonly family: Family
  /** `UF_CRM_DOC`, `ufCrmDoc`. */
  readonly nameOf: (isMultiple: boolean) => string
  write(send: Send, id: number, fields: Row): Promise<unknown>
  read(send: Send, id: number): Promise<Row>
}

const fileFamilies: readonly FilesOf[] = [
  {
    family: 'classic',
    nameOf: (isMultiple) => (isMultiple ? 'UF_CRM_DOCS' : 'UF_CRM_DOC'),
    // A batch cannot carry a map without members, and files that stay are left out.
    write: (send, id, fields) => send('crm.deal.update', { id, fields: { TITLE: 'Papers', ...fields } }),
    read: async (send, id) => (await send('crm.deal.get', { id })) as Row,
  },
  {
    family: 'universal',
    nameOf: (isMultiple) => (isMultiple ? 'ufCrmDocs' : 'ufCrmDoc'),
    write: (send, id, fields) => send('crm.item.update', { entityTypeId: 2, id, fields }),
    read: async (send, id) => itemOf(await send('crm.item.get', { entityTypeId: 2, id })),
  },
]

const newFile: fc.Arbitrary<NewFile> = fc.record(
  {
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    base64: fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  },
  { noNullPrototype: true },
)
/** One update: which of the files that are there go, and which come. */
const change = fc.record({ isGone: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), added: fc.array(newFile, { maxLength: 3 }) })

// Field note 19, for files: what the caller does not remove stays, byte for byte.
describe.each(fileFamilies)('files of $family methods', ({ family, nameOf, write, read }) => {
  async function open(isMultiple: boolean): Promise<{
    readStored: () => Promise<readonly StoredFile[]>
    writeValue: (value: unknown) => Promise<unknown>
    download: (file: StoredFile) => Promise<NewFile>
    setBatch: (asBatch: boolean) => void
  }> {
    const opened = await openPortal()
    let isBatch = false
    const send = createSender(opened, () => isBatch)
    const name = nameOf(isMultiple)
    const field: FieldDescriptor = { type: 'file', isMultiple }
    const fields = { FIELD_NAME: isMultiple ? 'DOCS' : 'DOC', USER_TYPE_ID: 'file', MULTIPLE: isMultiple ? 'Y' : 'N' }
    await send('crm.deal.userfield.add', { fields })
    const id = Number(await send('crm.deal.add', { fields: { TITLE: 'Papers' } }))
    return {
      readStored: async () => [decodeValue((await read(send, id))[name], field) ?? []].flat() as StoredFile[],
      writeValue: (value) => write(send, id, encodeRow({ [name]: value }, { [name]: field }, { family })),
      async download({ downloadUrl }) {
        const response = await opened.portal.fetch(new URL(downloadUrl!, opened.portal.url))
        const [, fileName] = /filename\*=UTF-8''(.*)$/.exec(response.headers.get('content-disposition')!)!
        return { name: decodeURIComponent(fileName!), base64: Buffer.from(await response.arrayBuffer()).toString('base64') }
      },
      setBatch: (asBatch) => void (isBatch = asBatch),
    }
  }

  it('a list of files is what was kept and what was added', async () => {
    const { readStored, writeValue, download, setBatch } = await open(true)
    let model: readonly NewFile[] = []
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async ({ isGone, added }, asBatch) => {
        setBatch(asBatch)
        const stored = await readStored()
        await writeValue([...stored.map((file, index) => (isGone[index % 8] ? removeFile(file) : file)), ...added])
        model = [...model.filter((_, index) => !isGone[index % 8]), ...added]
        const after = await readStored()
        expect(await Promise.all(after.map(download))).toEqual(model)
        expect(after.map(({ id }) => id)).toEqual(
          expect.arrayContaining(stored.filter((_, index) => !isGone[index % 8]).map(({ id }) => id)),
        )

        await writeValue(after)
        expect(await readStored()).toEqual(after)
      }),
      { numRuns: 25 },
    )
    await writeValue([])
    expect(await readStored()).toEqual([])
  })

  it('a single file is the last one written, kept when it is written back, and gone when it is removed or cleared', async () => {
    const { readStored, writeValue, download, setBatch } = await open(false)
    await fc.assert(
      fc.asyncProperty(newFile, fc.boolean(), fc.boolean(), async (file, asBatch, byRemoval) => {
        setBatch(asBatch)
        await writeValue(file)
        const [stored] = await readStored()
        expect(await download(stored!)).toEqual(file)
        await writeValue(stored)
        expect(await readStored()).toEqual([stored])
        if (byRemoval) {
          await writeValue(removeFile(stored!))
          expect(await readStored()).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
    await writeValue(null)
    expect(await readStored()).toEqual([])
  })
})
