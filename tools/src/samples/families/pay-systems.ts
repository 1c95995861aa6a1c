import type { World } from '../prepare-call.ts'
import { type Family, only, record } from './family.ts'
import { PNG } from './picture.ts'

const TEXT = { TYPE: 'VALUE', VALUE: 'x' }

/** Ways to pay. A handler stands behind each. */
export const paySystems: Family = {
  references: [
    { at: /^sale\.paysystem\.handler\.\w+ ID$/, to: record('sale.paysystem.handler.add') },
    { at: /^sale\.paysystem\.\w+ (?:FIELDS\.)?BX_REST_HANDLER$/, to: handlerOf },
    { at: /^sale\.paysystem\.\w+ (?:FIELDS\.)?LOGOTYPE$/, to: () => PNG },
    { at: /^sale\.paysystem\.settings\.\w+ ID$/, to: only('pay system with settings') },
    { at: /^sale\.paysystem\.\S+ PAY_SYSTEM_ID$/, to: only('pay system with settings') },
    { at: /^sale\.paysystem\.\S+ INVOICE_ID$/, to: only('old invoice') },
    { at: /^salescenter\.payment\.getPublicUrl id$/, to: only('payment by a pay system') },
    { at: /^sale\.paysystem\.\S+ PAYMENT_ID$/, to: only('payment by a pay system') },
  ],
  records: {
    'sale.paysystem.handler.add': ({ stage }, documented) => stage.result('sale.paysystem.handler.add', createHandler(String(documented))),
    'pay system with settings': (world) => {
      const SETTINGS = { REST_SERVICE_ID_IFRAME: TEXT, REST_SERVICE_KEY_IFRAME: TEXT, PS_WORK_MODE_IFRAME: TEXT }
      return world.replay('sale.paysystem.add', { SETTINGS })
    },
    'old invoice': ({ stage }) => stage.result('crm.invoice.add', { fields: { ORDER_TOPIC: 'Bill', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } }),
    'payment by a pay system': async ({ stage, idOf }) => {
      const fields = { orderId: await idOf('order', 0), paySystemId: await idOf('pay system with settings', 0) }
      return await stage.result('sale.payment.add', { fields })
    },
  },
}

async function handlerOf({ idOf }: World, code: unknown): Promise<unknown> {
  await idOf('sale.paysystem.handler.add', code)
  return code
}

/** The handler that the page of sale.paysystem.handler.list shows: its JSON on the page of `add` cannot be read. */
function createHandler(CODE: string): Record<string, unknown> {
  const shown = { NAME: 'Number', DESCRIPTION: 'Number', SORT: '100' }
  const ofPayment = (GROUP: string): object => ({
    NAME: 'Number',
    SORT: '400',
    GROUP: 'PAYMENT',
    DEFAULT: { PROVIDER_KEY: GROUP, PROVIDER_VALUE: 'ID' },
  })
  const FIELDS = {
    phone: { VISIBLE: 'Y', CODE: { NAME: 'Phone', TYPE: 'STRING' } },
    paymentId: { CODE: 'PAYMENT_ID', VISIBLE: 'Y' },
    serviceid: { CODE: 'REST_SERVICE_ID' },
  }
  const CODES = {
    REST_SERVICE_ID: shown,
    REST_SERVICE_KEY: shown,
    PAYMENT_ID: ofPayment('PAYMENT'),
    PS_CHANGE_STATUS_PAY: { NAME: 'Status', SORT: '700', INPUT: { TYPE: 'Y/N' } },
    PAYMENT_BUYER_ID: ofPayment('ORDER'),
    PS_WORK_MODE: { NAME: 'Mode', SORT: '1100', INPUT: { TYPE: 'ENUM', OPTIONS: { TEST: 'Test', REGULAR: 'Live' } } },
  }
  const FORM_DATA = { ACTION_URI: 'https://pay.example.com/form', METHOD: 'POST', FIELDS }
  return { NAME: 'Form', CODE, SETTINGS: { CURRENCY: ['EUR'], FORM_DATA, CODES } }
}
