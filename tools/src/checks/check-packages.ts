// `npm run pack:check`, after `npm run build`: what would be published, seen as a user's package manager and compiler see it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from '../repository/walk-files.ts'
import { packPackages, type Tarball } from './pack-packages.ts'
import { runChecks, type Check } from './run-checks.ts'
import { runCommand } from './run-command.ts'

const target = mkdtempSync(join(tmpdir(), 'b24kit-pack-'))
try {
  await runChecks(packPackages(target).flatMap(checksOf))
} finally {
  rmSync(target, { recursive: true })
}

function checksOf(tarball: Tarball): Check[] {
  return [
    { name: `${tarball.name}: contents`, run: () => checkContents(tarball) },
    { name: `${tarball.name}: publint`, run: () => checkManifest(tarball) },
    // ESM only: what `require` would make of the types is no question.
    { name: `${tarball.name}: types`, run: () => runCommand('npx', ['attw', tarball.path, '--profile=esm-only', '--no-emoji'], root) },
  ]
}

function checkContents({ files }: Tarball): void {
  const missing = ['LICENSE', 'NOTICE', 'README.md', 'package.json'].filter((name) => !files.includes(name))
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}.`)
  if (!files.some((name) => name.startsWith('dist/'))) throw new Error('Nothing was built: run `npm run build` first.')
  const unwanted = files.filter((name) => /(^|\/)(src|test)\/|\.test\./.test(name))
  if (unwanted.length > 0) throw new Error(`Should not be published: ${unwanted.join(', ')}.`)
}

async function checkManifest({ path }: Tarball): Promise<void> {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(readFileSync(path)).buffer }, strict: true })
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'))
}
