import type { CallParams } from '../../contract.ts'
import { toText } from '../read-params.ts'

/** Sites of their own section, which only a call with that `scope` sees: api-reference/landing/types.md */
export const SECTIONS = ['KNOWLEDGE', 'GROUP', 'MAINPAGE'] as const
const ORDINARY = ['PAGE', 'STORE', 'SMN'] as const

/** The section that a call works in; undefined for ordinary sites and stores. */
export function readSection(params: CallParams): string | undefined {
  const scope = toText(params.get('scope')).toUpperCase()
  return SECTIONS.find((section) => section === scope)
}

/** Types of the sites that a call works with. */
export function readTypes(params: CallParams): readonly string[] {
  const section = readSection(params)
  return section === undefined ? ORDINARY : [section]
}

export const isOrdinary = (type: unknown): boolean => (ORDINARY as readonly unknown[]).includes(type)
