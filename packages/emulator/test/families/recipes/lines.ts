import type { Ask, Family, Fields } from '../family.ts'
import { code, flag, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'
import { listed } from './listed.ts'

/** Open channels, their connectors, and telephony. */
export const lines: readonly Family[] = [
  {
    prefix: 'imopenlines.config',
    open: (ask) => ({
      ...recordsOf(ask, 'imopenlines.config', {
        id: 'CONFIG_ID',
        fieldsIn: 'PARAMS',
        methods: { list: 'list.get' },
        filter: (ID, values) => ({ PARAMS: { filter: { ID, ...values } } }),
      }),
      fields: {
        LINE_NAME: text,
        ACTIVE: flag,
        CRM: flag,
        QUEUE_TYPE: oneOf('evenly', 'strictly', 'all'),
        QUEUE_TIME: number,
        WELCOME_MESSAGE: flag,
        WELCOME_MESSAGE_TEXT: text,
      },
    }),
  },
  {
    prefix: 'imconnector',
    open(ask) {
      const fresh = counter()
      const list = async (id: unknown): Promise<readonly Fields[]> => {
        const connectors = Object.entries<string>(await ask('imconnector.list'))
        return connectors.filter(([ID]) => ID === id).map(([, NAME]) => ({ NAME }))
      }
      return {
        async add(sent) {
          const ID = `connector${fresh()}`
          const registration = { ID, NAME: 'Lamp', ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: 'https://app.example/' }
          await ask('imconnector.register', { ...registration, ...sent })
          return ID
        },
        ...listed(list),
        remove: (ID) => ask('imconnector.unregister', { ID }),
        fields: { NAME: text },
      }
    },
  },
  {
    prefix: 'telephony.externalLine',
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, 'telephony.externalLine', {
          id: 'NUMBER',
          key: 'NUMBER',
          fieldsIn: false,
          methods: { get: false, list: 'get' },
          filter: () => ({}),
        }),
        async add(sent) {
          const NUMBER = `1555${fresh()}`
          await ask('telephony.externalLine.add', { NUMBER, ...sent })
          return NUMBER
        },
        fields: { NAME: text, CRM_AUTO_CREATE: flag },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'telephony.externalCall',
    open: (ask) => ({
      async add(sent) {
        const { DURATION = 60, ...call } = sent
        const registered = { USER_ID: 1, PHONE_NUMBER: '15550100', TYPE: 1, ...call }
        const { CALL_ID }: { CALL_ID: string } = await ask('telephony.externalCall.register', registered)
        await ask('telephony.externalCall.finish', { CALL_ID, USER_ID: 1, DURATION })
        return CALL_ID
      },
      read: async (CALL_ID) => statisticOf(ask, { CALL_ID }),
      list: async (CALL_ID, values) => [await statisticOf(ask, { CALL_ID, ...values })].filter((row) => row !== undefined),
      fields: { PHONE_NUMBER: oneOf('15550101', '15550102'), DURATION: numberBetween(1, 1000) },
    }),
  },
  {
    prefix: 'voximplant.sip',
    open: (ask) => ({
      ...recordsOf(ask, 'voximplant.sip', {
        id: 'CONFIG_ID',
        key: 'CONFIG_ID',
        fieldsIn: false,
        base: { SERVER: 'sip.example', LOGIN: 'login', TYPE: 'office' },
        methods: { get: false, list: 'get' },
        filter: (CONFIG_ID, values) => ({ FILTER: { CONFIG_ID, ...values } }),
      }),
      fields: { TITLE: text, SERVER: oneOf('a.example', 'b.example'), LOGIN: code },
    }),
  },
]

async function statisticOf(ask: Ask, { DURATION, ...filter }: Fields): Promise<Fields | undefined> {
  const FILTER = { ...filter, ...(DURATION !== undefined && { CALL_DURATION: DURATION }) }
  const [call]: readonly Fields[] = await ask('voximplant.statistic.get', { FILTER })
  return call && { ...call, DURATION: call['CALL_DURATION'] }
}
