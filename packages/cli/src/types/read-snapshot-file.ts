import { readFile } from 'node:fs/promises'
import { parseSnapshot, type PortalSnapshot } from '@b24kit/emulator'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'

/** Reads a file that `b24kit types --snapshot` wrote; any other ends with exit code 2. */
export async function readSnapshotFile(file: string): Promise<PortalSnapshot> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
  try {
    return parseSnapshot(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new CliError(exitCodes.usage, `${file} is no JSON: ${error.message}.`)
    if (error instanceof TypeError) throw new CliError(exitCodes.usage, `${file}: ${error.message}`)
    throw error
  }
}
