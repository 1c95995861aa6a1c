/** An envelope as XML, for methods that were asked for with `.xml`: settings/how-to-call-rest-api/general-principles.md. */
export function toXml(envelope: unknown): string {
  return `<?xml version="1.0" ?>\n<response>${writeMembers(envelope)}</response>`
}

function writeMembers(value: unknown): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value)
  return Object.entries(value)
    .map(([key, member]) => {
      const name = toName(key)
      return `<${name}>${writeMembers(member)}</${name}>`
    })
    .join('')
}

/** As PHP prints a scalar. */
function writeScalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : ''
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The documentation does not say how elements of lists are called; a name cannot start with a digit. */
function toName(key: string): string {
  return /^\d/.test(key) ? 'item' : key.replaceAll(/[^\w.-]/g, '_')
}
