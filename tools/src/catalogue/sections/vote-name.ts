import { basename } from 'node:path'
import type { Section } from './split-sections.ts'

/** How a page names its method, in four places. Pages get one or two of them wrong, so the places vote. */
export interface NameVotes {
  readonly heading: string | undefined
  readonly urls: readonly string[]
  readonly calls: readonly string[]
  readonly file: string
}

export function readNameVotes(page: string, sections: readonly Section[]): NameVotes {
  const heading = sections.find(({ level }) => level === 1)?.title ?? ''
  const code = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : [])))
  const all = code.join('\n')
  return {
    heading: readHeading(heading),
    urls: [...all.matchAll(urlName)].map(([, name]) => name!.replace(/\.json$/, '')),
    calls: [...all.matchAll(callName)].map(([, name]) => name!),
    file: basename(page, '.md'),
  }
}

/** The name with most votes, in the heading's spelling where that is one of them; undefined where no place names a method. */
export function voteName(votes: NameVotes): string | undefined {
  const { heading, urls, calls, file } = votes
  const counts = new Map<string, number>()
  const vote = (name: string, weight: number): void => {
    counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + weight)
  }
  if (heading !== undefined) vote(heading, 2)
  for (const url of new Set(urls)) vote(url, 2)
  for (const call of new Set(calls)) vote(call, 1)
  // A file name has no dots: it can only support a name that another place spells.
  const spelled = [...(heading === undefined ? [] : [heading]), ...urls, ...calls]
  const fileKey = keyOf(file.replace(/-rest-v3$/, ''))
  if (counts.has(fileKey)) counts.set(fileKey, counts.get(fileKey)! + 3)
  const best = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
  const name = spelled.find((name) => keyOf(name) === best)
  // Guides call methods too. A page is about the method that its heading or its file name tells.
  return name !== undefined && (keyOf(heading ?? '') === best || fileKey === best) ? name : undefined
}

/** Letters and digits only: places differ in dots, dashes and case. */
export function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function readHeading(title: string): string | undefined {
  const words = title
    .replaceAll(/[`*:,()]/g, ' ')
    .trim()
    .split(/\s+/)
  return words.findLast((word) => /^[a-z]\w*(?:\.\w+)+$/i.test(word) && !/^(?:BX24|REST|v?\d)/.test(word))
}

const urlName = /\/rest\/(?:api\/)?(?:\*\*[^*]+\*\*\/)*(?:\d+\/\w+\/)?([a-z]\w*(?:\.\w+)*)/gi
const callName =
  /(?:callMethod|callBatch|call|core->call|CRest::call|method:|callListMethod|fetchListMethod)\s*\(?\s*['"]([a-z]\w*(?:\.\w+)*)['"]/g
