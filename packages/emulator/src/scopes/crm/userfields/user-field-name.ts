import type { Quirks } from '../../../contract.ts'
import { toCamel } from '../../../store/field.ts'

const NUMBERED = /^(\d+)_(.+)$/
const DIGITS = /^\d+(?:_\d+)*$/
const LETTERS = /^[A-Z]+(?:_[A-Z]+)*$/

/**
 * Name of a user field in `crm.item.*`, by the rule of api-reference/crm/universal/index.md:
 * `UF_CRM_INN` → `ufCrmInn`, `UF_CRM_3_DIGIT` → `ufCrm3Digit`, `UF_CRM_1747309879` → `ufCrm_1747309879`, `UF_CRM_3_DIGIT_10` → `ufCrm_3_DIGIT_10`.
 * Samples of other pages spell names of digits otherwise: `ufCrm_7_1739432938` in api-reference/files/how-to-update-files.md, `ufCrm1617027453943` in
 * api-reference/crm/universal/crm-item-update.md.
 */
export function userFieldToCamel(name: string, spelling: Quirks['userFieldNames'] = 'rule'): string {
  const rest = name.replace(/^UF_CRM_/, '')
  const [, typeId = '', own = ''] = NUMBERED.exec(rest) ?? []
  if (DIGITS.test(own)) return `ufCrm${spelling === 'separated' ? '_' : ''}${typeId}_${own}`
  if (spelling === 'joined' && DIGITS.test(rest)) return `ufCrm${rest}`
  if (LETTERS.test(own)) return `ufCrm${typeId}${capitalize(toCamel(own))}`
  if (LETTERS.test(rest)) return `ufCrm${capitalize(toCamel(rest))}`
  return `ufCrm_${rest}`
}

/** `MANAGER_NOTE`, `UF_MANAGER_NOTE` and `UF_CRM_MANAGER_NOTE` are one field. */
export function completeFieldName(input: string): string {
  const upper = input.trim().toUpperCase()
  if (upper.startsWith('UF_CRM_')) return upper
  return `UF_CRM_${upper.replace(/^UF_/, '')}`
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
