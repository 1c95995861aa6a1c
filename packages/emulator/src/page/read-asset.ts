import { existsSync, readFileSync } from 'node:fs'

/** Built from `packages/emulator/page`. */
export type AssetName = 'index.html' | 'page.js' | 'page.css' | 'mount-in-place.js' | 'bx24.js'

/** Read when it is asked for: most portals never show a page. Undefined when the page was not built, which only sources can be. */
export function readAsset(name: AssetName): string | undefined {
  const file = new URL(name, FOLDER)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Beside the built module, or where the build puts it when this runs from the sources. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/page/' : './page/', import.meta.url)
