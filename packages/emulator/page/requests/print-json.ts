import { h } from '../dom.ts'

/** A value as indented JSON; a text as it is. */
export function printJson(value: unknown): HTMLElement {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return h('pre', {}, text === '{}' || text === '[]' ? 'none' : text)
}
