import { readFileSync } from 'node:fs'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { Shell } from './commands/completion.ts'
import { paint } from './output/paint.ts'
import type { ExitCode } from './exit-codes.ts'
import type { CommonOptions, Terminal } from './terminal.ts'

/**
 * The command line's grammar. Everything behind it is loaded when its command runs, so that `b24kit --version` costs little more than Node.
 * Its parse rejects with `CommanderError` for a wrong command line, and with whatever the command throws.
 */
export function createProgram(terminal: Terminal, finish: (exitCode: ExitCode) => void): Command {
  const program = new Command('b24kit')
    .description('Bitrix24 from the command line: call, list, export, import, and an emulated portal. Unofficial.')
    .version(readVersion())
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      // The mistyped words are shown again, and one of them may be a whole webhook.
      outputError: (text, write) => write(text.replace(/(\/rest\/\d+\/)[^/\s'"]+/gi, '$1[redacted]').replace(/^error:/, red('error:'))),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .option('--profile <name>', 'portal to use, as saved by `b24kit login`; else B24_WEBHOOK, else the default profile')
    .addOption(new Option('--plan <plan>', "the portal's plan, which decides the limits").choices(['basic', 'enterprise', 'none']))
    .option('--log <file>', 'append every attempt of every call to this NDJSON file')
    .option('--ca <file>', 'trust this certificate authority (PEM), as `emulate --tls` writes one')
    .option('--json', 'machine-readable output')
    .option('--progress', 'say how long work goes on also where stderr is no terminal')
    .option('-q, --quiet', 'say nothing but errors')
    .option('--no-color', 'no colours; NO_COLOR does the same')
  const { red } = paint(terminal, terminal.stderr)

  /** Runs a command's module and keeps its exit code. Commander passes the arguments, then the options, then the command. */
  const run =
    <Args extends unknown[]>(load: () => Promise<(...args: [...Args, never, Terminal]) => Promise<ExitCode>>) =>
    async (...given: unknown[]): Promise<void> => {
      const command = given.at(-1) as Command
      const act = await load()
      finish(await act(...(given.slice(0, -2) as Args), command.optsWithGlobals<never>(), terminal))
    }

  program
    .command('emulate')
    .description('start an emulated portal; no account needed')
    .option('--port <n>', 'port to listen on; 0 takes a free one', wholeNumber, 8024)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--seed <data>', 'what it holds: empty, demo, deals=5000 or deals=5000,idStep=7; default: demo, empty with --schema')
    .option('--schema <file>', 'take fields, lists, funnels, smart processes and methods from a file of types --snapshot')
    .option('--latency <ms>', 'how long every answer takes', wholeNumber, 0)
    .option('--webhook <user>/<code>', 'its webhook; default: user 1 with a generated code and every scope')
    .option('--app <id:secret>', 'an installed app: <client_id>:<client_secret>[:<access>:<refresh>] (repeatable)', collect)
    .option(
      '--app-file <file>',
      'apps from a JSON file: one, or a list, of clientId, clientSecret, handler, installHandler, … (repeatable)',
      collect,
    )
    .option('--on-premise', 'be a self-hosted portal: older methods, no REST 3.0, no limits')
    .option('--expired-token <token>', 'an access token that has expired (repeatable)', collect)
    .option('--quirk <switch=value>', 'decide what the documentation leaves open, e.g. unknownMethodStatus=400 (repeatable)', collect)
    .option('--tls', 'serve https; --json then tells the certificate')
    .option('--write-ca <file>', 'write the certificate of --tls to this file')
    .action(run(async () => (await import('./commands/emulate.ts')).emulate))

  withParams(
    program.command('trigger <event>').description('raise an event on an emulated portal, with data over that of the documentation'),
  )
    .requiredOption('--admin <url>', 'admin address of the portal, as `emulate` prints it')
    .option('--user <id>', 'whose action it was; 0 for nobody, as of a robot. Default: user 1', wholeNumber)
    .option('--app <client_id>', 'tell only this app')
    .option('--no-wait', 'do not wait for the answers of the handlers')
    .action(run(async () => (await import('./commands/trigger.ts')).trigger))

  program
    .command('deliveries')
    .description('events that an emulated portal delivered, and what the handlers answered')
    .requiredOption('--admin <url>', 'admin address of the portal, as `emulate` prints it')
    .option('--replay <id>', 'send this delivery again, as it would be sent now', wholeNumber)
    .action(run(async () => (await import('./commands/deliveries.ts')).deliveries))

  withParams(program.command('call <method>').description('call a method and print its result'))
    .option('--no-check', 'do not compare the method and its parameters with the catalogue')
    .action(run(async () => (await import('./commands/call.ts')).call))

  withParams(program.command('list <method>').description('print all rows of a list method; NDJSON with --json'))
    .option('--select <fields>', 'fields to read, separated by commas', words)
    .option('--filter <key=value>', 'condition, e.g. STAGE_ID=NEW or ">OPPORTUNITY=1000" (repeatable)', collect)
    .option('--limit <n>', 'stop after this many rows', wholeNumber)
    .option('--max-pages <n>', 'fail instead of reading more pages', wholeNumber)
    .option('--no-check', 'do not compare the method with the catalogue')
    .action(run(async () => (await import('./commands/list.ts')).list))

  program
    .command('export <entity>')
    .description('write all records of an entity (deal, contact, company, lead, quote, item:<entityTypeId>) or of a list method to a file')
    .addOption(new Option('--format <format>', 'default: by the name of the file, else ndjson').choices(['ndjson', 'csv']))
    .option('-o, --out <file>', 'file to write; it appears when it is complete. Default: standard output')
    .option('--select <fields>', 'fields to read, separated by commas', words)
    .option('--filter <key=value>', 'condition (repeatable)', collect)
    .option('--limit <n>', 'stop after this many rows', wholeNumber)
    .option('--no-formula-guard', "csv: do not put ' before text that a spreadsheet would run as a formula")
    .action(run(async () => (await import('./commands/export.ts')).exportRecords))

  program
    .command('import <file>')
    .description('find or create a record for every row of a CSV or NDJSON file; run it again as often as you like')
    .requiredOption('--to <entity>', 'company, contact, deal, lead, quote, item:<entityTypeId>, or any family of methods, e.g. crm.status')
    .option('--key <column[=FIELD]>', 'column that identifies a row, and the field that keeps it')
    .option('--map <column=FIELD>', 'field of a column that has another name (repeatable)', collect)
    .option('--ignore <columns>', 'columns to leave out, separated by commas', words)
    .option('--set <FIELD=value>', 'the same value for every record (repeatable)', collect)
    .option('--update', 'bring records that exist up to date')
    .option('--dry-run', 'only look and say what would be done')
    .option('--skip-bad', 'leave bad rows out and report them')
    .addOption(new Option('--format <format>', 'default: by the name of the file').choices(['ndjson', 'csv']))
    .option('--delimiter <character>', 'csv: what stands between fields', ',')
    .option('--settle <seconds>', 'after a lost answer, wait this long before looking what became of it', wholeNumber, 60)
    .action(run(async () => (await import('./commands/import.ts')).importFile))

  program
    .command('methods [words...]')
    .description('methods of the catalogue whose names hold all these words')
    .action(run(async () => (await import('./commands/methods.ts')).methods))

  program
    .command('docs <method>')
    .description('parameters, result, errors and scope of a method, from the catalogue; nothing is asked of a portal')
    .action(run(async () => (await import('./commands/docs.ts')).docs))

  program
    .command('events [words...]')
    .description('events of the catalogue whose names hold all these words; one alone with its payload')
    .action(run(async () => (await import('./commands/events.ts')).events))

  program
    .command('placements [words...]')
    .description('placements of the catalogue whose names hold all these words; one alone with its options')
    .action(run(async () => (await import('./commands/placements.ts')).placements))

  program
    .command('types')
    .description("write a portal's own types (user fields, list values, stages, smart processes) to a TypeScript file")
    .option('-o, --out <file>', 'file to write; - is the standard output', 'portal-types.ts')
    .option('--snapshot <file>', 'write instead the schema as JSON, without personal data, for emulate --schema; - is the standard output')
    .option('--check', 'write nothing; name what changed in the portal since the file was written, and end with 1')
    .action(run(async () => (await import('./commands/types.ts')).types))

  program
    .command('whoami')
    .description('the portal, the user, the scopes and the limits of the credential')
    .action(run(async () => (await import('./commands/whoami.ts')).whoami))

  program
    .command('login [profile]')
    .description('save a credential that a call has proved: a webhook, or with --client-id the tokens of an application')
    .option('--webhook <source>', 'where the webhook is: - (standard input), @file, env:NAME; else it is asked for')
    .option('--client-id <id>', 'id of the application, from its card')
    .option('--client-secret <source>', 'where its secret is: -, @file, env:NAME; else B24_CLIENT_SECRET, else it is asked for')
    .option('--portal <host>', 'portal whose user lets the application in, e.g. example.bitrix24.com')
    .option('--port <n>', "port of this machine that waits for the portal's answer", wholeNumber, 8025)
    .option('--code', "paste the code by hand, where the portal's answer cannot reach this machine")
    .option('--server <url>', "authorisation server, where it is none of Bitrix24's")
    .option('--timeout <seconds>', 'how long to wait for the user', wholeNumber, 300)
    .option('--no-browser', 'only say which address to open')
    .option('--default', 'use it where no profile is named')
    .action(run(async () => (await import('./commands/login.ts')).login))

  program
    .command('logout <profile>')
    .description('forget a credential')
    .action(run(async () => (await import('./commands/profiles.ts')).logout))

  program
    .command('portals')
    .description('saved profiles: portal, user, plan and state of the tokens, never a secret')
    .action(run(async () => (await import('./commands/portals.ts')).portals))

  program
    .command('use <profile>')
    .description('make a profile the default')
    .action(run(async () => (await import('./commands/profiles.ts')).useAsDefault))

  program
    .command('doctor [profile]')
    .description('what stands between this machine and a portal, and who can change it')
    .option('--need <scopes>', 'scopes that must be there, separated by commas', words)
    .option('--method <name>', 'a method that must be there (repeatable)', collect)
    .action(run(async () => (await import('./commands/doctor.ts')).doctor))

  program
    .command('conformance [portal]')
    .description('where a portal does what the documentation says; a profile, or the address of a webhook')
    .option('--write', 'create records of its own too, and delete them again')
    .action(run(async () => (await import('./commands/conformance.ts')).conformance))

  program
    .command('limits')
    .description('how much of the limits is used: requests, who waits, operating time by method')
    .option('--watch', 'look again every second, until Ctrl-C')
    .option('--store <url>', 'read what processes share: redis://…, postgres://… or a file of SQLite')
    .action(run(async () => (await import('./commands/limits.ts')).limits))

  const profiles = program.command('profiles').description('the same as portals and logout, and webhooks saved without a call')
  profiles
    .command('add <name>')
    .description('save a webhook as it is, read from standard input or asked for')
    .option('--webhook <source>', 'where the webhook is: -, @file, env:NAME')
    .option('--default', 'use it where no profile is named')
    .action(run(async () => (await import('./commands/profiles.ts')).addProfile))
  profiles
    .command('list', { isDefault: true })
    .description('portals')
    .action(run(async () => (await import('./commands/portals.ts')).portals))
  profiles
    .command('remove <name>')
    .description('logout')
    .action(run(async () => (await import('./commands/profiles.ts')).logout))

  program
    .command('completion')
    .description('print a script that completes commands, options and methods in a shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(
      run(async () => {
        const { completion } = await import('./commands/completion.ts')
        return (shell: Shell, _: CommonOptions, given: Terminal) => completion(shell, program, given)
      }),
    )

  return program
}

function withParams(command: Command): Command {
  return command
    .option('-p, --param <key=value>', 'parameter, e.g. id=5, fields[TITLE]=Lamp, select[]=ID (repeatable)', collect)
    .option('--data <json>', 'parameters as JSON, as @file, or - for standard input')
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value]
}

function words(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
