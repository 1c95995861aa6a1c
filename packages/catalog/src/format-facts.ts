const WIDTH = 160

/**
 * JSON as the fact files are written: what fits a line stays on one line, so that a method can be read and a change of one
 * parameter is a change of one line.
 */
export function formatFacts(value: unknown): string {
  return `${print(value, '')}\n`
}

function print(value: unknown, indent: string): string {
  const flat = printFlat(value)
  if (indent !== '' && indent.length + flat.length <= WIDTH) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return wrap(
      '[',
      value.map((item) => print(item, inner)),
      ']',
      indent,
    )
  }
  if (typeof value === 'object' && value !== null) {
    return wrap(
      '{',
      Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, inner)}`),
      '}',
      indent,
    )
  }
  return flat
}

function wrap(open: string, lines: readonly string[], close: string, indent: string): string {
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`
}

function printFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printFlat(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
