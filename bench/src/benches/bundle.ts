import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown, type OutputChunk } from 'rolldown'
import type { Bench, Figures } from '../measurement.ts'
import { here } from '../start-process.ts'

/** What a page with a webhook imports to call, list and batch. */
const entries = {
  b24kit: `export { createClient, webhook } from '@b24kit/client'`,
  b24jssdk: `export { B24Hook } from '@bitrix24/b24jssdk'`,
  '2bad': `export { Bitrix } from '@2bad/bitrix'`,
}

export const bundle: Bench = {
  name: 'bundle',
  title: 'A webhook client that calls, lists and batches, bundled for the browser and minified by rolldown; ours from the packed tarball',
  async *measure() {
    const folder = mkdtempSync(join(tmpdir(), 'b24kit-bundle-'))
    try {
      unpackClient(folder)
      for (const [subject, source] of Object.entries(entries)) yield { subject, ...(await bundleFor(folder, subject, source)) }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

/** The entry and what it imports before it runs; the rest is loaded when it is used. */
function isLoadedFirst(fileName: string, chunks: readonly OutputChunk[]): boolean {
  return (
    chunks.some((chunk) => chunk.fileName === fileName && chunk.isEntry) ||
    chunks.some((chunk) => chunk.imports.includes(fileName) && isLoadedFirst(chunk.fileName, chunks))
  )
}

function gzipLength({ code }: OutputChunk): number {
  return gzipSync(code, { level: 9 }).length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Puts our client where a package manager would, as it is published. */
function unpackClient(folder: string): void {
  const target = join(folder, 'node_modules', '@b24kit', 'client')
  mkdirSync(target, { recursive: true })
  const args = ['pack', '--json', `--pack-destination=${folder}`, here('../../packages/client')]
  // npm 10 answers a list, npm 11 a map by name.
  const [packed] = Object.values(
    JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: 'pipe' })) as Record<string, { filename: string }>,
  )
  execFileSync('tar', ['-xzf', join(folder, packed!.filename), '-C', target, '--strip-components=1'])
}

async function bundleFor(folder: string, subject: string, source: string): Promise<Figures> {
  const input = join(folder, `${subject}.js`)
  writeFileSync(input, source)
  const missing = new Set<string>()
  const build = await rolldown({
    input,
    platform: 'browser',
    resolve: { modules: ['node_modules', here('../../node_modules')] },
    onLog: (_, { code, exporter }) => {
      if (code === 'UNRESOLVED_IMPORT') missing.add(exporter ?? '')
    },
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const chunks = output.filter((part) => part.type === 'chunk')
  const first = chunks.filter(({ fileName }) => isLoadedFirst(fileName, chunks))
  const later = chunks.filter((chunk) => !first.includes(chunk))
  return {
    bytes: sum(first.map(({ code }) => Buffer.byteLength(code))),
    gzipBytes: sum(first.map(gzipLength)),
    lazyGzipBytes: sum(later.map(gzipLength)),
    ...(missing.size > 0 ? { note: `no browser runs it: it needs ${[...missing].toSorted().join(', ')}` } : {}),
  }
}
