import { createHash } from 'node:crypto'
import { MethodError, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { requireInteger } from '../read-params.ts'
import type { Sale } from './open-sale.ts'

/** A picture of one white point: nobody reads a code from the emulator's screen. */
const BLANK_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTtQbwAAAABJRU5ErkJggg=='

/** `salescenter.payment.getPublicUrl`: api-reference/crm/universal/payment/salescenter-payment-get-public-url.md */
export function paymentLink({ store, portal }: Sale): readonly MethodDefinition[] {
  return defineMethods('salescenter.payment', 'salescenter', {
    getPublicUrl({ params }) {
      const id = requireInteger(params, 'id')
      const orderId = store.value('select ORDER_ID from sale_payment where ID = ?', [id])
      if (orderId === undefined) throw new MethodError(200_640_400_001, 'payment is not exists')
      const { origin, memberId } = portal.settings
      // The same payment has the same link whoever asks.
      const access = createHash('md5')
        .update(`${memberId}:${String(orderId)}`)
        .digest('hex')
      const short = createHash('md5').update(`${access}:${id}`).digest('base64url').slice(0, 5)
      const query = new URLSearchParams({ orderId: String(orderId), access, paymentId: String(id) })
      return { payment: { url: `${origin}/pub/site/1/checkout/?${query}`, shortUrl: `${origin}/~${short}`, qr: BLANK_PNG } }
    },
  })
}
