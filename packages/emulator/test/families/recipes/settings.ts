import type { Family, Fields } from '../family.ts'
import { flag, numberBetween, oneOf, text, truth } from '../field-kinds.ts'
import { askAs } from '../open-portal.ts'
import { listed } from './listed.ts'
import { setting } from './setting.ts'

/** What is set and read, and who takes part. */
export const settings: readonly Family[] = [
  {
    prefix: 'calendar.user.settings',
    open: (ask) => ({
      ...setting(
        (values) => ask('calendar.user.settings.set', { settings: { view: 'day', ...values } }),
        () => ask('calendar.user.settings.get'),
      ),
      fields: { view: oneOf('day', 'week', 'month'), showDeclined: truth, collapseOffHours: flag },
    }),
  },
  {
    prefix: 'calendar.meeting.status',
    async open(ask, portal) {
      // Whoever invites takes part, so that another one does.
      const host = askAs(portal, 2)
      const section = await host('calendar.section.add', { type: 'user', ownerId: 2, name: 'Mine' })
      const day = { from: '2026-06-01', to: '2026-06-01', skip_time: 'Y' }
      const event = { type: 'user', ownerId: 2, section, name: 'Lunch', ...day, is_meeting: 'Y', attendees: [1, 2] }
      const eventId = await host('calendar.event.add', event)
      return {
        ...setting(
          ({ status = 'Y' }) => ask('calendar.meeting.status.set', { eventId, status }),
          async () => ({ status: await ask('calendar.meeting.status.get', { eventId }) }),
        ),
        fields: { status: oneOf('Y', 'N', 'Q') },
      }
    },
  },
  {
    prefix: 'disk.storage',
    untried: { 'shows those of people and groups': ['getList'] },
    async open(ask) {
      const { ID: id }: Fields = await ask('disk.storage.getForApp')
      return {
        ...setting(
          ({ NAME = 'Files' }) => ask('disk.storage.rename', { id, newName: NAME }),
          () => ask('disk.storage.get', { id }),
        ),
        fields: { NAME: oneOf('Files', 'Contracts') },
      }
    },
  },
  {
    prefix: 'timeman',
    open: (ask) => ({
      ...setting(
        async ({ STATUS = 'OPENED' }) => {
          const { STATUS: now }: Fields = await ask('timeman.status')
          if (now !== 'OPENED') await ask('timeman.open')
          if (STATUS === 'PAUSED') await ask('timeman.pause')
          if (STATUS === 'CLOSED') await ask('timeman.close')
        },
        () => ask('timeman.status'),
      ),
      fields: { STATUS: oneOf('OPENED', 'PAUSED', 'CLOSED') },
    }),
  },
  {
    prefix: 'voximplant.line.outgoing',
    async open(ask) {
      const lines = await Promise.all(
        ['a', 'b'].map(async (LOGIN) => {
          const { REG_ID }: Fields = await ask('voximplant.sip.add', { SERVER: 'sip.example', LOGIN, TYPE: 'cloud', TITLE: LOGIN })
          return `reg${Number(REG_ID)}`
        }),
      )
      return {
        ...setting(
          ({ LINE_ID = lines[0] }) => ask('voximplant.line.outgoing.set', { LINE_ID }),
          async () => ({ LINE_ID: await ask('voximplant.line.outgoing.get') }),
        ),
        fields: { LINE_ID: oneOf(...lines) },
      }
    },
  },
  {
    prefix: 'timeman.networkrange',
    open: (ask) => ({
      ...setting(
        (range) => ask('timeman.networkrange.set', { RANGES: [{ ip_range: '10.0.0.0-10.0.0.9', name: 'Office', ...range }] }),
        async () => {
          const [range]: readonly Fields[] = await ask('timeman.networkrange.get')
          return range!
        },
      ),
      fields: { ip_range: oneOf('10.0.0.0-10.255.255.255', '192.168.0.1'), name: text },
    }),
  },
  {
    prefix: 'timeman.timecontrol.settings',
    open: (ask) => ({
      ...setting(
        (values) => ask('timeman.timecontrol.settings.set', { ACTIVE: true, ...values }),
        async () => {
          const found: Fields = await ask('timeman.timecontrol.settings.get')
          return Object.fromEntries(Object.entries(found).map(([name, value]) => [name.toUpperCase(), value]))
        },
      ),
      fields: { MINIMUM_IDLE_FOR_REPORT: numberBetween(1, 100), REGISTER_OFFLINE: truth, REPORT_FULL_TYPE: oneOf('all', 'none') },
    }),
  },
  {
    prefix: 'im.chat.user',
    async open(ask) {
      const CHAT_ID = await ask('im.chat.add', { TITLE: 'Contracts' })
      return {
        async add() {
          await ask('im.chat.user.add', { CHAT_ID, USERS: [2] })
          return 2
        },
        ...listed(async (id) => {
          const users: readonly number[] = await ask('im.chat.user.list', { CHAT_ID })
          return users.filter((user) => user === id).map((user) => ({ USER_ID: user }))
        }),
        remove: (USER_ID) => ask('im.chat.user.delete', { CHAT_ID, USER_ID }),
        fields: { USER_ID: oneOf(2) },
      }
    },
  },
  {
    prefix: 'im.search.last',
    open: (ask) => ({
      async add() {
        await ask('im.search.last.add', { DIALOG_ID: '2' })
        return 2
      },
      ...listed(async (id) => {
        const dialogs: readonly Fields[] = await ask('im.search.last.get')
        return dialogs.filter((dialog) => Number(dialog['id']) === id).map(() => ({ DIALOG_ID: '2' }))
      }),
      remove: () => ask('im.search.last.delete', { DIALOG_ID: '2' }),
      fields: { DIALOG_ID: oneOf('2') },
    }),
  },
  {
    prefix: 'tasks.task.result',
    async open(ask) {
      const { task }: { task: Fields } = await ask('tasks.task.add', { fields: { TITLE: 'Report', RESPONSIBLE_ID: 1 } })
      const TASKID = task['id']
      return {
        async add({ text: POST_MESSAGE = 'Done' }) {
          const commentId = await ask('task.commentitem.add', { TASKID, FIELDS: { POST_MESSAGE } })
          await ask('tasks.task.result.addFromComment', { commentId })
          return commentId
        },
        ...listed(async (commentId) => {
          const results: readonly Fields[] = await ask('tasks.task.result.list', { taskId: TASKID })
          return results.filter((result) => result['commentId'] === commentId)
        }),
        remove: (commentId) => ask('tasks.task.result.deleteFromComment', { commentId }),
        fields: { text },
      }
    },
  },
  {
    prefix: 'humanresources.node.member',
    version: 'v3',
    async open(ask) {
      const team = { type: 'TEAM', name: 'Sales', parentId: 1 }
      const { id: nodeId }: Fields = await ask('humanresources.node.add', team, 'v3')
      const members = async (userId: unknown): Promise<readonly Fields[]> => {
        const { item }: { item: { members: readonly Fields[] } } = await ask(
          'humanresources.node.get',
          { id: nodeId, select: ['members'] },
          'v3',
        )
        return item.members.filter((member) => member['userId'] === userId)
      }
      return {
        async add({ role = 'MEMBER_TEAM_EMPLOYEE' }) {
          await ask('humanresources.node.member.add', { nodeId, userIds: [2], role }, 'v3')
          return 2
        },
        ...listed(members),
        update: (userId, { role }) => ask('humanresources.node.member.set', { nodeId, userIds: { [String(role)]: [userId] } }, 'v3'),
        remove: (userId) => ask('humanresources.node.member.remove', { nodeId, userIds: [userId] }, 'v3'),
        fields: { role: oneOf('MEMBER_TEAM_HEAD', 'MEMBER_TEAM_EMPLOYEE') },
      }
    },
  },
  {
    prefix: 'mail.message',
    version: 'v3',
    async open(ask) {
      const { EMAIL: from }: Fields = await ask('user.current')
      const inbox = async (): Promise<readonly Fields[]> => {
        const sent = { folder: 'INBOX', select: ['id', 'subject'], pagination: { limit: 50 } }
        const { items }: { items: readonly Fields[] } = await ask('mail.message.list', sent, 'v3')
        return items
      }
      return {
        async add(sent) {
          await ask('mail.message.send', { from, to: [from], subject: 'Contract', body: 'Hello', ...sent }, 'v3')
          return Math.max(...(await inbox()).map(({ id }) => Number(id)))
        },
        read: async (id) => {
          const { item }: { item: Fields } = await ask('mail.message.get', { id, select: ['id', 'subject', 'body'] }, 'v3')
          return item
        },
        list: async (id) => (await inbox()).filter((row) => row['id'] === id),
        // What is deleted lies in the trash, and is gone when it is deleted there.
        remove: async (id) => {
          for (const action of ['delete', 'delete']) await ask('mail.message.movetofolder', { messageIds: [id], action }, 'v3')
        },
        fields: { subject: text, body: text },
        unfiltered: 'all',
        unlisted: ['body'],
      }
    },
  },
]
