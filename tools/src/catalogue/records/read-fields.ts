import type { Cell, Table } from '../blocks/scan-table.ts'

/** One row of a table of parameters or fields, as the page has it. */
export interface FieldRow {
  readonly name: string
  readonly required: boolean
  /** Type words of the page: `integer`, `crm_status`, `user[]`. Empty where it gives none. */
  readonly types: readonly string[]
  /** The text of all other cells, in which enumerations, defaults and links stand. For reading only: it never leaves the builder. */
  readonly text: string
  /** Anchors of this page that the row links to. */
  readonly links: readonly string[]
  /** Tables inside the row's cells. */
  readonly tables: readonly Table[]
}

/** The rows of a table of fields; undefined if it is no such table. */
export function readFieldTable({ rows }: Table): FieldRow[] | undefined {
  const [first] = rows
  if (!first) return undefined
  const titles = headerOf(first)
  if (titles ? !isFieldHeader(titles) : !isFieldCell(first[0]!)) return undefined
  const body = titles ? rows.slice(1) : rows
  const fields = body.flatMap((row) => readRow(row, titles))
  return fields.length > 0 || body.length === 0 ? fields : undefined
}

/** The titles of the columns in lower case; undefined where the first row is data already (booking/*). */
export function headerOf(row: readonly Cell[]): string[] | undefined {
  const titles = row.map(({ text }) => text.replaceAll(/[*`]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase())
  const isTitle = titles.every((title) => title.length < 40 && !title.includes('['))
  return isTitle &&
    /^(?:name|parameter|field|key|code|value|title|property|attribute|identifier|object|member|element|option|type|description|argument|function|method|event|error|status|field name|parameter name)\b/.test(
      titles[0] ?? '',
    )
    ? titles
    : undefined
}

function isFieldHeader(titles: readonly string[]): boolean {
  const [first = '', second = ''] = titles
  if (titles.length < 2 || /\berror|fix\b/.test(`${second} ${titles[2] ?? ''}`)) return false
  if (/^(?:code|status|error|method|event|function|type)\b/.test(first)) return false
  if (first === 'value' || first === 'identifier') return false
  return true
}

function isFieldCell({ text }: Cell): boolean {
  return /^\*\*[^*\s]+\*\*[*^]*\s+\[?`/.test(text)
}

function readRow(row: readonly Cell[], titles: readonly string[] | undefined): FieldRow[] {
  const [head, ...rest] = row
  if (!head || (rest.length === 0 && !head.text.includes('`'))) return []
  const { names, tail } = readNames(head.text)
  const typeColumn = titles?.indexOf('type') ?? -1
  const typeText = typeColumn > 0 ? (row[typeColumn]?.text ?? '') : tail
  const text = rest.map((cell) => cell.text).join('\n')
  return names.map(({ name, required }) => ({
    name,
    required,
    types: readTypes(typeText),
    text,
    links: [...`${head.text}\n${text}`.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!),
    tables: row.flatMap((cell) => cell.tables),
  }))
}

interface Named {
  readonly name: string
  readonly required: boolean
}

/**
 * Names stand in bold, with a star for "required" in three notations: `**id***`, `**id**^*^`, `**id^*^**`. No stars are the family
 * `**UF_\***` and `**DYNAMIC_***`, and the footnote `**weight****` (sale/basket-item/sale-basket-item-add.md).
 */
function readNames(text: string): { names: Named[]; tail: string } {
  const names: Named[] = []
  let tail = text
  // More names follow only on the first line: `**ID*** or **ENTITY_ID***`.
  let line = (text.split('\n', 1)[0] ?? '').trim()
  for (;;) {
    const found = bold.exec(line) ?? (names.length === 0 ? (plain.exec(line) ?? coded.exec(line)) : null)
    if (!found) break
    const [whole, inner = '', stars = ''] = found
    const name = inner
      .replaceAll(/\^\*?\^?/g, '')
      .replaceAll('\\', '')
      .replaceAll(/[`:]|\s*\(.*\)$/g, '')
      .trim()
    const isFamily = name.endsWith('_') && stars === '*'
    const required = !isFamily && (stars === '*' || stars === '^*^' || /\^\*?\^?$/.test(inner.trim()))
    const list = toFamily(name)
      .split(/\s*(?:,|\/|\bor\b|\|)\s*/)
      .filter((part) => isName(part))
    if (list.length === 0) break
    names.push(...list.map((part) => ({ name: isFamily ? `${part}*` : part, required })))
    tail = tail.slice(tail.indexOf(whole) + whole.length)
    line = line.slice(line.indexOf(whole) + whole.length)
  }
  return { names, tail }
}

/** One spelling for families of names: `propertyN`, `UF_CRM_XXX`, `ufCrm...`, `<selector>`. */
function toFamily(name: string): string {
  return name
    .replaceAll(/<[^>]*>|\{[^}]*\}|\.\.\.$|…$|X{2,}|\[(?:key|n|i|index|id)\]/gi, '*')
    .replace(/^(property|field|PROPERTY_)(?:N|PropertyId|ID)$/, '$1*')
    .replace(/\*{2,}/, '*')
}

const bold = /\*\*((?:\\[^]|\^\*\^?|[^*\\])+?)\*\*(\^\*\^|\*{0,2})/
const plain = /^([A-Za-z_]\w*)(\*?)(?=\s|$)/
const coded = /^`([^`]+)`(\*?)/

function isName(text: string): boolean {
  return /^[^\s*"']*[\p{L}\d_][^\s*"']*\*?$/u.test(text) || text === '*'
}

/** `[`integer`](…) | `string[]`` and every other way to write types side by side. */
export function readTypes(text: string): string[] {
  const plainText = text.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/[[\]](?=`|\w|$)/g, (bracket) => (bracket === '[' ? ' ' : bracket))
  const coded = [...plainText.matchAll(/`+([^`]+)`+/g)].map(([, code]) => code!)
  const words = coded.length > 0 ? coded : [plainText.replaceAll(/[*^]/g, ' ')]
  return [
    ...new Set(
      words
        .flatMap((word) => word.split(/\s*(?:\\?\||,|\/|\bor\b|\n)\s*|\s+/))
        .map(cleanType)
        .filter((word) => word !== ''),
    ),
  ]
}

function cleanType(word: string): string {
  const type = word.replaceAll(/[\\()*:;]/g, '').trim()
  return /^[A-Za-z][\w.]*(?:\[\])*$|^array<\w+>$/i.test(type) ? type : ''
}
