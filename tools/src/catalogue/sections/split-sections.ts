import type { Block } from '../blocks/parse-blocks.ts'

/** What a section tells about, taken over from the section above where its own title does not say. */
export type Region = 'head' | 'params' | 'response' | 'errors' | 'examples' | 'other'

export interface Section {
  readonly title: string
  readonly level: number
  /** The anchor written in the heading, and the one that the site makes of the title. */
  readonly anchors: readonly string[]
  readonly region: Region
  /** The title of the section that this one stands in. */
  readonly parent: string | undefined
  readonly blocks: readonly Block[]
}

/** Third layer, sections: each heading with the blocks up to the next heading. The first section is what stands above all headings. */
export function splitSections(blocks: readonly Block[]): Section[] {
  const sections: (Section & { blocks: Block[] })[] = [{ title: '', level: 0, anchors: [], region: 'head', parent: undefined, blocks: [] }]
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      sections.at(-1)!.blocks.push(block)
      continue
    }
    const { text: title, level, anchor } = block
    const above = sections.findLast((section) => section.level < level)
    sections.push({
      title,
      level,
      anchors: [...(anchor === undefined ? [] : [anchor]), slugOf(title)],
      region: regionOf(title, level, above?.region),
      parent: above?.title,
      blocks: [],
    })
  }
  return sections
}

function regionOf(title: string, level: number, above: Region | undefined): Region {
  if (level === 1) return 'head'
  for (const [region, words] of regions) if (words.test(title)) return region
  return level === 2 || above === undefined || above === 'head' ? 'other' : above
}

// The titles that begin a region; seven spellings of the response alone (tasks, biconnector, rpa …).
const regions: readonly (readonly [Region, RegExp])[] = [
  ['errors', /\berrors?\b/i],
  ['examples', /^(?:code )?examples?\b/i],
  ['params', /^(?:method |request |call |command |stage )?parameters?(?: for .+)?:?$/i],
  ['response', /^(?:response\b|fields returned\b|successful response|returned (?:data|values?|fields)|result:?$|what is returned|answer)/i],
]

/** The anchor that the site makes of a title. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/[\s_]+/g, '-')
}
