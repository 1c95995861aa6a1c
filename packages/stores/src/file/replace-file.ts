import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface ReplaceOptions {
  /** Whether to wait until the disk has it. */
  readonly isDurable: boolean
  /** Throws where it must not be done after all; asked at the last moment. */
  check(): void
}

/** Puts a file with new content in the place of another, in one step: whoever reads sees the one or the other, whole. For one caller at a time. */
export async function replaceFile(path: string, content: string, { isDurable, check }: ReplaceOptions): Promise<void> {
  const fresh = `${path}.new`
  // Somebody may have died while writing one.
  await rm(fresh, { force: true })
  try {
    const file = await open(fresh, 'wx', 0o600)
    try {
      await file.writeFile(content)
      if (isDurable) await file.sync()
    } finally {
      await file.close()
    }
    check()
    await rename(fresh, path)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
  if (isDurable) await syncFolder(dirname(path))
}

/** The new name, too, must have reached the disk. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
