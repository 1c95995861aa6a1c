import { describe, expect, it } from 'vitest'
import { createTestPortal } from '../src/scopes/test-portal.ts'
import { base64, openDiskPortal, type DiskPortal, type Row } from './open-disk-portal.ts'

const STORAGE = 1
const ROOT = 1

const upload = (disk: DiskPortal, NAME: string, more: object = {}, webhook?: string): Promise<Row> =>
  disk.call('disk.folder.uploadFile', { id: ROOT, data: { NAME }, fileContent: [NAME, base64(`content of ${NAME}`)], ...more }, webhook)
const folder = (disk: DiskPortal, NAME: string, id: unknown = ROOT): Promise<Row> =>
  disk.call('disk.folder.addSubFolder', { id, data: { NAME } })
const names = async (disk: DiskPortal, id: unknown = ROOT, more: object = {}): Promise<unknown[]> =>
  (await disk.call<Row[]>('disk.folder.getChildren', { id, ...more })).map(({ NAME }) => NAME)
const textBehind = async ({ portal }: DiskPortal, url: unknown): Promise<string> => (await portal.fetch(String(url))).text()

it('costs a portal that never uses it no table', () => {
  const { context, call } = createTestPortal()
  const count = (): unknown =>
    context.db.prepare("select count(*) as n from sqlite_master where name like 'disk\\_%' escape '\\'").get()?.['n']
  expect(count()).toBe(0)
  call('disk.storage.getList')
  expect(count()).not.toBe(0)
})

