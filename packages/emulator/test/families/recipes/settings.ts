import type { Family, Fields } from '../family.ts'
import { flag, numberBetween, oneOf, text, truth } from '../field-kinds.ts'
import { askAs } from '../open-portal.ts'
import { setting } from './setting.ts'

/** What users and the portal are set to. */
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
]
