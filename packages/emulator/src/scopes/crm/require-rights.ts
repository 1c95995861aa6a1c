import { MethodError, type Caller, type MethodDefinition } from '../../contract.ts'
import { isExternal } from '../user/is-external.ts'
import { denial } from './items/rights.ts'
import type { Crm } from './open-crm.ts'

const classic =
  (text: string, status = 400) =>
  (): MethodError =>
    new MethodError('', text, status)

/** What changes the settings of the CRM, with the words of its pages. Administrators of the CRM are those of the portal. */
const OF_SETTINGS: readonly (readonly [names: RegExp, refusal: () => MethodError])[] = [
  [/^crm\.category\.(?:add|update|delete)$/, denial],
  [/^crm\.type\.(?:add|update|delete|fields|list)$/, denial],
  [/^crm\.(?:company|deal|lead|quote)\.userfield\.(?:update|delete)$/, classic('Access denied.', 403)],
  [/^crm\.(?:company|contact|deal|lead|quote)\.userfield\.(?:add|update|delete)$/, classic('Access denied.')],
  [/^crm\.requisite\.userfield\.(?:add|update|delete)$/, classic('Access denied')],
  [/^crm\.currency\.(?:add|update|delete|base\.set|localizations\.(?:set|delete))$/, classic('Access denied.')],
  [/^crm\.product\.(?:property\.)?(?:add|update|delete)$/, classic('Access denied.')],
  [/^crm\.(?:status|vat)\.(?:add|update|delete)$/, classic('Access denied.')],
]
/** Settings that all who work in the CRM may read. */
const READS: readonly (readonly [names: RegExp, refusal: () => MethodError])[] = [
  [/^crm\.currency\./, classic('Access denied.')],
  [/^crm\.type\.get/, denial],
]
/** api-reference/crm/universal/crm-item-add.md, api-reference/crm/universal/user-defined-object-types/crm-type-add.md */
const FOR_INTRANET = /^crm\.(?:item\.(?:add|update|get|list|delete|fields|import|batchImport)|type\..+)$/

/** The settings of the CRM are for its administrators, and smart processes for nobody from outside. */
export function requireRights(crm: Crm, methods: readonly MethodDefinition[]): readonly MethodDefinition[] {
  return methods.map((method) => {
    const find = (table: typeof READS): (() => MethodError) | undefined => table.find(([names]) => names.test(method.name))?.[1]
    const guard: Guard = { settings: find(OF_SETTINGS), reads: find(READS), isIntranet: FOR_INTRANET.test(method.name) }
    return guard.settings || guard.reads || guard.isIntranet ? withGuard(crm, method, guard) : method
  })
}

interface Guard {
  readonly settings: (() => MethodError) | undefined
  readonly reads: (() => MethodError) | undefined
  readonly isIntranet: boolean
}

function withGuard(crm: Crm, method: MethodDefinition, { settings, reads, isIntranet }: Guard): MethodDefinition {
  const check = (caller: Caller): void => {
    if (caller.isAdmin) return
    if (isIntranet && isExternal(crm, caller))
      throw new MethodError('allowed_only_intranet_user', 'Action is allowed only for intranet users', 403)
    if (settings) throw settings()
    if (reads && caller.crmRights === 'none') throw reads()
  }
  return {
    ...method,
    handler: (call) => {
      check(call.caller)
      return method.handler(call)
    },
  }
}
