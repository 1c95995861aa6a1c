import { MethodError, type Caller, type MethodDefinition } from '../../contract.ts'
import { checkFirst } from '../check-first.ts'
import { NO_RIGHTS } from './document-actions.ts'

/** Methods that their pages open to everybody. */
const FOR_ALL = /^catalog\.(?:enum\..+|section\.getFields)$/
/** What roles open to employees; the rest is for administrators. */
const BY_ROLE = /^catalog\.(?:(?:price|priceTypeGroup|productProperty\w*|storeproduct|document\w*|userfield)\.|product\.list$)/
const FOR_ADMINS = /^catalog\.document\.(?:confirm|unconfirm|fields|element\.fields)$/

const READ_DENIED = 200_040_300_010
const WRITE_DENIED = 200_040_300_020
const SECTIONS_DENIED = 200_040_300_030
const ELEMENT_DENIED = 200_040_300_040
const SECTION_DELETE_DENIED = 200_040_300_050

const denied = (code: number): MethodError => new MethodError(code, 'Access Denied')

/** By the start of a name, the first that fits: api-reference/catalog/**. */
const REFUSALS: readonly (readonly [name: RegExp, refusal: (caller: Caller) => MethodError])[] = [
  [/^catalog\.document\.element\./, () => new MethodError('ERROR_DOCUMENT_RIGHTS', 'Access denied')],
  [/^catalog\.document(?:\.mode|contractor)\./, () => new MethodError(0, 'Access denied')],
  [/^catalog\.document\./, () => new MethodError(0, NO_RIGHTS)],
  [/^catalog\.(?:productProperty|userfield)/, () => denied(0)],
  [/^catalog\.section\.list$/, () => denied(SECTIONS_DENIED)],
  [/^catalog\.section\.delete$/, () => denied(SECTION_DELETE_DENIED)],
  [/^catalog\.section\./, () => denied(ELEMENT_DENIED)],
  // Who may not even read the catalogue learns that first.
  [/^catalog\.product\..*\b(?:add|update|delete)$/, ({ crmRights }) => denied(crmRights === 'none' ? READ_DENIED : ELEMENT_DENIED)],
  [/^catalog\.product\.|^catalog\.catalog\.|\.(?:get|list)[^.]*$/, () => denied(READ_DENIED)],
  [/^/, () => denied(WRITE_DENIED)],
]

/**
 * Most of the catalogue is for administrators, as its pages say. Roles open prices, properties, stocks and documents; they are part of those of the CRM,
 * for which `crmRights` stands.
 */
export function requireRights(methods: readonly MethodDefinition[]): readonly MethodDefinition[] {
  return methods.map((method) => (FOR_ALL.test(method.name) ? method : guard(method)))
}

function guard(method: MethodDefinition): MethodDefinition {
  const { name } = method
  const isByRole = BY_ROLE.test(name) && !FOR_ADMINS.test(name)
  const refuse = REFUSALS.find(([pattern]) => pattern.test(name))![1]
  const may = ({ isAdmin, crmRights }: Caller): boolean => isAdmin || (isByRole && crmRights !== 'none')
  return checkFirst(method, ({ caller }) => {
    if (!may(caller)) throw refuse(caller)
  })
}
