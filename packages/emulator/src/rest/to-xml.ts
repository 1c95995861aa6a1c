import type { Quirks } from '../contract.ts'

/** An envelope as XML, for methods that were asked for with `.xml`: settings/how-to-call-rest-api/general-principles.md. */
export function toXml(envelope: unknown, elements: Quirks['xmlListElement'] = 'item'): string {
  const writeMembers = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return writeScalar(value)
    return Object.entries(value)
      .map(([key, member]) => {
        const name = toName(key, elements)
        return `<${name}>${writeMembers(member)}</${name}>`
      })
      .join('')
  }
  return `<?xml version="1.0" ?>\n<response>${writeMembers(envelope)}</response>`
}

/** As PHP prints a scalar; what XML 1.0 cannot hold, escaped or not, becomes U+FFFD. */
function writeScalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : ''
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .replaceAll(NOT_IN_XML, '\uFFFD')
    .replaceAll(/[&<>"\r]/g, (char) => ESCAPES[char]!)
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
/** A bare carriage return would be read as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** The documentation does not say how elements of lists are called; a name cannot start with a digit, nor be empty. */
function toName(key: string, elements: Quirks['xmlListElement']): string {
  const isNumbered = key === '' || /^\d/.test(key)
  if (isNumbered && elements === 'item') return 'item'
  return `${isNumbered ? 'item' : ''}${key}`.replaceAll(/[^\w.-]/g, '_').replace(/^[.-]/, '_')
}
