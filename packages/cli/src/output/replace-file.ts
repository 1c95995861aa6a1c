import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, rename, stat, type FileHandle } from 'node:fs/promises'
import { ioError } from '../io-error.ts'

/**
 * Writes a file that appears only when it is complete: `write` fills a temporary one beside it, which takes the name at the end and is
 * removed when anything fails. What is no regular file (a device, a pipe) is written directly.
 */
export async function replaceFile(path: string, write: (put: (text: string) => Promise<void>) => Promise<void>): Promise<void> {
  const isReplaceable = await stat(path).then(
    (info) => info.isFile(),
    () => true,
  )
  const target = isReplaceable ? `${path}.${randomUUID().slice(0, 8)}.part` : path
  // A second Ctrl-C ends the process at once; not even then is anything left behind.
  const sweep = (): void => (isReplaceable ? rmSync(target, { force: true }) : undefined)
  process.once('exit', sweep)
  let handle: FileHandle | undefined
  try {
    handle = await attempt(open(target, isReplaceable ? 'wx' : 'w'))
    const file = handle
    await write((text) => attempt(file.writeFile(text)))
    if (isReplaceable) await attempt(file.sync())
    await attempt(file.close())
    handle = undefined
    if (isReplaceable) await attempt(rename(target, path))
  } catch (error) {
    await handle?.close()
    sweep()
    throw error
  } finally {
    process.off('exit', sweep)
  }

  async function attempt<T>(act: Promise<T>): Promise<T> {
    try {
      return await act
    } catch (error) {
      throw ioError(error, path)
    }
  }
}
