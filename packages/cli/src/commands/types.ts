import { readFile } from 'node:fs/promises'
import { CliError } from '../cli-error.ts'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'
import { replaceFile } from '../output/replace-file.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'
import { compareSchemas } from '../types/compare-schemas.ts'
import { parseTypes } from '../types/parse-types.ts'
import { readPortalSchema } from '../types/read-portal-schema.ts'
import { readSnapshot } from '../types/read-snapshot.ts'
import { renderTypes } from '../types/render-types.ts'

export interface TypesOptions extends PortalOptions {
  /** The TypeScript file; `-` is the standard output. */
  readonly out: string
  readonly check?: boolean
  /** Instead of types: a JSON file that an emulated portal takes its schema from; `-` is the standard output. */
  readonly snapshot?: string
}

/** Writes a portal's own types or a snapshot of its schema to a file, or says what changed in the portal since the file was written. */
export async function types(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.snapshot !== undefined) return writeSnapshot(options, options.snapshot, terminal)
  return options.check ? checkTypes(options, terminal) : writeTypes(options, terminal)
}

async function writeTypes(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  return usePortal(options, terminal, async ({ b24 }) => {
    await writeOut(options.out, renderTypes(await readPortalSchema(b24)), terminal)
    if (!options.quiet && options.out !== '-') terminal.stderr.write(`The types of the portal are in ${options.out}\n`)
    return exitCodes.ok
  })
}

async function writeSnapshot(options: TypesOptions, file: string, terminal: Terminal): Promise<ExitCode> {
  if (options.check) throw new CliError(exitCodes.usage, '--check compares a types file: leave --snapshot out.')
  return usePortal(options, terminal, async ({ b24 }) => {
    await writeOut(file, `${JSON.stringify(await readSnapshot(b24), null, 2)}\n`, terminal)
    if (!options.quiet && file !== '-') {
      terminal.stderr.write(`The schema of the portal is in ${file}; a portal of that shape: npx b24kit emulate --schema ${file}\n`)
    }
    return exitCodes.ok
  })
}

function writeOut(file: string, text: string, terminal: Terminal): Promise<void> {
  return file === '-' ? writeText(terminal.stdout, text) : replaceFile(file, (put) => put(text))
}

async function checkTypes(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  const { out } = options
  const text = await readFile(out, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, out)))
  const before = parseTypes(text, out)
  return usePortal(options, terminal, async ({ b24 }) => {
    const after = await readPortalSchema(b24)
    const changes = compareSchemas(before, after)
    if (changes.length === 0 && renderTypes(after) !== text) changes.push(`${out} is not what this version would write`)
    await writeText(terminal.stdout, options.json ? `${JSON.stringify({ changes })}\n` : changes.map((change) => `${change}\n`).join(''))
    if (!options.quiet) {
      terminal.stderr.write(
        changes.length === 0
          ? `${out} describes the portal as it is.\n`
          : `The portal is no longer what ${out} says; write it anew without --check.\n`,
      )
    }
    return changes.length === 0 ? exitCodes.ok : exitCodes.refused
  })
}
