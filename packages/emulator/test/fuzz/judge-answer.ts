import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import type { FuzzAnswer, FuzzCall } from './send-call.ts'

/** Answers that any method may give: _includes/system-errors.md, a missing or wrong argument, and `Parameter 'filter' must be array.` */
const SYSTEM: ReadonlySet<string> = new Set([
  'NO_AUTH_FOUND',
  'insufficient_scope',
  'WRONG_AUTH_TYPE',
  'ERROR_METHOD_NOT_FOUND',
  'NOT_EMULATED',
  'ACCESS_DENIED',
  '100',
  '',
])

/** What the methods of a scope refuse though neither their page nor that of a sibling lists it. */
const OF_SCOPE: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^crm\./,
    ['0', 'NOT_FOUND', 'ERROR_NOT_FOUND', 'ERROR_CORE', 'OWNER_NOT_FOUND', 'ENTITY_TYPE_NOT_SUPPORTED', 'CRM_FIELD_ERROR_REQUIRED'],
  ],
  [/^crm\.product/, ['200040300000']],
  // Controllers refuse what they do not know in a list: api-reference/crm/universal/crm-item-list.md
  [/^(?:crm|catalog|sale|userfieldconfig)\./, ['INVALID_ARG_VALUE']],
  // A sample shows the second: api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.md
  [/^sale\./, ['200040300010', '201450000001']],
  [/^tasks?\./, ['ERROR_CORE', '0']],
  // Pages of the RPA list no refusals, those of bookings this one for some methods only.
  [/^rpa\./, ['0', 'INVALID_ARG_VALUE']],
  [/^booking\./, ['422']],
  // Most pages of sites and pages name these, and all mean what they say: api-reference/landing/index.md
  [/^landing\./, ['TYPE_ERROR', 'MISSING_PARAMS', 'ERROR_ARGUMENT', 'SITE_ERROR', 'LANDING_ERROR', 'BX_EMPTY_REQUIRED']],
  [/^im\.chat\./, ['AVATAR_ERROR']],
  [/^lists\./, ['ERROR_IBLOCK_NOT_FOUND']],
  [/^(?:disk|event)\./, ['ERROR_ARGUMENT']],
  [/^(?:placement|userfieldtype)\./, ['ERROR_CORE', 'ERROR_PLACEMENT_NOT_FOUND', 'ERROR_WRONG_HANDLER_URL']],
]

/** Codes of the pages of a family, whose members refuse alike. */
const OF_FAMILY = new Map<string, Set<string>>()
const familyOf = (name: string): string => name.slice(0, name.lastIndexOf('.'))
for (const { name, errors = {} } of loadMethods()) {
  const codes = OF_FAMILY.get(familyOf(name)) ?? new Set()
  for (const code of Object.values(errors).flat()) codes.add(code)
  OF_FAMILY.set(familyOf(name), codes)
}

/** REST 3.0 has codes of its own for what is wrong with a request: api-reference/rest-v3.md */
const OF_V3 = /^BITRIX_REST_V3_EXCEPTION_(?:INVALID\w+|UNKNOWN\w+|ACCESSDENIED|VALIDATION_\w+VALIDATION)EXCEPTION$/

/** What is wrong with an answer, or undefined. */
export function judgeAnswer(facts: MethodFacts, { wire }: FuzzCall, { status, body }: FuzzAnswer): string | undefined {
  if (wire === 'xml' && facts.version === 'v1') return status < 500 ? undefined : `status ${status}`
  const code = codeOf(wire === 'batch' && facts.version === 'v1' ? innerOf(body) : body)
  // The OpenAPI document comes without an envelope.
  if (code === undefined) return status === 200 && ('result' in body || 'openapi' in body) ? undefined : `status ${status} without an error`
  const documented = Object.entries(facts.errors ?? {})
  const isStatusOfPage = documented.some(([each, codes]) => Number(each) === status && codes.includes(code))
  if (status >= 500 && !isStatusOfPage && code !== 'NOT_EMULATED') return `status ${status} ${code}`
  if (facts.version === 'v3' && OF_V3.test(code)) return undefined
  const isKnown = SYSTEM.has(code) || OF_FAMILY.get(familyOf(facts.name))?.has(code) === true
  const isOfScope = OF_SCOPE.some(([scope, codes]) => scope.test(facts.name) && codes.includes(code))
  return isKnown || isOfScope ? undefined : `no page knows the code ${JSON.stringify(code)}`
}

/** In the shape of either version. */
function codeOf({ error }: { readonly error?: unknown }): string | undefined {
  const code = typeof error === 'object' && error !== null ? (error as { readonly code?: unknown }).code : error
  return typeof code === 'number' ? String(code) : typeof code === 'string' ? code : undefined
}

/** The refusal of the first command of a batch. */
function innerOf(body: FuzzAnswer['body']): { readonly error?: unknown } {
  const { result_error: errors } = (body['result'] ?? {}) as { readonly result_error?: { readonly a?: { readonly error?: unknown } } }
  return errors?.a ?? body
}
