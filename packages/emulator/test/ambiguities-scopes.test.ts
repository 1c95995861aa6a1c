import { addTask, asApp, call, callV3, probe, testSwitches, type Answer } from './probe-switches.ts'

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
  probe('taskFlags', {
    ask: async (portal) => {
      await addTask(portal, 'parent')
      const fields = { title: 'x', creatorId: 1, responsibleId: 1, parentId: 1, needsControl: 'Y' }
      const select = ['needsControl', 'replicate', 'containsPlacements', 'parent.replicate']
      await callV3(portal, 'tasks.task.add', { fields })
      await callV3(portal, 'tasks.task.update', { id: 2, fields: { replicate: true } })
      const { body } = await callV3(portal, 'tasks.task.get', { id: 2, select })
      return (body['result'] as { readonly item: unknown }).item
    },
    tells: [
      ['bool', { id: 2, needsControl: true, replicate: true, containsPlacements: false, parent: { replicate: false } }],
      ['Y/N', { id: 2, needsControl: 'Y', replicate: 'Y', containsPlacements: false, parent: { replicate: 'N' } }],
    ],
  }),
  probe('imconnectorAnswer', {
    ask: async (portal) => {
      const { body } = await asApp(portal, 'imconnector.status', { CONNECTOR: 'lamp', LINE: 1 })
      const list = (await asApp(portal, 'imconnector.list')).body['result']
      return [body['result'], Array.isArray(list)]
    },
    tells: [
      ['object', [{ LINE: 1, CONNECTOR: 'lamp', ERROR: false, CONFIGURED: false, STATUS: false }, false]],
      ['list', [[{ LINE: 1, CONNECTOR: 'lamp', ERROR: false, CONFIGURED: false, STATUS: false }], false]],
    ],
  }),
  probe('userConsentCode', {
    ask: async (portal) => {
      const { status, body } = await call(portal, 'userconsent.agreement.text')
      return [status, body['error']]
    },
    tells: [
      ['ERROR_ARGUMENT', [400, 'ERROR_ARGUMENT']],
      ['400', [400, '400']],
    ],
  }),
])
