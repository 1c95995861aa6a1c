import { CliError } from '../cli-error.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { createProgress, group } from '../output/create-progress.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'
import { cleanUp } from './clean-up.ts'
import { concludeDemo } from './conclude-demo.ts'
import type { DemoOptions } from './demo-options.ts'
import { loadOrders } from './load-orders.ts'
import { performDemo } from './perform-demo.ts'
import { createRealStage, type Stage } from './stage.ts'
import { demoTag, keyField } from './to-records.ts'

/** The demo, or its clean-up, on the real portal of a profile, after the user has agreed. */
export async function runOnPortal(options: DemoOptions, terminal: Terminal, dataDirectory: string): Promise<ExitCode> {
  const stage = await createRealStage(options.portal!, terminal.env)
  return options.cleanup ? deleteRecords(stage, options, terminal) : createRecords(stage, options, terminal, dataDirectory)
}

async function createRecords(stage: Stage, options: DemoOptions, terminal: Terminal, dataDirectory: string): Promise<ExitCode> {
  const { northwind } = await loadOrders(dataDirectory, options.orders)
  const { customers, orders } = northwind
  const plan = [
    `The demo will write to ${stage.host}, a portal that others may use:`,
    `  ${customers.length} companies, ${customers.length} contacts and ${group(orders.length)} deals with product rows, tagged ORIGINATOR_ID "${demoTag}"`,
    `  the user field ${keyField} on each of the three, where it is absent`,
  ]
  await askFirst(plan, options, terminal)
  const exitCode = await concludeDemo(await performDemo(stage, northwind, terminal), terminal)
  await writeText(terminal.stdout, `\n\`npm run demo -- --portal ${options.portal} --cleanup\` deletes what it created.\n`)
  return exitCode
}

async function deleteRecords(stage: Stage, options: DemoOptions, terminal: Terminal): Promise<ExitCode> {
  await askFirst([`All deals, contacts and companies of ${stage.host} with ORIGINATOR_ID "${demoTag}" will be deleted.`], options, terminal)
  const { b24, clock, requests } = stage
  const source = { unit: 'records', budget: () => b24.budget.status(), requests, now: () => clock.now() }
  const progress = createProgress({}, terminal, source)
  const deleted = await cleanUp(b24, (done) => progress.update({ done })).finally(() => progress.end())
  const { deal, contact, company } = deleted
  await writeText(
    terminal.stdout,
    `Deleted ${group(deal)} deals, ${group(contact)} contacts and ${group(company)} companies. The field ${keyField} stays.\n`,
  )
  return exitCodes.ok
}

/** Says what is going to happen and asks; throws CliError where nobody agrees. */
async function askFirst(plan: readonly string[], { yes }: DemoOptions, { stdin, stdout, stderr }: Terminal): Promise<void> {
  stderr.write(`${plan.join('\n')}\n`)
  if (yes) return
  if (!stdin.isTTY || !stdout.isTTY)
    throw new CliError(exitCodes.usage, 'Nobody can be asked here, so nothing was done.', 'Add --yes to agree beforehand.')
  const { confirm } = await import('@clack/prompts')
  // Anything but a yes, Ctrl-C too, is a no.
  if ((await confirm({ message: 'Go on?', initialValue: false, input: stdin, output: stdout })) === true) return
  throw new CliError(exitCodes.interrupted, 'Nothing was done.')
}
