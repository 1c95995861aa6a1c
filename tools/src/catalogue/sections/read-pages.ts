import { readdirSync } from 'node:fs'
import type { MethodFacts } from '@b24kit/catalog'
import type { DocumentedObjects } from './documented-objects.ts'
import { type Page, createPage } from './page.ts'
import { classOf } from '../records/classify-method.ts'
import { parseBlocks } from '../blocks/parse-blocks.ts'
import type { Quirks } from '../quirks.ts'
import type { ReadPage } from '../text/read-text.ts'
import { splitSections } from './split-sections.ts'
import { readNameVotes, voteName } from './vote-name.ts'

/** A page about one method, with the name that its places voted for. */
export interface MethodPage {
  readonly page: Page
  readonly name: string
  readonly version: MethodFacts['version']
  readonly text: string
}

/** Paths of the pages that may describe methods. */
export function listPages(root: string): string[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => /^(?:api-reference|settings)\/.*\.md$/.test(path) && !path.includes('_includes/'))
    .toSorted()
}

/** The page, if it is about a method: decided by its sections and the name in them, never by its file alone. */
export function readMethodPage(path: string, read: ReadPage, quirks: Quirks, objects: DocumentedObjects): MethodPage | undefined {
  if (path.endsWith('/index.md')) return undefined
  const text = read(path)
  const sections = splitSections(parseBlocks(text, path, quirks))
  const votes = readNameVotes(path, sections)
  const name = voteName(votes)
  const regions = new Set(sections.map(({ region }) => region))
  const isMethod =
    ['params', 'response', 'examples'].some((region) => regions.has(region as 'params')) || /Who can (?:execute|perform)/.test(text)
  if (!isMethod || name === undefined || !isMethodName(name)) return undefined
  if (votes.heading?.toLowerCase() !== name.toLowerCase()) quirks.log(path, 'name-by-vote', name)
  const version = versionOf(path, text)
  return { page: createPage(path, sections, quirks, objects, { version, reads: classOf(name) === 'read' }), name, version, text }
}

// Not events of the catalogue in capitals, not commands of a placement in one camelCased word, not a bare `im.v2`.
function isMethodName(name: string): boolean {
  return !/^[A-Z]+\./.test(name) && !/\.v\d$/.test(name) && (name.includes('.') || !/[A-Z]/.test(name))
}

/** REST 3.0 pages carry a note and URLs of their own. Both, or the catalogue would mix two methods of one name. */
function versionOf(path: string, text: string): MethodFacts['version'] {
  const hasNote = /\bREST 3\.0\b/.test(text.split('\n## ', 1)[0]!)
  const hasUrl = text.includes('/rest/api/')
  if (hasNote !== hasUrl) throw new Error(`${path}: the note on REST 3.0 and the URLs of the examples disagree.`)
  return hasUrl ? 'v3' : 'v1'
}