describe('storages', () => {
  it('are one per user, one of the company and one of a group, each with a root folder', async () => {
    const disk = await openDiskPortal()
    const { result, total } = await disk.ask('disk.storage.getList')
    expect(total).toBe(5)
    expect((result as Row[]).map(({ ENTITY_TYPE, ENTITY_ID }) => [ENTITY_TYPE, ENTITY_ID])).toEqual([
      ['user', '1'],
      ['user', '2'],
      ['user', '3'],
      ['common', 'shared_files_s1'],
      ['group', '1'],
    ])
    const storage = {
      ID: '1',
      NAME: 'Alex Morgan',
      CODE: null,
      MODULE_ID: 'disk',
      ENTITY_TYPE: 'user',
      ENTITY_ID: '1',
      ROOT_OBJECT_ID: '1',
    }
    expect(await disk.call('disk.storage.get', { id: STORAGE })).toEqual(storage)
    expect(await disk.call('disk.folder.get', { id: ROOT })).toMatchObject({ TYPE: 'folder', STORAGE_ID: '1', PARENT_ID: null })
    expect(await disk.call('disk.storage.getTypes')).toEqual(['user', 'common', 'group'])
  })

  it('appear with their users', async () => {
    const disk = await openDiskPortal()
    await disk.call('disk.storage.getList')
    disk.portal.users.set({ id: 9, name: 'New' })
    expect(await disk.call('disk.storage.getList', { filter: { ENTITY_ID: '9' } })).toMatchObject([{ NAME: 'New' }])
  })

  it('are listed by filter and order, and for others than administrators without those of colleagues', async () => {
    const disk = await openDiskPortal()
    const own = await disk.call<Row[]>(
      'disk.storage.getList',
      { filter: { '@ENTITY_TYPE': ['user', 'common'] }, order: { ID: 'DESC' } },
      '2/two',
    )
    expect(own.map(({ ID }) => ID)).toEqual(['4', '2'])
    expect(await disk.refusal('disk.storage.get', { id: STORAGE }, '2/two')).toEqual(['ACCESS_DENIED', 'Access denied'])
  })

  it('describe their fields', async () => {
    const fields = await (await openDiskPortal()).call('disk.storage.getFields')
    expect(fields['MODULE_ID']).toEqual({ TYPE: 'string', USE_IN_FILTER: false, USE_IN_SHOW: true })
    expect(fields['ENTITY_ID']).toEqual({ TYPE: 'string', USE_IN_FILTER: true, USE_IN_SHOW: true })
  })

  it('take folders and files', async () => {
    const disk = await openDiskPortal()
    await disk.call('disk.storage.addFolder', { id: STORAGE, data: { NAME: 'Docs' } })
    await disk.call('disk.storage.uploadFile', { id: STORAGE, data: { NAME: 'a.txt' }, fileContent: ['a.txt', base64('a')] })
    const { result, total } = await disk.ask('disk.storage.getChildren', { id: STORAGE })
    expect([(result as Row[]).map(({ NAME }) => NAME), total]).toEqual([['Docs', 'a.txt'], 2])
  })

  it('belong to an application that asks for one, which may rename it', async () => {
    const disk = await openDiskPortal({ apps: [{ clientId: 'local.1', clientSecret: 's' }] })
    const { portal } = disk
    const auth = portal.tokens.create({ userId: 1 }).access_token
    const asApp = async (method: string, params: object = {}): Promise<Row> => {
      const body = JSON.stringify({ ...params, auth })
      const response = await portal.fetch(`${portal.url}/rest/${method}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      })
      return (await response.json()) as Row
    }
    const { result } = await asApp('disk.storage.getForApp')
    const { ID: id } = result as Row
    expect(result).toMatchObject({ NAME: 'local.1', ENTITY_TYPE: 'restapp', ENTITY_ID: '1' })
    expect((await asApp('disk.storage.getForApp'))['result']).toEqual(result)
    expect(await asApp('disk.storage.rename', { id, newName: 'Mine' })).toMatchObject({ result: { ID: id, NAME: 'Mine' } })
    expect(await asApp('disk.storage.rename', { id: STORAGE, newName: 'No' })).toMatchObject({
      error: '',
      error_description: 'Access denied (invalid type of storage)',
    })
    expect(await disk.refusal('disk.storage.getForApp')).toEqual(['ACCESS_DENIED', 'Access denied! Application context required'])
    expect(await disk.call('disk.storage.getList', { filter: { ID: id } })).toEqual([])
  })
})

describe('an upload', () => {
  const bytes = 'content of a.txt'

  it('answers what it wrote as numbers and the rest as text, and reads back as text', async () => {
    const disk = await openDiskPortal()
    const added = await upload(disk, 'a.txt')
    expect(added).toMatchObject({
      NAME: 'a.txt',
      CODE: null,
      STORAGE_ID: '1',
      TYPE: 'file',
      PARENT_ID: '1',
      DELETED_TYPE: 0,
      GLOBAL_CONTENT_VERSION: 1,
      SIZE: String(bytes.length),
      DELETE_TIME: null,
      CREATED_BY: '1',
      UPDATED_BY: '1',
      DELETED_BY: null,
      DETAIL_URL: 'https://portal.example/company/personal/user/1/disk/file/a.txt',
    })
    const { ID, FILE_ID } = added
    expect([typeof ID, typeof FILE_ID, 'REAL_OBJECT_ID' in added]).toEqual(['number', 'number', false])
    const texts = { ID: String(ID), FILE_ID: String(FILE_ID), DELETED_TYPE: '0', GLOBAL_CONTENT_VERSION: '1', DELETED_BY: '0' }
    expect(await disk.call('disk.file.get', { id: ID })).toEqual({ ...added, ...texts })
  })

  it.each([
    ['a pair', { fileContent: ['other.txt', base64(bytes)] }],
    ['a map, as forms make it', { fileContent: { 0: 'other.txt', 1: base64(bytes) } }],
    ['base64 alone', { fileContent: base64(bytes) }],
  ])('takes its content as %s, and its name from data', async (_, content) => {
    const disk = await openDiskPortal()
    const { NAME, DOWNLOAD_URL } = await upload(disk, 'a.txt', content)
    expect([NAME, await textBehind(disk, DOWNLOAD_URL)]).toEqual(['a.txt', bytes])
  })

  it('refuses a name that is taken, in any case, and numbers it when asked to', async () => {
    const disk = await openDiskPortal()
    await upload(disk, 'a.tar.gz')
    const fileContent = ['x', base64('x')]
    const refused = await disk.refusal('disk.folder.uploadFile', { id: ROOT, data: { NAME: 'A.TAR.GZ' }, fileContent })
    expect(refused).toEqual(['DISK_OBJ_22000', 'A file with this name already exists'])
    for (const expected of ['a.tar (1).gz', 'a.tar (2).gz'])
      expect(await upload(disk, 'a.tar.gz', { generateUniqueName: true })).toMatchObject({ NAME: expected })
  })

  it.each([
    ['the folder', { id: undefined }, 'ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #0}'],
    ['a folder that is not there', { id: 99 }, 'ERROR_NOT_FOUND', 'Could not find entity with id `99`'],
    ['the name', { data: {} }, 'DISK_BASE_SERVICE_22001', 'Error: required parameter NAME (DISK_BASE_SERVICE_22001)'],
    ['a content that can be read', { fileContent: ['a.txt'] }, 'ERROR_COULD_NOT_SAVE_FILE', 'Could not save file'],
    ['rights that can be read', { rights: ['U1'] }, '', 'Invalid rights format'],
  ])('misses %s', async (_, wrong, code, description) => {
    const disk = await openDiskPortal()
    const params = { id: ROOT, data: { NAME: 'a.txt' }, fileContent: ['a.txt', base64('a')], ...wrong }
    expect(await disk.refusal('disk.folder.uploadFile', params)).toEqual([code, description])
    expect(await names(disk)).toEqual([])
  })
})

describe('an upload by URL', () => {
  const post = async ({ portal }: DiskPortal, url: string, field = 'file'): Promise<{ status: number; body: Row }> => {
    const form = new FormData()
    form.append(field, new Blob(['posted']), 'posted.txt')
    const response = await portal.fetch(url, { method: 'POST', body: form })
    return { status: response.status, body: (await response.json()) as Row }
  }
  const open = (disk: DiskPortal, params: object = {}): Promise<{ field: string; uploadUrl: string }> =>
    disk.call('disk.folder.uploadFile', { id: ROOT, ...params })

  it('answers a field and a signed URL, and keeps what is posted there', async () => {
    const disk = await openDiskPortal()
    const { field, uploadUrl } = await open(disk)
    expect(field).toBe('file')
    const url = new URL(uploadUrl)
    expect([url.pathname, url.searchParams.get('auth')]).toEqual(['/rest/upload.json', '1/one'])
    const query = url.searchParams.get('token')?.split('|')[1] ?? ''
    expect(Buffer.from(query, 'base64').toString()).toMatch(/^id=1&generateUniqueName=0&_=[\da-f]{32}$/)
    const { status, body } = await post(disk, uploadUrl)
    expect([status, Object.keys(body)]).toEqual([200, ['result', 'time']])
    expect(body['result']).toMatchObject({ NAME: 'posted.txt', SIZE: '6', PARENT_ID: '1' })
    expect(await textBehind(disk, (body['result'] as Row)['DOWNLOAD_URL'])).toBe('posted')
  })

  it('keeps name, rights and uniqueness of the first step', async () => {
    const disk = await openDiskPortal()
    const { uploadUrl } = await open(disk, {
      data: { NAME: 'report.txt' },
      generateUniqueName: true,
      rights: [{ TASK_ID: 71, ACCESS_CODE: 'U2' }],
    })
    const results = [await post(disk, uploadUrl), await post(disk, uploadUrl)].map(({ body }) => body['result'] as Row)
    expect(results.map(({ NAME }) => NAME)).toEqual(['report.txt', 'report (1).txt'])
    expect(await disk.call('disk.file.get', { id: results[0]!['ID'] }, '2/two')).toMatchObject({ NAME: 'report.txt' })
  })

  it('works with the token of an application, which it carries', async () => {
    const disk = await openDiskPortal({ apps: [{ clientId: 'local.1', clientSecret: 's' }] })
    const { portal } = disk
    const auth = portal.tokens.create({ userId: 1 }).access_token
    const response = await portal.fetch(`${portal.url}/rest/disk.folder.uploadFile?id=1&auth=${auth}`)
    const { result } = (await response.json()) as { result: { uploadUrl: string } }
    expect(new URL(result.uploadUrl).searchParams.get('auth')).toBe(auth)
    expect(await post(disk, result.uploadUrl)).toMatchObject({ status: 200 })
    portal.tokens.expireAll()
    expect(await post(disk, result.uploadUrl)).toMatchObject({ status: 401, body: { error: 'expired_token' } })
  })

  it('refuses another credential, a forged token, a missing part, and a batch', async () => {
    const disk = await openDiskPortal()
    const { uploadUrl } = await open(disk)
    const { result } = (await disk.ask('disk.folder.get', { id: ROOT })) as { result: Row }
    expect(result['ID']).toBe('1')
    const forged = uploadUrl.replace('auth=1%2Fone', 'auth=2%2Ftwo')
    expect(await post(disk, forged)).toMatchObject({ status: 403, body: { error: 'INVALID_CREDENTIALS' } })
    expect(await post(disk, uploadUrl.replace(/token=.*/, 'token=disk'))).toMatchObject({ status: 403 })
    expect(await post(disk, uploadUrl.replace('1%2Fone', '1%2Fnone'))).toMatchObject({ status: 401 })
    expect(await post(disk, uploadUrl, 'other')).toMatchObject({ status: 400, body: { error: 'ERROR_ARGUMENT' } })
    expect(await disk.call('batch', { cmd: { a: 'upload?token=x' } })).toMatchObject({
      result_error: { a: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } },
    })
    expect(await names(disk)).toEqual([])
  })

  it('takes a download link for no upload, and the other way round', async () => {
    const disk = await openDiskPortal()
    const { DOWNLOAD_URL: url } = await upload(disk, 'a.txt')
    expect(await post(disk, String(url).replace('download.json', 'upload.json'))).toMatchObject({ status: 403 })
    const { uploadUrl } = await open(disk)
    expect((await disk.portal.fetch(uploadUrl.replace('upload.json', 'download.json'))).status).toBe(403)
  })
})

describe('a download link', () => {
  it('serves the bytes with name and type, to its credential alone', async () => {
    const disk = await openDiskPortal()
    const content = Buffer.from([0, 255, 13, 10, 128])
    const { DOWNLOAD_URL: url } = await upload(disk, 'ü.png', { fileContent: ['x', content.toString('base64')] })
    const response = await disk.portal.fetch(String(url))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%BC.png")
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content)
    expect((await disk.portal.fetch(String(url).replace('1%2Fone', '2%2Ftwo'))).status).toBe(403)
    expect((await disk.portal.fetch(String(url).replace('1%2Fone', ''))).status).toBe(401)
  })

  it('follows the file: to a new version, and to nowhere once it is in the trash', async () => {
    const disk = await openDiskPortal()
    const { ID: id, DOWNLOAD_URL: url } = await upload(disk, 'a.txt')
    await disk.call('disk.file.uploadVersion', { id, fileContent: ['b.txt', base64('second')] })
    expect(await textBehind(disk, url)).toBe('second')
    await disk.call('disk.file.markDeleted', { id })
    expect((await disk.portal.fetch(String(url))).status).toBe(404)
    await disk.call('disk.file.restore', { id })
    expect(await textBehind(disk, url)).toBe('second')
  })
})

describe('children', () => {
  it('come in pages of 50, by ID or as ordered, and by keyset', async () => {
    const disk = await openDiskPortal()
    for (let index = 0; index < 60; index++) await folder(disk, `f${String(index).padStart(2, '0')}`)
    const first = await disk.ask('disk.folder.getChildren', { id: ROOT })
    expect([(first.result as Row[]).length, first.total, first.next]).toEqual([50, 60, 50])
    const last = await disk.ask('disk.folder.getChildren', { id: ROOT, start: 50, order: { NAME: 'DESC' } })
    expect([(last.result as Row[]).at(-1)?.['NAME'], last.next]).toEqual(['f00', undefined])
    const after = (first.result as Row[])[49]!['ID']
    const keyset = await disk.ask('disk.folder.getChildren', { id: ROOT, start: -1, order: { ID: 'ASC' }, filter: { '>ID': after } })
    expect([(keyset.result as Row[]).length, keyset.total]).toEqual([10, undefined])
  })

  it('are filtered by the fields that say so', async () => {
    const disk = await openDiskPortal()
    await folder(disk, 'Docs')
    await upload(disk, 'a.txt')
    await upload(disk, 'b.TXT')
    expect(await names(disk, ROOT, { filter: { TYPE: 'file' } })).toEqual(['a.txt', 'b.TXT'])
    expect(await names(disk, ROOT, { filter: { '=%NAME': '%.txt' } })).toEqual(['a.txt', 'b.TXT'])
    expect(await names(disk, ROOT, { filter: { '!NAME': 'a.txt', TYPE: 'file' } })).toEqual(['b.TXT'])
    const fields = await disk.call<Record<string, Row>>('disk.file.getFields')
    expect(Object.keys(fields).filter((name) => fields[name]!['USE_IN_FILTER'] === false)).toEqual([
      'GLOBAL_CONTENT_VERSION',
      'FILE_ID',
      'SIZE',
      'CREATED_BY',
      'UPDATED_BY',
      'DELETED_BY',
    ])
    expect(await names(disk, ROOT, { filter: { SIZE: 1 } })).toHaveLength(3)
    expect(Object.keys(await disk.call('disk.folder.getFields'))).toContain('REAL_OBJECT_ID')
  })
})

describe('a folder', () => {
  it('shows what it wrote as numbers', async () => {
    const disk = await openDiskPortal()
    const added = await folder(disk, 'Docs')
    const { ID: id } = added
    expect(added).toMatchObject({ ID: id, REAL_OBJECT_ID: id, TYPE: 'folder', DELETED_TYPE: 0, PARENT_ID: '1', DELETED_BY: null })
    expect(Object.keys(added)).not.toContain('SIZE')
    expect(await disk.call('disk.folder.get', { id })).toMatchObject({
      ID: String(id),
      REAL_OBJECT_ID: String(id),
      DELETED_TYPE: '0',
      DELETED_BY: '0',
    })
    const sub = await folder(disk, 'Sub Folder', id)
    expect(sub['DETAIL_URL']).toBe('https://portal.example/company/personal/user/1/disk/path/Docs/Sub Folder')
    const root = await folder(disk, 'Away')
    expect(await disk.call('disk.folder.moveTo', { id: sub['ID'], targetFolderId: root['ID'] })).toMatchObject({
      ID: String(sub['ID']),
      PARENT_ID: root['ID'],
    })
    expect(await disk.call('disk.folder.markDeleted', { id })).toMatchObject({ DELETED_TYPE: 3, DELETED_BY: '1' })
    expect(await disk.call('disk.folder.restore', { id })).toMatchObject({
      DELETED_TYPE: 0,
      DELETED_BY: '1',
      DELETE_TIME: expect.any(String),
    })
  })

  it('is copied with all that is in it, even into itself', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    await upload(disk, 'a.txt', { id })
    const { ID: copy } = await disk.call('disk.folder.copyTo', { id, targetFolderId: id })
    expect(await names(disk, id)).toEqual(['a.txt', 'Docs'])
    expect(await names(disk, copy)).toEqual(['a.txt'])
    const [file] = await disk.call<Row[]>('disk.folder.getChildren', { id: copy })
    expect(await textBehind(disk, file!['DOWNLOAD_URL'])).toBe('content of a.txt')
    expect(await disk.refusal('disk.folder.copyTo', { id, targetFolderId: ROOT })).toEqual([
      'DISK_OBJ_22000',
      'A folder with this name already exists',
    ])
  })

  it('moves neither into itself nor to another storage, and a root not at all', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    const { ID: sub } = await folder(disk, 'Sub', id)
    for (const targetFolderId of [id, sub, 2])
      expect(await disk.refusal('disk.folder.moveTo', { id, targetFolderId })).toEqual([
        'ERROR_ARGUMENT',
        'Invalid value of parameter {Parameter #2}',
      ])
    expect(await disk.refusal('disk.folder.moveTo', { id: ROOT, targetFolderId: id })).toEqual(['', 'Could not move root folder'])
    for (const method of ['markDeleted', 'deleteTree'])
      expect(await disk.refusal(`disk.folder.${method}`, { id: ROOT })).toEqual(['DISK_OBJ_22000', 'Could not delete root folder'])
  })

  it('takes its content to the trash and back', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    const { ID: kept } = await upload(disk, 'kept.txt', { id })
    const { ID: gone } = await upload(disk, 'gone.txt', { id })
    await disk.call('disk.file.markDeleted', { id: gone })
    await disk.call('disk.folder.markDeleted', { id })
    for (const file of [kept, gone])
      expect(await disk.refusal('disk.file.get', { id: file })).toEqual(['ERROR_NOT_FOUND', expect.any(String)])
    await disk.call('disk.folder.restore', { id })
    expect(await names(disk, id)).toEqual(['kept.txt'])
    await disk.call('disk.file.restore', { id: gone })
    expect(await names(disk, id)).toEqual(['kept.txt', 'gone.txt'])
  })

  it('comes back for a file that is restored, and leaves the others in the trash', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    const { ID: first } = await upload(disk, 'first.txt', { id })
    const { ID: second } = await upload(disk, 'second.txt', { id })
    await disk.call('disk.folder.markDeleted', { id })
    await disk.call('disk.file.restore', { id: first })
    expect([await names(disk), await names(disk, id)]).toEqual([['Docs'], ['first.txt']])
    await disk.call('disk.folder.markDeleted', { id })
    await disk.call('disk.folder.restore', { id })
    expect(await names(disk, id)).toEqual(['first.txt'])
    await disk.call('disk.file.restore', { id: second })
    expect(await names(disk, id)).toEqual(['first.txt', 'second.txt'])
  })

  it('is deleted for good with all that is in it', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    const { DOWNLOAD_URL: url, ID: file } = await upload(disk, 'a.txt', { id })
    expect(await disk.call('disk.folder.deleteTree', { id })).toBe(true)
    expect(await disk.refusal('disk.file.restore', { id: file })).toEqual([
      'ERROR_NOT_FOUND',
      `Could not find entity with id \`${String(file)}\``,
    ])
    expect((await disk.portal.fetch(String(url))).status).toBe(404)
  })
})

