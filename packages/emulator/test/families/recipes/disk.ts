import type { Ask, Family, Fields } from '../family.ts'
import type { FieldKind } from '../field-kinds.ts'
import fc from 'fast-check'

const openStorage = async (ask: Ask): Promise<unknown> => {
  const [storage]: readonly Fields[] = await ask('disk.storage.getlist')
  return storage!['ID']
}
/** Some signs are not for names. */
const NAME: FieldKind = { values: fc.stringMatching(/^[a-zäß]{1,20}$/), same: (sent, answered) => answered === sent }
const inFolder =
  (ask: Ask, method: string, folder: unknown) =>
  async (id: unknown, values: Fields): Promise<readonly Fields[]> => {
    const rows: readonly Fields[] = await ask(method, { id: folder, filter: { ID: id, ...values } })
    return rows.filter(({ ID }) => String(ID) === String(id))
  }

/** Objects of Drive are not updated, but renamed and moved. */
export const disk: readonly Family[] = [
  {
    prefix: 'disk.folder',
    async open(ask) {
      const storage = await openStorage(ask)
      const { ID: parent }: Fields = await ask('disk.storage.addFolder', { id: storage, data: { NAME: 'Contracts' } })
      return {
        async add(sent) {
          const { ID }: Fields = await ask('disk.folder.addSubFolder', { id: parent, data: { NAME: 'Signed', ...sent } })
          return ID
        },
        read: (id) => ask('disk.folder.get', { id }),
        list: inFolder(ask, 'disk.folder.getChildren', parent),
        update: (id, { NAME: newName }) => ask('disk.folder.rename', { id, newName }),
        remove: (id) => ask('disk.folder.deleteTree', { id }),
        fields: { NAME },
      }
    },
  },
  {
    prefix: 'disk.file',
    async open(ask) {
      const storage = await openStorage(ask)
      return {
        async add(sent) {
          const { ID }: Fields = await ask('disk.storage.uploadFile', {
            id: storage,
            data: { NAME: 'note.txt', ...sent },
            fileContent: ['a.txt', 'SGVsbG8='],
          })
          return ID
        },
        read: (id) => ask('disk.file.get', { id }),
        list: inFolder(ask, 'disk.storage.getChildren', storage),
        update: (id, { NAME: newName }) => ask('disk.file.rename', { id, newName }),
        remove: (id) => ask('disk.file.delete', { id }),
        fields: { NAME },
      }
    },
  },
]
