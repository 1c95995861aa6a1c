import type { World } from '../prepare-call.ts'
import { constant, type Family, record, type Reference } from './family.ts'
import { PNG } from './picture.ts'

const CONTENT = ['picture.png', PNG]

const ofStorage: Reference['to'] = (world) => storageOf(world)

export const disk: Family = {
  references: [
    { at: /^disk\.\S+ fileContent$/, to: constant(CONTENT), whole: true },
    { at: /^disk\.\S+ rights\.ACCESS_CODE$/, to: constant('U2') },
    { at: /^disk\.\S+ userId$/, to: constant(2) },
    { at: /^disk\.storage\.rename id$/, to: async (world) => storageOf(world, 'disk.storage.getForApp') },
    { at: /^disk\.storage\.\w+ id$/, to: ofStorage },
    { at: /^disk\.folder\.restore id$/, to: record('deleted folder') },
    { at: /^disk\.folder\.\w+ id$/, to: record('folder') },
    { at: /^disk\.\w+\.\w+ targetFolderId$/, to: record('folder') },
    { at: /^disk\.file\.restore id$/, to: record('deleted file') },
    { at: /^disk\.file\.\w+ id$/, to: record('file') },
    { at: /^disk\.file\.restoreFromVersion versionId$/, to: record('version') },
    { at: /^disk\.version\.get id$/, to: record('version') },
    { at: /^disk\.attachedObject\.get id$/, to: record('attachment') },
  ],
  records: {
    folder: async (world, documented) => {
      const data = { NAME: `Contracts ${String(documented)}` }
      const folder = await world.stage.result('disk.storage.addfolder', { id: await storageOf(world), data })
      const inside = { id: (folder as { ID: unknown }).ID, data: { NAME: 'Signed' } }
      await world.stage.result('disk.folder.addsubfolder', inside)
      await world.stage.result('disk.folder.uploadfile', { ...inside, data: { NAME: 'image.png' }, fileContent: CONTENT })
      return folder
    },
    file: async (world) => addFile(world),
    version: async (world) => {
      const id = await world.idOf('file', world.request['id'])
      await world.stage.result('disk.file.uploadversion', { id, fileContent: CONTENT })
      const versions = await world.stage.result('disk.file.getVersions', { id })
      return (versions as { ID: unknown }[])[0]
    },
    'deleted folder': async (world) => {
      const id = await world.idOf('folder', 'to delete')
      await world.stage.result('disk.folder.markdeleted', { id })
      return id
    },
    'deleted file': async (world) => {
      const id = await world.idOf('file', 'to delete')
      await world.stage.result('disk.file.markdeleted', { id })
      return id
    },
    attachment: async (world) => {
      const taskId = await world.replay('tasks.task.add')
      const result = await world.stage.result('tasks.task.files.attach', { taskId, fileId: await world.idOf('file', 'attached') })
      return (result as { attachmentId: unknown }).attachmentId
    },
  },
}

async function addFile(world: World): Promise<unknown> {
  const id = await storageOf(world)
  return await world.stage.result('disk.storage.uploadfile', {
    id,
    data: { NAME: 'picture.png' },
    fileContent: CONTENT,
    generateUniqueName: true,
  })
}

/** The first storage that everybody sees, or the one of the application. */
async function storageOf(world: World, from = 'disk.storage.getlist'): Promise<unknown> {
  const found = (await world.stage.result(from, {})) as { ID: unknown } | readonly { ID: unknown }[]
  return 'ID' in found ? found.ID : found[0]?.ID
}
