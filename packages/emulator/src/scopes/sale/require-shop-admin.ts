import { MethodError, type MethodDefinition } from '../../contract.ts'

const READ_DENIED = 200_040_300_010
const WRITE_DENIED = 200_040_300_020

/** Pages whose code is another than that of their kind. */
const OWN_CODES: Readonly<Record<string, number>> = {
  'sale.basketproperties.update': 20_004_030_001,
  'sale.propertyRelation.deleteByFilter': READ_DENIED,
  'sale.propertyvalue.getfields': WRITE_DENIED,
  'sale.shipmentpropertyvalue.getfields': WRITE_DENIED,
  'sale.statusLang.deleteByFilter': READ_DENIED,
}
/** What a manager of the shop may read: api-reference/sale/basket-item/sale-basket-item-get.md */
const OPEN = /^sale\.(?:basketitem|basketproperties)\.(?:get|list)|^sale\.trade/i

/** Methods of the shop are for administrators: api-reference/sale/index.md */
export function requireShopAdmin(methods: readonly MethodDefinition[]): readonly MethodDefinition[] {
  return methods.map((method) => (OPEN.test(method.name) ? method : guard(method, codeOf(method.name))))
}

function guard(method: MethodDefinition, code: number): MethodDefinition {
  return {
    ...method,
    handler: (call) => {
      if (!call.caller.isAdmin) throw new MethodError(code, 'Access Denied')
      return method.handler(call)
    },
  }
}

function codeOf(name: string): number {
  const isRead = /\.(?:get|list)[^.]*$/i.test(name)
  return OWN_CODES[name] ?? (isRead || name.startsWith('sale.basket') ? READ_DENIED : WRITE_DENIED)
}
