import { readFile } from 'node:fs/promises'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'
import { replaceFile } from '../output/replace-file.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'
import { compareSchemas } from '../types/compare-schemas.ts'
import { parseTypes } from '../types/parse-types.ts'
import { readPortalSchema } from '../types/read-portal-schema.ts'
import { renderTypes } from '../types/render-types.ts'

export interface TypesOptions extends PortalOptions {
  /** The TypeScript file; `-` is the standard output. */
  readonly out: string
  readonly check?: boolean
}

/** Writes a portal's own types to a file, or says what changed in the portal since the file was written. */
export async function types(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  return options.check ? checkTypes(options, terminal) : writeTypes(options, terminal)
}

async function writeTypes(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  return usePortal(options, terminal, async ({ b24 }) => {
    const text = renderTypes(await readPortalSchema(b24))
    await (options.out === '-' ? writeText(terminal.stdout, text) : replaceFile(options.out, (put) => put(text)))
    if (!options.quiet && options.out !== '-') terminal.stderr.write(`The types of the portal are in ${options.out}\n`)
    return exitCodes.ok
  })
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
