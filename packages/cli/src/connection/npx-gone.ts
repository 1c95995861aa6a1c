/**
 * Resolves when npx was ended, with milliseconds between two looks. npx answers SIGTERM by ending the shell it started and leaves the command
 * behind it running, which nobody could stop then. Outside of npx it never resolves.
 */
export function npxGone(env: NodeJS.ProcessEnv, everyMs = 500): Promise<void> {
  return new Promise((resolve) => {
    if (env['npm_command'] !== 'exec') return
    const shell = process.ppid
    const timer = setInterval(() => {
      if (process.ppid === shell) return
      clearInterval(timer)
      resolve()
    }, everyMs)
    timer.unref()
  })
}
