import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { here } from '../start-process.ts'

/** A folder with a TypeScript project that finds the built packages of this repository as a user's would. */
export interface Project extends Disposable {
  readonly folder: string
}

export interface ProjectOptions {
  readonly skipLibCheck: boolean
  /** Texts by name of file. */
  readonly files: Readonly<Record<string, string>>
}

export function createProject({ skipLibCheck, files }: ProjectOptions): Project {
  const folder = mkdtempSync(join(tmpdir(), 'b24kit-types-'))
  const compilerOptions = {
    target: 'ES2023',
    // The official SDK's declarations name types of browsers and of Node.
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noEmit: true,
    skipLibCheck,
  }
  symlinkSync(here('../../node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}