describe('a file', () => {
  it('is renamed, copied and moved', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await upload(disk, 'a.txt')
    const { ID: docs } = await folder(disk, 'Docs')
    expect(await disk.call('disk.file.rename', { id, newName: 'b.txt' })).toMatchObject({ ID: String(id), NAME: 'b.txt' })
    expect(await disk.call('disk.file.rename', { id, newName: 'B.txt' })).toMatchObject({ NAME: 'B.txt' })
    expect(await disk.refusal('disk.file.rename', { id, newName: 'docs' })).toContain('DISK_OBJ_22000')
    expect(await disk.refusal('disk.file.rename', { id, newName: '' })).toEqual(['0', 'Empty name'])
    const copy = await disk.call('disk.file.copyTo', { id, targetFolderId: docs })
    expect(copy).toMatchObject({ NAME: 'B.txt', PARENT_ID: String(docs), GLOBAL_CONTENT_VERSION: 1 })
    expect(await textBehind(disk, copy['DOWNLOAD_URL'])).toBe('content of a.txt')
    expect(await disk.refusal('disk.file.moveTo', { id, targetFolderId: docs })).toContain('DISK_OBJ_22000')
    await disk.call('disk.file.delete', { id: copy['ID'] })
    expect(await disk.call('disk.file.moveTo', { id, targetFolderId: docs })).toMatchObject({ ID: String(id), PARENT_ID: docs })
    expect([await names(disk), await names(disk, docs)]).toEqual([['Docs'], ['B.txt']])
  })

  it('is restored under a numbered name when its own was taken meanwhile', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await upload(disk, 'a.txt')
    expect(await disk.call('disk.file.markDeleted', { id })).toMatchObject({ DELETED_TYPE: '3' })
    await upload(disk, 'a.txt')
    expect(await disk.call('disk.file.restore', { id })).toMatchObject({ NAME: 'a (1).txt', DELETED_TYPE: 0 })
    expect(await disk.refusal('disk.file.restore', { id })).toContain('ERROR_NOT_FOUND')
  })

  it('is no folder', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await upload(disk, 'a.txt')
    expect(await disk.refusal('disk.folder.get', { id })).toContain('ERROR_NOT_FOUND')
    expect(await disk.refusal('disk.folder.get')).toEqual(['ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #1}'])
    expect(await disk.refusal('disk.file.get')).toEqual(['ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #0}'])
  })

  it('has one public link, and a folder another', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await upload(disk, 'a.txt')
    const link = await disk.call<string>('disk.file.getExternalLink', { id })
    expect(link).toMatch(/^https:\/\/portal\.example\/~[A-Za-z\d]{5}$/)
    expect(await disk.call('disk.file.getExternalLink', { id })).toBe(link)
    expect(await disk.call('disk.folder.getExternalLink', { id: ROOT })).not.toBe(link)
  })

  it('raises no event, for none is documented', async () => {
    const disk = await openDiskPortal()
    await upload(disk, 'a.txt')
    expect([...disk.portal.events]).toEqual([])
  })
})

