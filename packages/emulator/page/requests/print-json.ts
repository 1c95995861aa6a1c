import { h } from '../dom.ts'

/** A value as JSON, indented when it is long; a text as it is. */
export function printJson(value: unknown): HTMLElement {
  const line = typeof value === 'string' ? value : JSON.stringify(value)
  const text = line.length < 100 || typeof value === 'string' ? line : JSON.stringify(value, null, 2)
  return h('pre', {}, text === '{}' || text === '[]' ? 'none' : text)
}
