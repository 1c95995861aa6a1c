import { call, probe, testSwitches, type Answer } from './probe-switches.ts'

const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'stock' }

testSwitches([
  probe('takenUploadName', {
    ask: async (portal) => {
      const upload = (): Promise<Answer> =>
        call(portal, 'disk.folder.uploadFile', { id: 1, data: { NAME: 'a.txt' }, fileContent: ['a.txt', btoa('text')] })
      const [{ status }, again] = [await upload(), await upload()]
      const files = (await call(portal, 'disk.folder.getChildren', { id: 1 })).body['result'] as readonly { readonly NAME: string }[]
      return [status, again.status, again.body['error'], new Set(files.map(({ NAME }) => NAME)).size]
    },
    tells: [
      ['refused', [200, 400, 'DISK_OBJ_22000', 1]],
      ['renamed', [200, 200, undefined, 2]],
    ],
  }),
  probe('listFieldKey', {
    ask: async (portal) => {
      await call(portal, 'lists.add', { ...list, FIELDS: { NAME: 'Stock' } })
      await call(portal, 'lists.field.add', { ...list, FIELDS: { NAME: 'Colour', TYPE: 'S', CODE: 'COLOUR' } })
      const keys = async (more: object): Promise<readonly string[]> =>
        Object.keys((await call(portal, 'lists.field.get', { ...list, ...more })).body['result'] as object)
      return [await keys({ FIELD_ID: 'PROPERTY_1' }), await keys({})]
    },
    tells: [
      ['type', [['S'], ['NAME', 'PROPERTY_1']]],
      ['id', [['PROPERTY_1'], ['NAME', 'PROPERTY_1']]],
    ],
  }),
])