describe('versions', () => {
  it('are kept, listed from the newest, and restored', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await upload(disk, 'a.txt')
    disk.portal.clock.advance('1m')
    const second = await disk.call('disk.file.uploadVersion', { id, fileContent: ['x.txt', base64('two')] })
    expect(second).toMatchObject({ ID: String(id), NAME: 'a.txt', GLOBAL_CONTENT_VERSION: 2, SIZE: '3' })
    const { result, total } = await disk.ask('disk.file.getVersions', { id })
    const [newest, oldest] = result as [Row, Row]
    expect([total, newest, oldest]).toMatchObject([
      2,
      { GLOBAL_CONTENT_VERSION: '2', OBJECT_ID: String(id) },
      { GLOBAL_CONTENT_VERSION: '1' },
    ])
    expect(await textBehind(disk, oldest['DOWNLOAD_URL'])).toBe('content of a.txt')
    expect(await disk.call('disk.version.get', { id: oldest['ID'] })).toEqual(oldest)
    expect(await disk.call('disk.file.getVersions', { id, filter: { '<SIZE': 10 } })).toEqual([newest])
    const restored = await disk.call('disk.file.restoreFromVersion', { id, versionId: oldest['ID'] })
    expect(restored).toMatchObject({ GLOBAL_CONTENT_VERSION: 3, SIZE: oldest['SIZE'] })
    expect(await textBehind(disk, restored['DOWNLOAD_URL'])).toBe('content of a.txt')
  })

  it('belong to one file', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await upload(disk, 'a.txt')
    const { ID: other } = await upload(disk, 'b.txt')
    const [version] = await disk.call<Row[]>('disk.file.getVersions', { id: other })
    const { refusal } = disk
    expect(await refusal('disk.file.restoreFromVersion', { id, versionId: version!['ID'] })).toEqual([
      'DISK_FILE_22004',
      'Cannot restore version from another file',
    ])
    expect(await refusal('disk.file.restoreFromVersion', { id, versionId: 99 })).toContain('ERROR_NOT_FOUND')
    expect(await refusal('disk.version.get')).toEqual(['ERROR_ARGUMENT', 'Invalid value of parameter `id`'])
    expect(await refusal('disk.file.uploadVersion', { id, fileContent: 7 })).toEqual(['DISK_FILE_22002', 'Could not save file'])
  })
})

