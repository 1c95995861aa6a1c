import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's folder, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url))

const foreign = new Set(['node_modules', 'dist', 'coverage', '.git'])

/** Every file of the repository that people write or commit, relative to its root, with forward slashes, sorted. */
export function walkFiles(folder = ''): string[] {
  return readdirSync(root + folder, { withFileTypes: true })
    .filter(({ name }) => !foreign.has(name))
    .flatMap((entry) => (entry.isDirectory() ? walkFiles(`${folder}${entry.name}/`) : [folder + entry.name]))
    .toSorted()
}
