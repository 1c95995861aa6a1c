import { readdirSync, readFileSync } from 'node:fs'
import type { EntityFacts, MethodFacts, ScopeFacts } from './format.ts'

const facts = new URL('../facts/', import.meta.url)

/** Every method that the catalogue knows, sorted by name. Reads the fact files anew each time; keep the answer if you ask often. */
export function loadMethods(): MethodFacts[] {
  return readAll<ScopeFacts>(facts)
    .flatMap(({ methods }) => methods)
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

/** Every entity whose fields the catalogue knows, sorted by name. */
export function loadEntities(): EntityFacts[] {
  return readAll<EntityFacts>(new URL('fields/', facts)).toSorted((a, b) => compare(a.entity, b.entity))
}

/** The fact files as they are, one per scope. */
export function loadScopes(): ScopeFacts[] {
  return readAll<ScopeFacts>(facts)
}

function readAll<T>(folder: URL): T[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted(compare)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T)
}

// Code units, so that the order does not depend on the machine's locale.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
