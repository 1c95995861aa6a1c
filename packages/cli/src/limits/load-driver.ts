import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** Loads the driver of a database from beside this program, else from the project that it is run in. Ends with exit code 2 where there is none. */
export async function loadDriver<Driver>(name: string, database: string): Promise<Driver> {
  try {
    return (await import(name)) as Driver
  } catch (error) {
    if (!isMissing(error, name)) throw error
  }
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(name)
    return (await import(pathToFileURL(path).href)) as Driver
  } catch (error) {
    if (!isMissing(error, name)) throw error
    throw new CliError(
      exitCodes.usage,
      `The driver of ${database} is not installed.`,
      `Install it in this project with \`npm install ${name}\`, or run \`npx -p b24kit -p ${name} b24kit limits …\`.`,
    )
  }
}

function isMissing(error: unknown, name: string): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && message.includes(name)
}
