import fc from 'fast-check'
import { expect, it } from 'vitest'
import { base64, openDiskPortal, type Row } from './open-disk-portal.ts'

const id = fc.constantFrom<unknown>(
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  '1',
  '6',
  ' 7 ',
  0,
  -1,
  1.5,
  2 ** 60,
  '9'.repeat(400),
  '',
  null,
  true,
  [1],
  { 0: 6 },
  'x',
)
const scalar = fc.oneof(
  id,
  fc.constantFrom<unknown>(
    'a.txt',
    'A',
    "x' or 1=1",
    'Ж"%_',
    '\u0000',
    '\uD800',
    '../..',
    'file',
    'all',
    'disk_access_full',
    'U2',
    '*',
    '2026-01-01',
    'ASC',
    base64('x'),
  ),
)
const keys = [
  'NAME',
  'ID',
  '>ID',
  '@ID',
  '!%NAME',
  '=%NAME',
  'TYPE',
  'PARENT_ID',
  'SIZE',
  'DELETED_TYPE',
  'CREATE_TIME',
  '<UPDATE_TIME',
  'STORAGE_ID',
  'FOLDER_ID',
  'TASK_ID',
  'ACCESS_CODE',
  '0',
  '1',
]
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: scalar },
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 4 }),
  ),
})).any
const params = fc.record(
  {
    id,
    targetFolderId: id,
    versionId: id,
    userId: id,
    newName: scalar,
    taskName: scalar,
    data: fc.oneof(fc.record({ NAME: scalar }), value),
    fileContent: fc.oneof(fc.tuple(scalar, scalar), value),
    rights: value,
    generateUniqueName: scalar,
    filter: value,
    order: value,
    start: scalar,
    QUERY: scalar,
    TYPE: scalar,
    FILTER: value,
    token: scalar,
    file: value,
    taskId: id,
    fileId: id,
  },
  { requiredKeys: [] },
)

it("whatever is sent to Drive, it answers or refuses in the portal's own words, and stays a tree", async () => {
  const disk = await openDiskPortal()
  const names = disk.portal.methods.filter(({ tier, scope }) => tier === 'stateful' && scope === 'disk').map(({ name }) => name)
  for (const NAME of ['Docs', 'Away']) await disk.call('disk.folder.addSubFolder', { id: 1, data: { NAME } })
  for (const NAME of ['a.txt', 'b.txt'])
    await disk.call('disk.folder.uploadFile', { id: 6, data: { NAME }, fileContent: [NAME, base64(NAME)] })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names, 'tasks.task.files.attach'),
      params,
      fc.constantFrom('1/one', '2/two'),
      async (method, sent, webhook) => {
        const { status, error } = await disk.ask(method, sent, webhook)
        expect([200, 400, 403]).toContain(status)
        expect(error === undefined).toBe(status === 200)
      },
    ),
    { numRuns: 1500 },
  )
  expect(disk.portal.requests.filter(({ failure }) => failure !== undefined)).toEqual([])
  await expectTree(disk.portal.fetch, await disk.call<Row[]>('disk.storage.getList'), (folder) =>
    disk.call<Row[]>('disk.folder.getChildren', { id: folder, start: -1 }),
  )
})

/** Every child knows its folder, no name stands twice in one, and every file has its bytes. */
async function expectTree(
  fetch: (url: string) => Promise<Response>,
  storages: readonly Row[],
  childrenOf: (id: unknown) => Promise<Row[]>,
): Promise<void> {
  const visit = async (id: unknown): Promise<void> => {
    const children = await childrenOf(id)
    const names = children.map(({ NAME }) => String(NAME).toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const child of children) {
      expect(child['PARENT_ID']).toBe(id)
      if (child['TYPE'] === 'folder') await visit(child['ID'])
      else expect((await (await fetch(String(child['DOWNLOAD_URL']))).arrayBuffer()).byteLength).toBe(Number(child['SIZE']))
    }
  }
  for (const storage of storages) await visit(storage['ROOT_OBJECT_ID'])
}
