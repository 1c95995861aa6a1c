import type { Family, Fields } from '../family.ts'
import { amount, code, flag, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

const CONFIG = { API: { LABEL: 'Access', ITEMS: { KEY: { TYPE: 'STRING', LABEL: 'Key', REQUIRED: 'N' } } } }
const CASHBOX_SETTINGS = { PRINT_URL: 'https://app.example/print', CHECK_URL: 'https://app.example/check', CONFIG }
const DELIVERY_SETTINGS = { CALCULATE_URL: 'https://app.example/calculate', CREATE_DELIVERY_REQUEST_URL: 'https://app.example/create' }
const PAYMENT_SETTINGS = { CODES: { KEY: { NAME: 'Key' } }, FORM_DATA: { ACTION_URI: 'https://app.example/pay', METHOD: 'POST' } }

/** Handlers of applications, and what works by them. */
export const shop: readonly Family[] = [
  ...(
    [
      ['sale.cashbox.handler', { SETTINGS: CASHBOX_SETTINGS }, 'FIELDS'],
      ['sale.paysystem.handler', { SETTINGS: PAYMENT_SETTINGS }, 'FIELDS'],
      ['sale.delivery.handler', { SETTINGS: DELIVERY_SETTINGS, PROFILES: [{ NAME: 'Van', CODE: 'VAN' }] }, undefined],
    ] as const
  ).map(([prefix, settings, fieldsIn]): Family => ({
    prefix,
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, prefix, { id: 'ID', fieldsIn: fieldsIn ?? false, methods: { get: false }, filter: () => ({}) }),
        add: (sent) => ask(`${prefix}.add`, { NAME: 'Lamp', CODE: `lamp${fresh()}`, ...settings, ...sent }),
        fields: { NAME: text, ...(fieldsIn && { SORT: numberBetween(1, 1000) }) },
        unfiltered: 'all',
      }
    },
  })),
  {
    prefix: 'sale.paysystem',
    async open(ask) {
      await ask('sale.paysystem.handler.add', { NAME: 'Lamp', CODE: 'lamp', SETTINGS: PAYMENT_SETTINGS })
      const needed = { NAME: 'Card', PERSON_TYPE_ID: 1, BX_REST_HANDLER: 'lamp' }
      return {
        ...recordsOf(ask, 'sale.paysystem', {
          id: 'ID',
          fieldsIn: 'FIELDS',
          methods: { get: false },
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        add: (sent) => ask('sale.paysystem.add', { ...needed, ...sent }),
        fields: { NAME: text, DESCRIPTION: text, ACTIVE: flag, XML_ID: code, NEW_WINDOW: flag },
      }
    },
  },
  {
    prefix: 'sale.cashbox',
    async open(ask) {
      await ask('sale.cashbox.handler.add', { NAME: 'Lamp', CODE: 'lamp', SETTINGS: CASHBOX_SETTINGS })
      const needed = { NAME: 'Till', REST_CODE: 'lamp', EMAIL: 'a@example.com' }
      return {
        ...recordsOf(ask, 'sale.cashbox', {
          id: 'ID',
          fieldsIn: 'FIELDS',
          methods: { get: false },
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        add: (sent) => ask('sale.cashbox.add', { ...needed, ...sent }),
        fields: {
          NAME: text,
          EMAIL: oneOf('a@example.com', 'b@example.com'),
          NUMBER_KKM: code,
          ACTIVE: flag,
          SORT: numberBetween(1, 1000),
        },
      }
    },
  },
  {
    prefix: 'sale.delivery',
    async open(ask) {
      const PROFILES = [{ NAME: 'Van', CODE: 'VAN' }]
      await ask('sale.delivery.handler.add', { NAME: 'Lamp', CODE: 'lamp', SETTINGS: DELIVERY_SETTINGS, PROFILES })
      return {
        ...recordsOf(ask, 'sale.delivery', {
          id: 'ID',
          fieldsIn: false,
          base: { REST_CODE: 'lamp', NAME: 'Van', CURRENCY: 'USD' },
          methods: { get: false, list: 'getlist' },
          idOf: ({ parent }: { parent: Fields }) => parent['ID'],
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        fields: { NAME: text, DESCRIPTION: text, ACTIVE: flag, SORT: numberBetween(1, 1000), CURRENCY: oneOf('USD', 'EUR') },
      }
    },
  },
  {
    prefix: 'sale.delivery.extra.service',
    open: (ask) => ({
      ...recordsOf(ask, 'sale.delivery.extra.service', {
        id: 'ID',
        fieldsIn: false,
        methods: { get: false, list: 'get' },
        filter: () => ({ DELIVERY_ID: 1 }),
      }),
      add: (sent) => ask('sale.delivery.extra.service.add', { DELIVERY_ID: 1, TYPE: 'quantity', NAME: 'Cargo', ...sent }),
      fields: { NAME: text, ACTIVE: flag, CODE: code, SORT: numberBetween(1, 1000), DESCRIPTION: text, PRICE: amount },
      unfiltered: 'all',
    }),
  },
]
