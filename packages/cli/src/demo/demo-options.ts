import { Command, InvalidArgumentError } from 'commander'

export interface DemoOptions {
  /** How many orders to import. Default 20,000 on the emulated portal, 100 on a real one. */
  readonly orders: number
  /** Keep the emulated portal up over HTTP afterwards. */
  readonly serve: boolean
  /** Profile of a real portal. */
  readonly portal: string | undefined
  /** Do not ask before a real portal is written to. */
  readonly yes: boolean
  /** Delete what the demo created on a real portal. */
  readonly cleanup: boolean
}

/** Reads the demo's arguments. Throws `CommanderError`, after it printed what is wrong or the help that was asked for. */
export function parseDemoOptions(
  args: readonly string[],
  streams: { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream },
): DemoOptions {
  const program = new Command('npm run demo --')
    .description('Imports the Northwind orders into a portal, twice, and checks the sums to the cent. Without options: an emulated portal.')
    .option('--orders <n>', 'how many orders; 20,000 on the emulated portal, 100 on a real one', wholeNumber)
    .option('--serve', 'keep the emulated portal up afterwards, over HTTP')
    .option('--portal <profile>', 'run on the real portal of this profile (`b24kit profiles add`); B24_WEBHOOK is never used')
    .option('--yes', 'do not ask before writing to a real portal')
    .option('--cleanup', 'with --portal: delete the records that the demo created there')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void streams.stdout.write(text), writeErr: (text) => void streams.stderr.write(text) })
    .parse(args, { from: 'user' })
  const { orders, serve = false, portal, yes = false, cleanup = false } = program.opts<Partial<DemoOptions>>()
  if (serve && portal !== undefined) program.error('error: --serve keeps the emulated portal up; it does not go with --portal.')
  if (cleanup && portal === undefined) program.error('error: --cleanup needs --portal <profile>; the emulated portal forgets by itself.')
  return { orders: orders ?? (portal === undefined ? 20_000 : 100), serve, portal, yes, cleanup }
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 up.')
  return Number(value)
}
