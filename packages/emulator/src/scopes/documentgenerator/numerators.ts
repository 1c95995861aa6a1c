import type { Documents } from './open-documents.ts'
import { isYes, textOf, toId, type Fields } from '../read-params.ts'

const GENERATOR = 'Bitrix_Main_Numerator_Generator_SequentNumberGenerator'

/** api-reference/document-generator/numerators/document-generator-numerator-add.md */
interface Sequence {
  readonly start: number
  readonly step: number
  readonly length: number
  readonly padString: string
  readonly periodicBy: string | null
  readonly timezone: string | null
  readonly isDirectNumeration: boolean
}

/** Methods change what methods made; numbers of other tools, such as invoices, they do not even list. */
type NumeratorOwner = 'rest' | 'portal' | 'invoices'

export interface Numerator {
  readonly id: number
  readonly owner: NumeratorOwner
  readonly name: string
  readonly template: string
  readonly settings: { readonly [GENERATOR]: Sequence }
}

const DEFAULTS: Sequence = { start: 1, step: 1, length: 0, padString: '0', periodicBy: null, timezone: null, isDirectNumeration: false }

export function findNumerator({ store }: Documents, id: number): Numerator | undefined {
  const row = store.row('select NAME, TEMPLATE, SETTINGS, OWNER from dg_numerator where ID = ?', [id])
  if (!row) return undefined
  const [name, template, settings, owner] = row
  return {
    id,
    name: String(name),
    template: String(template),
    settings: JSON.parse(String(settings)) as Numerator['settings'],
    // One of three that were written.
    owner: owner as NumeratorOwner,
  }
}

/** What was sent over what there was. */
export function readSettings(sent: unknown, stored: Sequence = DEFAULTS): Numerator['settings'] {
  const outer = typeof sent === 'object' && sent !== null ? (sent as Fields)[GENERATOR] : undefined
  const given: Fields = typeof outer === 'object' && outer !== null ? (outer as Fields) : {}
  const period = textOf(given['periodicBy']) ?? stored.periodicBy ?? ''
  const sequence = {
    start: toId(given['start']) ?? stored.start,
    step: toId(given['step']) ?? stored.step,
    length: Math.min(100, Math.max(0, toId(given['length']) ?? stored.length)),
    padString: textOf(given['padString'])?.slice(0, 1) ?? stored.padString,
    periodicBy: ['day', 'month', 'year'].includes(period) ? period : null,
    timezone: textOf(given['timezone']) ?? stored.timezone,
    isDirectNumeration: given['isDirectNumeration'] === undefined ? stored.isDirectNumeration : isYes(given['isDirectNumeration']),
  }
  return { [GENERATOR]: sequence }
}

export const sequenceOf = ({ settings }: Numerator): Sequence => settings[GENERATOR]

/** The number of the next document; `take` uses it up. A numerator that is gone gives none. */
export function nextNumber(documents: Documents, numeratorId: number, take: boolean): string {
  const numerator = findNumerator(documents, numeratorId)
  if (!numerator) return ''
  const { start, step, length, padString, periodicBy } = sequenceOf(numerator)
  const [last, period] = documents.store.row('select LAST, PERIOD from dg_numerator where ID = ?', [numeratorId]) ?? []
  const now = documents.now()
  const current = periodicBy === null ? '' : now.slice(0, { day: 10, month: 7, year: 4 }[periodicBy] ?? 0)
  const value = last === null || last === undefined || period !== current ? start : Number(last) + step
  if (take) documents.store.run('update dg_numerator set LAST = ?, PERIOD = ? where ID = ?', [value, current, numeratorId])
  const printed = String(value).padStart(length, padString === '' ? '0' : padString)
  const [year = '', month = '', day = ''] = now.slice(0, 10).split('-')
  return numerator.template.replaceAll(
    /\{(NUMBER|YEAR|MONTH|DAY)\}/g,
    (_, name: 'NUMBER' | 'YEAR' | 'MONTH' | 'DAY') => ({ NUMBER: printed, YEAR: year, MONTH: month, DAY: day })[name],
  )
}
