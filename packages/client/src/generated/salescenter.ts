// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int } from '../scalars.ts'

export interface SalescenterPaymentGetPublicUrlParams { readonly id: Int }
export interface SalescenterPaymentGetPublicUrlItem { url: string; shortUrl: string; qr: string }
export interface SalescenterPaymentGetPublicUrlResult { payment: SalescenterPaymentGetPublicUrlItem }

export interface SalescenterMethods {
  'salescenter.payment.getPublicUrl': { params: SalescenterPaymentGetPublicUrlParams; result: SalescenterPaymentGetPublicUrlResult }
}

export interface SalescenterService {
  readonly payment: SalescenterPaymentService
}

export interface SalescenterPaymentService {
  /**
   * Calls `salescenter.payment.getPublicUrl`.
   * Scope `salescenter`; any user may call.
   * Errors: `0`, `100`, `200640400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
   */
  getPublicUrl(params: SalescenterPaymentGetPublicUrlParams, options?: CallOptions): Promise<SalescenterPaymentGetPublicUrlResult>
}
