import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const [ANN, BOB] = [1, 2]
/** Of Ann's storage, whose root folder has the same number. */
const STORAGE = 1
const ROOT = 1
const NONE = 99
const text = (name: string): readonly string[] => [name, Buffer.from('text').toString('base64')]

let office: Office
/** What Ann keeps for herself. */
let own: { readonly docs: number; readonly file: number; readonly trash: number; readonly version: number; readonly attached: number }
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }] })
  const { call } = office
  const upload = async (NAME: string): Promise<number> => {
    const { ID }: { ID: number } = await call('disk.folder.uploadFile', { id: ROOT, data: { NAME }, fileContent: text(NAME) })
    return ID
  }
  const { ID: docs }: { ID: number } = await call('disk.folder.addSubFolder', { id: ROOT, data: { NAME: 'Docs' } })
  const [file, trash] = [await upload('a.txt'), await upload('b.txt')]
  await call('disk.file.markDeleted', { id: trash })
  const [version]: [{ ID: string }] = await call('disk.file.getVersions', { id: file })
  const { task }: { task: { id: string } } = await call('tasks.task.add', { fields: { TITLE: 'T', RESPONSIBLE_ID: BOB } })
  const { attachmentId: attached }: { attachmentId: number } = await call('tasks.task.files.attach', { taskId: task.id, fileId: file })
  own = { docs, file, trash, version: Number(version.ID), attached }
})
afterAll(() => office.portal.close())

const NOT_FOUND = { status: 400, error: 'ERROR_NOT_FOUND', error_description: `Could not find entity with id \`${NONE}\`` }
const DENIED = { status: 400, error: 'ACCESS_DENIED', error_description: 'Access denied' }
const data = { NAME: 'x' }
const fileContent = text('x')

it.each([
  ['disk.file.copyTo', { targetFolderId: ROOT }],
  ['disk.file.delete', {}],
  ['disk.file.getExternalLink', {}],
  ['disk.file.getVersions', {}],
  ['disk.file.markDeleted', {}],
  ['disk.file.moveTo', { targetFolderId: ROOT }],
  ['disk.file.rename', { newName: 'x' }],
  ['disk.file.uploadVersion', { fileContent }],
  ['disk.folder.addSubFolder', { data }],
  ['disk.folder.copyTo', { targetFolderId: ROOT }],
  ['disk.folder.deleteTree', {}],
  ['disk.folder.getChildren', {}],
  ['disk.folder.getExternalLink', {}],
  ['disk.folder.markDeleted', {}],
  ['disk.folder.moveTo', { targetFolderId: ROOT }],
  ['disk.folder.rename', { newName: 'x' }],
  ['disk.folder.restore', {}],
  ['disk.folder.shareToUser', { userId: BOB, taskName: 'disk_access_read' }],
  ['disk.storage.addFolder', { data }],
  ['disk.storage.get', {}],
  ['disk.storage.getChildren', {}],
  ['disk.storage.uploadFile', { data, fileContent }],
  ['disk.version.get', {}],
])('%s finds nothing of a number that nothing has', async (method, params) => {
  expect(await office.ask(method, { id: NONE, ...params })).toMatchObject(NOT_FOUND)
})

it.each(['file', 'folder'] as const)('a %s is neither copied nor moved to a folder that is not there', async (type) => {
  const id = type === 'file' ? own.file : own.docs
  for (const action of ['copyTo', 'moveTo'])
    expect(await office.ask(`disk.${type}.${action}`, { id, targetFolderId: NONE })).toMatchObject(NOT_FOUND)
})

it.each([
  ['disk.attachedObject.get', 'attached', {}],
  ['disk.file.copyTo', 'file', { targetFolderId: 2 }],
  ['disk.file.delete', 'file', {}],
  ['disk.file.getExternalLink', 'file', {}],
  ['disk.file.getVersions', 'file', {}],
  ['disk.file.moveTo', 'file', { targetFolderId: 2 }],
  ['disk.file.restore', 'trash', {}],
  ['disk.file.restoreFromVersion', 'file', { versionId: 1 }],
  ['disk.file.uploadVersion', 'file', { fileContent }],
  ['disk.folder.copyTo', 'docs', { targetFolderId: 2 }],
  ['disk.folder.deleteTree', 'docs', {}],
  ['disk.folder.getExternalLink', 'docs', {}],
  ['disk.folder.markDeleted', 'docs', {}],
  ['disk.folder.moveTo', 'docs', { targetFolderId: 2 }],
  ['disk.folder.rename', 'docs', { newName: 'x' }],
  ['disk.version.get', 'version', {}],
] as const)('%s is refused to who may not see the object', async (method, name, params) => {
  expect(await office.ask(method, { id: own[name], ...params }, BOB)).toMatchObject(DENIED)
})

it.each([
  ['disk.storage.addFolder', 'folder', () => ({ id: STORAGE, data: { NAME: 'Docs' } })],
  ['disk.folder.addSubFolder', 'folder', () => ({ id: ROOT, data: { NAME: 'Docs' } })],
  ['disk.file.copyTo', 'file', () => ({ id: own.file, targetFolderId: ROOT })],
])('%s is refused where a %s has the name', async (method, type, params) => {
  const error_description = `A ${type} with this name already exists`
  expect(await office.ask(method, params())).toMatchObject({ status: 400, error: 'DISK_OBJ_22000', error_description })
})

it.each([
  ['addFolder', { data }],
  ['uploadFile', { data, fileContent }],
])('disk.storage.%s is refused in the storage of a colleague', async (action, params) => {
  expect(await office.ask(`disk.storage.${action}`, { id: STORAGE, ...params }, BOB)).toMatchObject(DENIED)
})

it.each([
  ['without a name', { data: {} }, 'DISK_BASE_SERVICE_22001', 'Error: required parameter NAME (DISK_BASE_SERVICE_22001)'],
  ['with a content that is none', { fileContent: ['x'] }, 'ERROR_COULD_NOT_SAVE_FILE', 'Could not save file'],
  ['with rights that cannot be read', { rights: ['U1'] }, '', 'Invalid rights format'],
])('disk.storage.uploadFile %s is refused', async (_, wrong, error, error_description) => {
  const asked = await office.ask('disk.storage.uploadFile', { id: STORAGE, data, fileContent, ...wrong }, ANN)
  expect(asked).toMatchObject({ status: 400, error, error_description })
})
