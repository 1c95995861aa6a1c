import { BatchCommand } from '../batch/command.ts'
import { chunkSize } from '../batch/plan-chunks.ts'
import type { CommandResult } from '../batch/run-batch.ts'
import { findRows, type Row } from './find-rows.ts'
import { checkRows, idOf, page } from './keyset-page.ts'
import type { Pages, Reader } from './reader.ts'

/** How often in a row a batch may bring no page at all before its error surfaces. */
const maxFailures = 3
/** Commands of an unbounded list's batches: it is not known how many pages there are, so the first guesses are small. */
const rampWithoutCount = [1, 10, chunkSize]

/** Where a list stands after its first page. */
export interface Position {
  readonly path: readonly string[]
  readonly pageSize: number
  readonly after: string
  /** Rows still wanted: as counted at the start, or up to the caller's limit or page cap. */
  readonly left: number | undefined
  readonly total: number | undefined
}

/** Reads on from the first page, in batches whose commands each go on where the one before ended. */
export async function* readChains(reader: Reader, start: Position): Pages {
  let { after, left } = start
  let isProbed = false
  for (let step = 0; ; step++) {
    const wanted = left === undefined ? rampWithoutCount[Math.min(step, 2)]! : pagesFor(left, start.pageSize)
    const isProbe = !isProbed && left !== undefined && wanted > chunkSize && reader.params.direction === 'asc'
    const size = Math.min(wanted, chunkSize - (isProbe ? 1 : 0))
    const chain = await readChain(reader, start, { after, below: undefined, pages: size, probe: isProbe })
    for (const rows of chain.pages) yield { rows, total: start.total }
    const got = chain.pages.reduce((sum, rows) => sum + rows.length, 0)
    if (chain.isEnd) return
    after = chain.after
    left = left === undefined ? undefined : Math.max(0, left - got)
    if (!isProbe) continue
    isProbed = true
    // Loaded for long lists only.
    const { planSlices, readSlices } = await import('./read-slices.ts')
    const slices = planSlices(after, chain.lastId, left ?? 0, start.pageSize)
    if (slices !== undefined) return yield* readSlices(reader, start, slices)
  }
}

// One page more than counted where the last one would be full: rows that came to match meanwhile must not push others off the end.
function pagesFor(left: number, pageSize: number): number {
  return Math.floor(left / pageSize) + 1
}

interface Chain {
  readonly pages: readonly (readonly Row[])[]
  readonly after: string
  /** A short page was seen: there is nothing behind it. */
  readonly isEnd: boolean
  /** Greatest id of the whole list, if it was asked for. */
  readonly lastId: string | undefined
}

/** Reads up to a batch of pages, each from where the one before ended. */
export async function readChain(
  reader: Reader,
  start: Position,
  ask: { readonly after: string; readonly below: string | undefined; readonly pages: number; readonly probe: boolean },
): Promise<Chain> {
  for (let failures = 0; ; failures++) {
    const commands = chainCommands(reader, start, ask)
    const results = commands.length === 1 ? [await readAlone(reader, commands[0]!)] : await reader.readBatch(commands)
    const chain = readResults(reader, start, ask.after, results.slice(0, ask.pages))
    const failure = results.slice(0, ask.pages).find((result) => !result.ok)
    if (chain.pages.length > 0 || chain.isEnd || failure === undefined)
      return { ...chain, lastId: ask.probe ? probedId(reader, results.at(-1)) : undefined }
    if (!failure.ok && (!failure.error.retryable || failures + 1 >= maxFailures)) throw failure.error
  }
}

async function readAlone(reader: Reader, command: BatchCommand): Promise<CommandResult> {
  return { ok: true, value: (await reader.read(command.params)).result }
}

function chainCommands(
  reader: Reader,
  start: Position,
  ask: { after: string; below: string | undefined; pages: number; probe: boolean },
): readonly BatchCommand[] {
  const commands: BatchCommand[] = []
  for (let index = 0; index < ask.pages; index++) {
    const previous = commands.at(-1)
    const after = previous === undefined ? ask.after : previous.ref(...start.path, start.pageSize - 1, reader.traits!.cursorAnswer)
    commands.push(new BatchCommand(reader.method, page(reader, after, -1, endAt(reader, ask.below))))
  }
  if (ask.probe)
    commands.push(new BatchCommand(reader.method, reader.params.build({ filter: reader.params.filter, start: -1, order: 'desc' })))
  return commands
}

// The caller's own end may come before that of the slice.
function endAt({ params, traits }: Reader, below: string | undefined): object {
  const key = `<=${traits!.cursorRequest}`
  const own = params.filter[key]
  return below === undefined || (own !== undefined && Number(own) < Number(below)) ? {} : { [key]: below }
}

// After a short page nothing of the batch is trusted: the next command's reference found no row and asked for something else.
function readResults(reader: Reader, start: Position, after: string, results: readonly CommandResult[]): Omit<Chain, 'lastId'> {
  const pages: (readonly Row[])[] = []
  let last = after
  for (const result of results) {
    if (!result.ok) break
    const rows = checkRows(reader, findRows(reader.method, result.value, reader.traits!.container).rows, last)
    if (rows.length > 0) {
      pages.push(rows)
      last = idOf(reader, rows.at(-1))
    }
    if (rows.length < start.pageSize) return { pages, after: last, isEnd: true }
  }
  return { pages, after: last, isEnd: false }
}

function probedId(reader: Reader, result: CommandResult | undefined): string | undefined {
  if (result?.ok !== true) return undefined
  const { rows } = findRows(reader.method, result.value, reader.traits!.container)
  return rows.length === 0 ? undefined : idOf(reader, rows[0])
}