describe('access', () => {
  it('is for the owner of a storage, for administrators, and for whom a folder is shared with', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    const { ID: file } = await upload(disk, 'a.txt', { id })
    const asBob = (method: string, params: object): Promise<readonly [unknown, unknown]> => disk.refusal(method, params, '2/two')
    expect(await asBob('disk.file.get', { id: file })).toEqual(['ACCESS_DENIED', 'Access denied'])
    expect(await disk.call('disk.folder.getChildren', { id }, '2/two')).toEqual([])
    await disk.call('disk.folder.shareToUser', { id, userId: 2, taskName: 'disk_access_read' })
    expect(await disk.call('disk.file.get', { id: file }, '2/two')).toMatchObject({ NAME: 'a.txt' })
    expect(await disk.ask('disk.folder.getChildren', { id }, '2/two')).toMatchObject({ total: 1, result: [{ NAME: 'a.txt' }] })
    expect(await asBob('disk.file.rename', { id: file, newName: 'b.txt' })).toContain('ACCESS_DENIED')
    expect(await asBob('disk.folder.addSubFolder', { id, data: { NAME: 'x' } })).toContain('ACCESS_DENIED')
    expect(await asBob('disk.folder.shareToUser', { id, userId: 3, taskName: 'disk_access_edit' })).toContain('ACCESS_DENIED')
    expect(await disk.call('disk.folder.shareToUser', { id, userId: 3, taskName: 'disk_access_read' }, '2/two')).toBe(true)
    expect(await disk.refusal('disk.folder.shareToUser', { id, userId: 2, taskName: 'all' })).toEqual(['ACCESS_DENIED', 'Access denied'])
  })

  it('grows by level: who may add may not edit, but owns what was added', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Docs')
    const { ID: file } = await upload(disk, 'a.txt', { id })
    await disk.call('disk.folder.shareToUser', { id, userId: 2, taskName: 'disk_access_add' })
    const { ID: own } = await upload(disk, 'own.txt', { id }, '2/two')
    expect(await disk.refusal('disk.file.markDeleted', { id: file }, '2/two')).toContain('ACCESS_DENIED')
    expect(await disk.call('disk.file.delete', { id: own }, '2/two')).toBe(true)
  })

  it('is granted to departments: with or without those below', async () => {
    const disk = await openDiskPortal({ data: 'demo', users: [] })
    const { ID: top } = await upload(disk, 'top.txt', { rights: [{ TASK_ID: 71, ACCESS_CODE: 'D1' }] })
    const { ID: below } = await upload(disk, 'below.txt', { rights: [{ TASK_ID: 71, ACCESS_CODE: 'DR1' }] })
    expect(await disk.refusal('disk.file.get', { id: top }, '2/two')).toContain('ACCESS_DENIED')
    expect(await disk.call('disk.file.get', { id: below }, '2/two')).toMatchObject({ NAME: 'below.txt' })
  })

  it('is granted with an upload', async () => {
    const disk = await openDiskPortal()
    const { ID: all } = await upload(disk, 'all.txt', { rights: [{ TASK_ID: 71, ACCESS_CODE: '*' }] })
    const { ID: bob } = await upload(disk, 'bob.txt', { rights: { TASK_ID: '75', ACCESS_CODE: 'U2' } })
    expect(await disk.call('disk.file.get', { id: all }, '3/three')).toMatchObject({ NAME: 'all.txt' })
    expect(await disk.call('disk.file.rename', { id: bob, newName: 'b.txt' }, '2/two')).toMatchObject({ NAME: 'b.txt' })
    expect(await disk.refusal('disk.file.get', { id: bob }, '3/three')).toContain('ACCESS_DENIED')
    expect(await disk.call('disk.rights.getTasks')).toEqual([
      { ID: '79', NAME: 'disk_access_full', TITLE: 'Full Access' },
      { ID: '75', NAME: 'disk_access_edit', TITLE: 'Editing' },
      { ID: '71', NAME: 'disk_access_read', TITLE: 'Reading' },
    ])
  })

  it('to the trash of folders is for administrators', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await disk.call('disk.storage.addFolder', { id: 2, data: { NAME: 'Mine' } }, '2/two')
    await disk.call('disk.folder.markDeleted', { id }, '2/two')
    expect(await disk.refusal('disk.folder.restore', { id }, '2/two')).toEqual(['ACCESS_DENIED', 'Access denied'])
    expect(await disk.call('disk.folder.restore', { id })).toMatchObject({ NAME: 'Mine' })
  })
})

