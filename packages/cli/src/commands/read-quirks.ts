import { checkQuirks, quirks, type Quirks } from '@b24kit/emulator'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** Reads `<switch>=<value>` each; what the emulator does not know ends with exit code 2. */
export function readQuirks(texts: readonly string[]): Partial<Quirks> {
  const given = Object.fromEntries(texts.map(readQuirk))
  try {
    checkQuirks(given)
    return given
  } catch (error) {
    if (error instanceof TypeError) throw new CliError(exitCodes.usage, `--quirk: ${error.message}`)
    throw error
  }
}

function readQuirk(text: string): readonly [name: string, value: unknown] {
  const [, name, given] = /^(\w+)=(.*)$/.exec(text) ?? []
  if (name === undefined || given === undefined)
    throw new CliError(exitCodes.usage, '--quirk must look like unknownMethodStatus=400: a switch and one of its values.')
  const values: readonly unknown[] = Object.hasOwn(quirks, name) ? quirks[name as keyof Quirks].values : []
  return [name, values.find((value) => String(value) === given) ?? given]
}
