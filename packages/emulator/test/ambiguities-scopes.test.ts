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
  probe('bareFileContent', {
    ask: async (portal) => {
      const upload = async (fileContent: unknown): Promise<unknown> => {
        const params = { id: 1, data: { NAME: 'a.txt' }, generateUniqueName: 'Y', fileContent }
        const { status, body } = await call(portal, 'disk.folder.uploadFile', params)
        return [status, body['error']]
      }
      const outcomes = [await upload(['a.txt', btoa('text')]), await upload(btoa('text'))]
      const [file] = (await call(portal, 'disk.folder.getChildren', { id: 1 })).body['result'] as readonly { readonly ID: string }[]
      const { status } = await call(portal, 'disk.file.uploadVersion', { id: file!.ID, fileContent: btoa('more') })
      return [...outcomes, status]
    },
    tells: [
      ['accepted', [[200, undefined], [200, undefined], 200]],
      ['refused', [[200, undefined], [400, 'ERROR_COULD_NOT_SAVE_FILE'], 400]],
    ],
  }),
  probe('linkRefusalStatus', {
    ask: async (portal) => {
      const upload = async (name: string): Promise<{ readonly ID: number; readonly DOWNLOAD_URL: string }> =>
        (await call(portal, 'disk.folder.uploadFile', { id: 1, data: { NAME: name }, fileContent: [name, btoa('text')] })).body[
          'result'
        ] as never
      const follow = async (link: string): Promise<number> => (await portal.fetch(link)).status
      const [kept, gone] = [await upload('a.txt'), await upload('b.txt')]
      await call(portal, 'disk.file.delete', { id: gone.ID })
      const link = kept.DOWNLOAD_URL
      return [
        await follow(link),
        await follow(link.replace(/auth=[^&]*/, 'auth=none')),
        await follow(link.replace(/token=[^&]*/, 'token=none')),
        await follow(gone.DOWNLOAD_URL),
      ]
    },
    tells: [
      ['by-cause', [200, 401, 403, 404]],
      [404, [200, 404, 404, 404]],
    ],
  }),
  probe('taskFieldNames', {
    ask: async (portal) => {
      await call(portal, 'tasks.task.add', { fields: { TITLE: 'a', RESPONSIBLE_ID: 1 } })
      await call(portal, 'tasks.task.update', { taskId: 1, fields: { description: 'b' } })
      const find = async (select: string, filter: object): Promise<unknown> => {
        const { tasks } = (await call(portal, 'tasks.task.list', { select: [select], filter })).body['result'] as Record<
          string,
          Answer['body'][]
        >
        return tasks!.map(({ id, title, description }) => [id, title, description])
      }
      const add = await call(portal, 'tasks.task.add', { fields: { title: 'c', responsibleId: 1 } })
      return [await find('DESCRIPTION', { ID: 1 }), await find('title', { ID: 1 }), await find('ID', { '!title': 'a' }), add.status]
    },
    tells: [
      ['any', [[['1', undefined, 'b']], [['1', 'a', undefined]], [['2', undefined, undefined]], 200]],
      ['upper', [[['1', undefined, '']], [['1', undefined, undefined]], [['1', undefined, undefined]], 400]],
    ],
  }),
  probe('siteDates', {
    ask: async (portal) => {
      await call(portal, 'lists.add', { ...list, FIELDS: { NAME: 'Stock' } })
      await call(portal, 'lists.element.add', { ...list, ELEMENT_CODE: 'a', FIELDS: { NAME: 'a' } })
      await call(portal, 'calendar.event.add', {
        type: 'user',
        ownerId: 1,
        name: 'a',
        from: '2026-01-05 14:00:00',
        to: '2026-01-05 15:00:00',
      })
      const [element] = (await call(portal, 'lists.element.get', list)).body['result'] as readonly Answer['body'][]
      const event = (await call(portal, 'calendar.event.getbyid', { id: 1 })).body['result'] as Answer['body']
      return [element!['DATE_CREATE'], event['DATE_FROM']]
    },
    tells: [
      ['by-language', ['01/05/2026 12:00:00 pm', '01/05/2026 02:00:00 pm']],
      ['d.m.Y H:i:s', ['05.01.2026 12:00:00', '05.01.2026 14:00:00']],
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
