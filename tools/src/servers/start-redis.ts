import { freePort } from './free-port.ts'
import { runServer, type RunningServer } from './run-server.ts'

/** Starts a Redis of its own that keeps nothing on disk. */
export async function startRedis(): Promise<RunningServer | undefined> {
  const port = await freePort()
  return await runServer('redis-server', {
    args: (folder) => ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
    readyLine: /Ready to accept connections/,
    url: `redis://127.0.0.1:${port}`,
  })
}