describe('a search', () => {
  const found = async (disk: DiskPortal, params: object, webhook?: string): Promise<unknown[]> =>
    (await disk.call<Row[]>('disk.file.search', params, webhook)).map(({ NAME }) => NAME)

  it('finds words in names and texts, the last changed first, in a scope', async () => {
    const disk = await openDiskPortal()
    const { ID: id } = await folder(disk, 'Reports')
    await upload(disk, 'Report one.txt', { id })
    disk.portal.clock.advance('1m')
    await upload(disk, 'plan.md', { fileContent: ['x', base64('The yearly REPORT of Zoë')] })
    expect(await found(disk, { QUERY: '  report ' })).toEqual(['plan.md', 'Report one.txt'])
    expect(await found(disk, { QUERY: 'ONE report' })).toEqual(['Report one.txt'])
    expect(await found(disk, { QUERY: 'ZOË' })).toEqual(['plan.md'])
    expect(await found(disk, { QUERY: 'report', TYPE: 'folder' })).toEqual(['Reports'])
    expect(await found(disk, { QUERY: 'report', TYPE: 'all', FILTER: { FOLDER_ID: id } })).toEqual(['Report one.txt'])
    expect(await found(disk, { QUERY: 'report', FILTER: { STORAGE_ID: 2 } })).toEqual([])
    expect(await found(disk, { QUERY: 'report' }, '2/two')).toEqual([])
  })

  it('gives the next offset and no total, to object 1050 at most', async () => {
    const disk = await openDiskPortal()
    let { ID: id } = await folder(disk, 'Copies')
    for (let index = 0; index < 16; index++) await upload(disk, `report ${index}.txt`, { id })
    // Doubled again and again: 16, 32, …, 2048.
    for (let index = 0; index < 7; index++) {
      const { ID: outer } = await folder(disk, `Twice ${index}`)
      for (const targetFolderId of [outer, (await folder(disk, 'b', outer))['ID']])
        await disk.call('disk.folder.copyTo', { id, targetFolderId })
      id = outer
    }
    const first = await disk.ask('disk.file.search', { QUERY: 'report' })
    expect([(first.result as Row[]).length, first.next, first.total]).toEqual([50, 50, undefined])
    expect(await disk.ask('disk.file.search', { QUERY: 'report', start: 10 })).toMatchObject({ next: 60 })
    const deep = await disk.ask('disk.file.search', { QUERY: 'report', start: 5000 })
    expect(deep.next).toBeUndefined()
    expect(deep.result).toEqual((await disk.ask('disk.file.search', { QUERY: 'report', start: 1000 })).result)
  })

  it.each([
    [{}, 'ERROR_ARGUMENT', 'Invalid value of parameter { Parameter #0 [ `<required>` $QUERY ] }.'],
    [{ QUERY: ' ab ' }, 'INVALID_QUERY', 'Search query is invalid. (INVALID_QUERY).'],
    [{ QUERY: 123 }, 'INVALID_QUERY', 'Search query is invalid. (INVALID_QUERY).'],
    [{ QUERY: 'abc', TYPE: 'disk' }, 'INVALID_TYPE', 'Search result type is invalid. (INVALID_TYPE).'],
    [{ QUERY: 'abc', FILTER: { NAME: 1 } }, 'INVALID_FILTER', 'Search filter contains an unknown field. (INVALID_FILTER).'],
    [{ QUERY: 'abc', FILTER: { STORAGE_ID: 2, FOLDER_ID: 1 } }, 'NOT_FOUND', 'Search scope was not found. (NOT_FOUND).'],
    [{ QUERY: 'abc', FILTER: 'x' }, 'NOT_FOUND', 'Search scope was not found. (NOT_FOUND).'],
  ])('refuses %j', async (params, code, description) => {
    expect(await (await openDiskPortal()).refusal('disk.file.search', params)).toEqual([code, description])
  })
})

