import type { CallParams } from '../../contract.ts'
import { toText } from '../read-params.ts'

/** Sites of their own section, which only a call with that `scope` sees: api-reference/landing/types.md */
export const SECTIONS = ['KNOWLEDGE', 'GROUP', 'MAINPAGE'] as const
const ORDINARY = ['PAGE', 'STORE', 'SMN'] as const

/** The section that a call works in; undefined for ordinary sites and stores. */
export const readSection = (params: CallParams): string | undefined => sectionNamed(params.get('scope'))

function sectionNamed(scope: unknown): string | undefined {
  const name = toText(scope).toUpperCase()
  return SECTIONS.find((section) => section === name)
}

/** Types of the sites that a call works with. */
export const readTypes = (params: CallParams): readonly string[] => typesOf(params.get('scope'))

/** Types of the section that a call names. */
export function typesOf(scope: unknown): readonly string[] {
  const section = sectionNamed(scope)
  return section === undefined ? ORDINARY : [section]
}

export const isOrdinary = (type: unknown): boolean => (ORDINARY as readonly unknown[]).includes(type)
