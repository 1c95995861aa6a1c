import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEvents, loadPlacements } from '@b24kit/catalog'

/** Compares the hand-kept events and placements with their pages: the page exists, and the code stands on it. */
export function checkPlatformPages(root: string): { missing: string[]; unnamed: string[] } {
  const entries = [...loadEvents().events, ...loadPlacements().placements]
  const missing = entries.filter(({ page }) => !existsSync(join(root, page)))
  const present = entries.filter((entry) => !missing.includes(entry))
  const unnamed = present.filter(({ name, page }) => {
    const text = readFileSync(join(root, page), 'utf8').toLowerCase()
    return !name
      .toLowerCase()
      .split(/_?(?:\{[^}]*\}|xxx)_?/)
      .every((part) => text.includes(part))
  })
  return { missing: missing.map(({ name, page }) => `${name}: ${page}`), unnamed: unnamed.map(({ name }) => name) }
}
