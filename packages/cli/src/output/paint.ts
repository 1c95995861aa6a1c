import pc from 'picocolors'
import type { CommonOptions, Terminal } from '../terminal.ts'

/** Colours for one stream: off where nobody looks, with NO_COLOR (no-color.org) and with `--no-color`. */
export function paint(
  terminal: Pick<Terminal, 'env'>,
  stream: { readonly isTTY?: boolean },
  options: Pick<CommonOptions, 'color'> = {},
): ReturnType<typeof pc.createColors> {
  const { NO_COLOR, TERM } = terminal.env
  return pc.createColors(stream.isTTY === true && !NO_COLOR && TERM !== 'dumb' && options.color !== false)
}
