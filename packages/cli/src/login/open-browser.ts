import { spawn } from 'node:child_process'

/** Shows an address in the user's browser, if there is one. Whoever sees none has the address in the terminal. */
export function openBrowser(address: string, { DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): void {
  // `start` would read `&` as the end of its command.
  const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
  }
  const [program, ...args] = commands[process.platform] ?? ['xdg-open', address]
  if (program === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY) return
  spawn(program!, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
