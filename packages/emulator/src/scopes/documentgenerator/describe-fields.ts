import { textOf, type Fields } from '../read-params.ts'
import { findPlaceholders } from './docx.ts'
import type { Documents } from './open-documents.ts'

export interface Known {
  readonly number: string
  readonly title: string
  readonly values: Fields
}

/** The fields of a template with their values: its placeholders, and what was sent beside them. api-reference/document-generator/templates/document-generator-template-get-fields.md */
export function describeFields({ portal }: Documents, templateFileId: number, { number, title, values }: Known): object {
  const file = portal.files.get(templateFileId)
  const codes = new Set([...(file ? findPlaceholders(file.content) : []), ...Object.keys(values)])
  const others = [...codes].filter((code) => !OWN.has(code)).map((code) => [code, { value: sentValue(values, code) ?? '', default: '' }])
  const group = ['Document']
  return {
    DocumentNumber: { title: 'Number', value: number, required: 'Y', group, chain: 'this.DOCUMENT.DOCUMENT_NUMBER', default: number },
    ...Object.fromEntries(others),
    DocumentTitle: { title: 'Document Title', value: title, group, chain: [{}, 'getTitle'], required: 'Y', default: title },
  }
}

/** Placeholders may be called like what every object has. */
export const sentValue = (values: Fields, code: string): unknown => (Object.hasOwn(values, code) ? values[code] : undefined)

const OWN: ReadonlySet<string> = new Set(['DocumentNumber', 'DocumentTitle', 'productsTableVariant', '_creationMethod', 'stampsEnabled'])

/** What a placeholder becomes: dates and names by their `FORMAT`, other values as they are. api-reference/document-generator/examples/document-date-name.md */
export function printValue(value: unknown, description: Fields = {}): string {
  const { TYPE: type, FORMAT: format } = description
  const pattern = textOf(typeof format === 'object' && format !== null ? (format as Fields)['format'] : undefined)
  if (type === 'DATE' && typeof value === 'string' && pattern !== undefined) return printDate(value, pattern)
  if (type === 'NAME' && typeof value === 'object' && value !== null) return printName(value as Fields, pattern ?? '#NAME# #LAST_NAME#')
  return textOf(value) ?? ''
}

function printDate(value: string, pattern: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?/.exec(value) ?? []
  if (!year || !month || !day) return value
  const name = MONTHS[Number(month) - 1] ?? ''
  const parts: Readonly<Record<string, string>> = {
    d: day,
    j: String(Number(day)),
    m: month,
    n: String(Number(month)),
    F: name,
    f: name,
    y: year.slice(2),
    Y: year,
    H: hour,
    i: minute,
    s: second,
  }
  return pattern.replaceAll(/[djmnFfyYHis]/g, (letter) => parts[letter]!)
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function printName(name: Fields, pattern: string): string {
  const part = (key: string): string => textOf(name[key]) ?? ''
  return pattern
    .replaceAll(/#(TITLE|(?:LAST_|SECOND_)?NAME)(_SHORT)?#/g, (_, key: string, short?: string) =>
      short && part(key) !== '' ? `${part(key).charAt(0)}.` : part(key),
    )
    .trim()
}
