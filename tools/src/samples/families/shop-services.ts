import type { World } from '../prepare-call.ts'
import { type Family, only, record } from './family.ts'

/** Cashboxes, and what deliveries offer besides. */
export const shopServices: Family = {
  async before({ stage, idOf, replay }, { method }) {
    if (method !== 'sale.delivery.extra.service.get') return
    await replay('sale.delivery.extra.service.add')
    const ITEMS = [{ TITLE: 'Documents', PRICE: 69.99 }]
    const DELIVERY_ID = await idOf('delivery service', 0)
    await stage.result('sale.delivery.extra.service.add', { DELIVERY_ID, NAME: 'Cargo', CODE: 'cargo', ACTIVE: 'Y', TYPE: 'enum', ITEMS })
  },
  references: [
    { at: /^sale\.delivery\.extra\.service\.\w+ DELIVERY_ID$/, to: only('delivery service') },
    { at: /^sale\.cashbox\.add REST_CODE$/, to: handlerOf },
    { at: /^sale\.cashbox\.(?:update|delete) ID$/, to: record('sale.cashbox.add') },
  ],
}

async function handlerOf({ idOf }: World, code: unknown): Promise<unknown> {
  await idOf('sale.cashbox.handler.add', code)
  return code
}
