import { listPages, readMethodPage } from '../catalogue/sections/read-pages.ts'
import { noObjects } from '../catalogue/sections/documented-objects.ts'
import { createQuirks } from '../catalogue/quirks.ts'
import { createReadPage } from '../catalogue/text/read-text.ts'
import { readExamples } from '../catalogue/records/read-examples.ts'
import { type Sample, readSamples } from '../catalogue/records/read-samples.ts'

/** A page about a method: how it calls it, and what it shows as the answer. */
export interface DocumentedCall {
  readonly method: string
  readonly version: 'v1' | 'v3'
  readonly page: string
  /** Parameters of its examples, without the token. */
  readonly requests: readonly Readonly<Record<string, unknown>>[]
  readonly samples: readonly Sample[]
}

/** Reads a checkout of the documentation, in the order of its paths. */
export function readDocumentedCalls(root: string): DocumentedCall[] {
  const quirks = createQuirks()
  const read = createReadPage(root, quirks)
  return listPages(root).flatMap((path) => {
    const found = readMethodPage(path, read, quirks, noObjects)
    if (!found) return []
    const { page, name, version } = found
    const bodies = readExamples(page).map((body) => JSON.stringify({ ...body, auth: undefined }))
    const requests = [...new Set(bodies)].map((body) => JSON.parse(body) as Record<string, unknown>)
    return [{ method: name, version, page: path, requests, samples: readSamples(page) }]
  })
}
