import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Quirks } from '../quirks.ts'

/** Reads one page of the documentation by its path inside the checkout. */
export type ReadPage = (path: string) => string

/** Marks around included text, so that blocks know which file they stand in. */
export const includeStart = '\u0001'
export const includeEnd = '\u0002'

/** First layer, text: the page without unpublished parts and with its includes in place. */
export function createReadPage(root: string, quirks: Quirks): ReadPage {
  const read = (path: string, within: readonly string[]): string => {
    const file = join(root, path)
    if (!existsSync(file)) {
      quirks.log(within[0] ?? path, 'missing-include', path)
      return ''
    }
    return dropUnpublished(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).replaceAll(include, (_tag, target: string) => {
      const origin = posix.normalize(join(dirname(path), target))
      if (within.includes(origin)) return ''
      // Included files end without a newline, and the tag can stand right before a heading: pad it.
      return `\n${includeStart}${origin}\n${read(origin, [...within, path])}\n${includeEnd}\n`
    })
  }
  return (path) => read(path, [])
}

const include = /\{% include (?:notitle )?\[[^\]]*\]\(([^)]+)\) %\}/g

function dropUnpublished(text: string): string {
  return text.replaceAll(/\{% if build == 'dev' %\}[^]*?\{% endif %\}/g, '')
}
