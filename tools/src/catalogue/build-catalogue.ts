import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { EntityFacts, FieldFacts, MethodFacts } from '@b24kit/catalog'
import { applyOverrides } from './apply-overrides.ts'
import { bindEntities } from './bind-entities.ts'
import { buildEntities } from './build-entities.ts'
import { orderMethod, toDeprecation } from './finish-method.ts'
import { type Overrides, overrides } from './overrides.ts'
import { type Quirk, createQuirks } from './quirks.ts'
import { type MethodRecord, readMethod } from './records/read-method.ts'
import { readObjects } from './records/read-objects.ts'
import { shareRows } from './share-rows.ts'
import { logOtherNames } from './sections/log-other-names.ts'
import { type MethodPage, listPages, readMethodPage } from './sections/read-pages.ts'
import { type ReadPage, createReadPage } from './text/read-text.ts'

export interface Catalogue {
  readonly methods: readonly MethodFacts[]
  /** Entities that the documentation describes. Those kept by hand are not among them. */
  readonly entities: readonly EntityFacts[]
  readonly quirks: readonly Quirk[]
  /** The records behind the methods, with what their pages gave, for the checks. */
  readonly pages: readonly MethodPage[]
  readonly records: readonly MethodRecord[]
}

/**
 * Reads a checkout of the documentation. The same checkout and the same hand-kept entities give the same catalogue.
 *
 * @throws Error if a table of fields stays unused, or an override no longer fits: both mean that the documentation has changed.
 */
export function buildCatalogue(root: string, kept: readonly EntityFacts[], corrections: Overrides = overrides): Catalogue {
  const quirks = createQuirks()
  const read = createReadPage(root, quirks)
  const paths = listPages(root)
  const objects = readObjects(new Set(paths), read, quirks)
  const pages = paths.flatMap((path) => readMethodPage(path, read, quirks, objects) ?? [])
  const samples = new Map<string, (readonly FieldFacts[])[]>()
  const collect = (entity: string, sample: readonly FieldFacts[]): void => {
    samples.set(entity, [...(samples.get(entity) ?? []), sample])
  }
  const records = pages.map(({ page, name, version, text }) => readMethod(page, name, version, text, collect))
  failOnUnused(pages, corrections)
  logOtherNames(paths, pages, read, quirks)
  const entities = new Map(kept.map((entity) => [entity.entity, entity]))
  const bound = records.map((record) => bindEntities(withDeprecation(record, pages), entities))
  const corrected = [...applyOverrides(bound, corrections), ...readGuides(corrections, read)].map(orderMethod)
  const shared = shareRows(corrected, corrections.rows)
  const methods = shared.methods.map(orderMethod).toSorted(byName)
  const described = [...buildEntities(objects, samples, methods, corrections.entities), ...shared.entities]
  return { methods, entities: described, quirks: quirks.list(), pages, records }
}

export function findCheckout(args: readonly string[]): string | undefined {
  const root = args.find((arg) => !arg.startsWith('-'))
  return root !== undefined && existsSync(join(root, 'api-reference')) ? root : undefined
}

function withDeprecation({ facts, deprecated }: MethodRecord, pages: readonly MethodPage[]): MethodFacts {
  if (!deprecated) return facts
  const methodOfPage = (target: string): string | undefined => {
    const path = posix.normalize(posix.join(posix.dirname(facts.page), target.replace(/#.*/, '')))
    return pages.find(({ page }) => page.path === path)?.name
  }
  return { ...facts, deprecated: toDeprecation(deprecated.links, methodOfPage) }
}

/** Methods without a page of their own. The guide must still name them. */
function readGuides({ guides }: Overrides, read: ReadPage): MethodFacts[] {
  return guides.map(({ method, reason }) => {
    if (!read(method.page).includes(`${method.name}\``)) throw new Error(`${method.page} does not name ${method.name} (${reason}).`)
    return { ...method, undocumented: true }
  })
}

/** A table of fields that nothing used is knowledge lost: each is either reached by a rule or listed with a reason. */
function failOnUnused(pages: readonly MethodPage[], { otherTables }: Overrides): void {
  const unused = pages.flatMap(({ page, name }) =>
    page
      .unused()
      .filter(({ title }) => !otherTables.some(({ page: path, titles }) => path === page.path && titles.includes(title)))
      // Entity files hold what `fields` methods tell.
      .filter(() => !/fields$/i.test(name))
      .map(({ title }) => `${page.path}: ${title}`),
  )
  if (unused.length > 0) throw new Error(`No rule uses these tables of fields:\n${unused.join('\n')}`)
}

function byName(a: MethodFacts, b: MethodFacts): number {
  const [one, other] = [a, b].map(({ name, version }) => `${name} ${version}`)
  return one! < other! ? -1 : Number(one! > other!)
}
