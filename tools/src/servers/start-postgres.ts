import { execFileSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { join } from 'node:path'
import { findBinary } from './find-binary.ts'
import { freePort } from './free-port.ts'
import { runServer, type RunningServer } from './run-server.ts'

/** Starts a PostgreSQL of its own, trusting everybody on this machine: database and user are called `postgres`. */
export async function startPostgres(): Promise<RunningServer | undefined> {
  const port = await freePort()
  const identity = unprivileged()
  return await runServer('postgres', {
    identity,
    prepare: (folder) => {
      if (identity !== undefined) chownSync(folder, identity.uid, identity.gid)
      const args = ['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C']
      execFileSync(findBinary('initdb')!, args, { cwd: folder, stdio: 'ignore', ...identity })
    },
    args: (folder) => {
      const where = ['-D', join(folder, 'data'), '-h', '127.0.0.1', '-p', String(port), '-k', folder]
      // Nothing here has to outlive a power cut.
      return [...where, '-c', 'fsync=off', '-c', 'max_connections=200']
    },
    readyLine: /database system is ready to accept connections/,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
  })
}

/** PostgreSQL refuses to run as root; its package brings a user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0 || findBinary('postgres') === undefined) return undefined
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
