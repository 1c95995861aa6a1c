import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { ioError, unreadable } from '../io-error.ts'
import { checkPrivate } from './profile-store.ts'

/** Keys by their ids, and the one to encrypt with. */
export interface Keys {
  readonly keys: Readonly<Record<string, string>>
  readonly current: string
}

/**
 * The key of `B24KIT_KEY`, else of the file beside the tokens, which is made when it is first needed. With both, what was encrypted with the
 * file's can still be read. Ends with exit code 3 for a key that is none, and for a file that others may read.
 */
export async function readKeys(folder: string, env: NodeJS.ProcessEnv): Promise<Keys> {
  const file = join(folder, 'key')
  const given = env['B24KIT_KEY']?.trim()
  const saved = (await readKeyFile(file)) ?? (given ? undefined : await makeKeyFile(folder, file))
  const current = given ? checkKey(given, 'B24KIT_KEY') : saved!
  const all = saved === undefined ? [current] : [current, saved]
  return { keys: Object.fromEntries(all.map((key) => [idOf(key), key])), current: idOf(current) }
}

async function readKeyFile(file: string): Promise<string | undefined> {
  try {
    checkPrivate((await stat(file)).mode, file)
    return checkKey((await readFile(file, 'utf8')).trim(), file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error instanceof CliError ? error : unreadable(error, file)
  }
}

/** Of processes that make it at the same time, one wins and all have its key. */
async function makeKeyFile(folder: string, file: string): Promise<string> {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(temporary, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600, flush: true })
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : Promise.reject(error)))
  } catch (error) {
    throw ioError(error, file)
  } finally {
    await rm(temporary, { force: true })
  }
  return (await readKeyFile(file))!
}

function checkKey(key: string, where: string): string {
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(key)) return key
  throw new CliError(exitCodes.credentials, `${where} does not hold a key of 32 bytes in base64.`, 'Make one with: openssl rand -base64 32')
}

/** Stays with everything that the key encrypts, so that another key is known for another. */
function idOf(key: string): string {
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 12)
}
