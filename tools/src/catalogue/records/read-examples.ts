import type { Page } from '../sections/page.ts'
import { parseJson } from './read-samples.ts'

/** The bodies of a page's calls by cURL. Pieces that the shell fills in stand for text. */
export function readExamples(page: Page): Readonly<Record<string, unknown>>[] {
  const codes = page.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : [])))
  return codes
    .filter((code) => /^\s*(?:curl\b|-X POST)/.test(code))
    .flatMap((code) => {
      const plain = code.replaceAll(/'"\$\([^)]*\)"'/g, 'x').replaceAll("'\\''", 'x')
      const text = /(?:-d|--data(?:-raw)?)\s+'([^']*)'/.exec(plain)?.[1]
      const body = text === undefined ? undefined : parseJson(text.replaceAll(/\*\*(\w+)\*\*/g, '$1'))
      return isObject(body) ? [body] : []
    })
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
