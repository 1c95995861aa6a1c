import { readFileSync } from 'node:fs'
import type { CrmTypesFacts, EventsFacts, PlacementsFacts, ScopesFacts } from './platform.ts'

/** The events that a portal sends. Reads the file anew each time, as all of these do. */
export function loadEvents(): EventsFacts {
  return read<EventsFacts>('events')
}

/** The places where an application can show itself. */
export function loadPlacements(): PlacementsFacts {
  return read<PlacementsFacts>('placements')
}

/** The scopes that an application can ask for. */
export function loadScopeNames(): ScopesFacts {
  return read<ScopesFacts>('scopes')
}

/** The types of CRM records with their numbers, names and prefixes. */
export function loadCrmTypes(): CrmTypesFacts {
  return read<CrmTypesFacts>('crm-types')
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../facts/platform/${name}.json`, import.meta.url), 'utf8')) as T
}
