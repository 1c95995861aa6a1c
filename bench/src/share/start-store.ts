import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../../tools/src/servers/start-postgres.ts'
import { startRedis } from '../../../tools/src/servers/start-redis.ts'

export type StoreName = 'file' | 'redis' | 'postgres' | 'sqlite'

/** A store that several processes can open. */
export interface RunningStore extends AsyncDisposable {
  readonly store: StoreName
  readonly url: string
}

/** Starts an empty store of one's own; undefined where its server is not installed. */
export async function startStore(store: StoreName): Promise<RunningStore | undefined> {
  if (store === 'file' || store === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'b24kit-bench-'))
    return { store, url: join(folder, 'store'), [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true }) }
  }
  const server = await (store === 'redis' ? startRedis() : startPostgres())
  return server && { store, url: server.url, [Symbol.asyncDispose]: server.stop }
}
