import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { checkFirst } from '../check-first.ts'
import { isExternal } from '../user/is-external.ts'
import { checkOf } from './items/part-rights.ts'
import { denial, mergeDenial } from './items/rights.ts'
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
/** What all who work in the CRM may do. */
const READS: readonly (readonly [names: RegExp, refusal: () => MethodError])[] = [
  [/^crm\.(?:status\.(?:get|list|entity\.items)|vat\.(?:get|list))$/, classic('Access denied.')],
  // The only page of requisites whose code is a number: api-reference/crm/requisites/universal/crm-requisite-list.md
  [/^crm\.requisite\.list$/, () => new MethodError(0, 'Access denied.')],
  [/^crm\.requisite\.(?:add|get|update|delete)$/, classic('Access denied.')],
  [/^crm\.requisite\.(?:bankdetail|link|userfield|preset(?:\.field)?)\.(?!fields|countries|availabletoadd)/, classic('Access denied')],
  [/^crm\.address\.(?!fields)/, classic('Access denied')],
  [/^crm\.deal\.recurring\./, classic('Access denied')],
  [/^crm\.duplicate\.findbycomm$/, classic('Access denied', 403)],
  [/^crm\.entity\.mergeBatch$/, mergeDenial],
  [/^crm\.category\.get$|^crm\.item\.(?:import|batchImport)$/, denial],
  [/^crm\.item\.fields$/, () => denial('You do not have permission to view this item')],
  [/^crm\.(?:company|deal|lead|quote)\.userfield\.get$/, classic('Access denied.', 403)],
  [/^crm\.\w+\.userfield\.(?:get|list)$/, classic('Access denied.')],
  [/^crm\.timeline\.comment\.list$/, classic('Access denied')],
  [/^crm\.activity\.call\.getTranscript$/, () => new MethodError('ACCESS_DENIED', 'Access denied', 403)],
  [/^crm\.(?:currency\.|automation\.trigger|company\.fields$)/, classic('Access denied.')],
  [/^crm\.type\.get/, denial],
]
/** api-reference/crm/universal/crm-item-add.md, api-reference/crm/universal/user-defined-object-types/crm-type-add.md */
const FOR_INTRANET = /^crm\.(?:item\.(?:add|update|get|list|delete|fields|import|batchImport)|type\..+|stagehistory\.list)$/

/** The settings of the CRM are for its administrators, parts of a record for who may work with it, and items for nobody from outside. */
export function requireRights(crm: Crm, methods: readonly MethodDefinition[]): readonly MethodDefinition[] {
  return methods.map((method) => {
    const find = (table: typeof READS): (() => MethodError) | undefined => table.find(([names]) => names.test(method.name))?.[1]
    const guard: Guard = {
      settings: find(OF_SETTINGS),
      reads: find(READS),
      isIntranet: FOR_INTRANET.test(method.name),
      check: checkOf(crm, method.name),
    }
    return Object.values(guard).some(Boolean) ? withGuard(crm, method, guard) : method
  })
}

interface Guard {
  readonly settings: (() => MethodError) | undefined
  readonly reads: (() => MethodError) | undefined
  readonly isIntranet: boolean
  /** Of parts of records. */
  readonly check: ((call: Call) => void) | undefined
}

function withGuard(crm: Crm, method: MethodDefinition, { settings, reads, isIntranet, check }: Guard): MethodDefinition {
  const requireMay = (call: Call): void => {
    const { caller } = call
    if (caller.isAdmin) return
    if (isIntranet && isExternal(crm, caller))
      throw new MethodError('allowed_only_intranet_user', 'Action is allowed only for intranet users', 403)
    if (settings) throw settings()
    if (reads && caller.crmRights === 'none') throw reads()
    check?.(call)
  }
  return checkFirst(method, requireMay)
}
