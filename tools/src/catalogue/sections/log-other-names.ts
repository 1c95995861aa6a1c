import { posix } from 'node:path'
import type { Quirks } from '../quirks.ts'
import type { ReadPage } from '../text/read-text.ts'
import type { MethodPage } from './read-pages.ts'

/**
 * Logs the names by which other pages link to a method: `calendar.event.getNearest` for `calendar.event.get.nearest`. A method keeps the
 * name that the examples of its own page call.
 */
export function logOtherNames(paths: readonly string[], pages: readonly MethodPage[], read: ReadPage, quirks: Quirks): void {
  const methods = new Map(pages.map(({ page, name }) => [page.path, name.toLowerCase()]))
  const known = new Set(methods.values())
  for (const from of paths) {
    for (const [, name = '', target = ''] of read(from).matchAll(/\[`?([a-z]\w*(?:\.\w+)+)`?\]\(([^)#\s]+\.md)/gi)) {
      const path = posix.normalize(posix.join(posix.dirname(from), target))
      const method = methods.get(path)
      if (method !== undefined && method !== name.toLowerCase() && !known.has(name.toLowerCase())) quirks.log(path, 'linked-as', name)
    }
  }
}
