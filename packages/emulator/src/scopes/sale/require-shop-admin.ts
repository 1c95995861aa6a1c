import { MethodError, type MethodDefinition } from '../../contract.ts'
import { checkFirst } from '../check-first.ts'

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

/** Methods of the shop are for administrators, some for whoever has rights in the CRM: api-reference/sale/index.md */
export function requireShopAdmin(methods: readonly MethodDefinition[]): readonly MethodDefinition[] {
  return methods.map(guard)
}

function guard(method: MethodDefinition): MethodDefinition {
  const { name } = method
  const isOpen = OPEN.test(name)
  return checkFirst(method, ({ caller: { isAdmin, crmRights } }) => {
    if (!isAdmin && (!isOpen || crmRights === 'none')) throw new MethodError(codeOf(name), 'Access Denied')
  })
}

function codeOf(name: string): number {
  const isRead = /\.(?:get|list)[^.]*$/i.test(name)
  return OWN_CODES[name] ?? (isRead || name.startsWith('sale.basket') ? READ_DENIED : WRITE_DENIED)
}