describe('a file that is attached to a task', () => {
  it('is described and served by its attachment', async () => {
    const disk = await openDiskPortal()
    const { task } = await disk.call<{ task: Row }>('tasks.task.add', { fields: { TITLE: 'T', RESPONSIBLE_ID: 1 } })
    const { ID: fileId } = await upload(disk, 'a.txt')
    const { attachmentId: id } = await disk.call('tasks.task.files.attach', { taskId: task['id'], fileId })
    const attached = await disk.call('disk.attachedObject.get', { id })
    expect(attached).toMatchObject({
      ID: String(id),
      OBJECT_ID: String(fileId),
      MODULE_ID: 'tasks',
      ENTITY_TYPE: 'tasks_task',
      ENTITY_ID: String(task['id']),
      CREATED_BY: '1',
      NAME: 'a.txt',
      SIZE: '16',
    })
    expect(await textBehind(disk, attached['DOWNLOAD_URL'])).toBe('content of a.txt')
    const read = await disk.call<{ task: Row }>('tasks.task.get', { taskId: task['id'], select: ['UF_TASK_WEBDAV_FILES'] })
    expect(JSON.stringify(read.task['ufTaskWebdavFiles'])).toMatch(new RegExp(`^\\["?${String(id)}"?\\]$`))
    expect(await disk.refusal('disk.attachedObject.get', { id: 99 })).toEqual(['ERROR_NOT_FOUND', 'Could not find entity with id `99`'])
    expect(await disk.refusal('tasks.task.files.attach', { taskId: task['id'], fileId: 99 })).toContain('ERROR_CORE')
  })
})
