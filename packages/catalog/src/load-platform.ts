import { readFileSync } from 'node:fs'
import type { CrmTypesFacts, EventsFacts, PlacementsFacts, ScopesFacts } from './platform.ts'

/** The events that a portal sends. Reads the file anew each time, as all of these do. */
export function loadEvents(): EventsFacts {
  return read('events') as EventsFacts
}

/** The places where an application can show itself. */
export function loadPlacements(): PlacementsFacts {
  return read('placements') as PlacementsFacts
}

/** The scopes that an application can ask for. */
export function loadScopeNames(): ScopesFacts {
  return read('scopes') as ScopesFacts
}

/** The types of CRM records with their numbers, names and prefixes. */
export function loadCrmTypes(): CrmTypesFacts {
  return read('crm-types') as CrmTypesFacts
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../facts/platform/${name}.json`, import.meta.url), 'utf8'))
}
