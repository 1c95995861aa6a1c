import { BatchCommand } from '../batch/command.ts'
import { chunkSize } from '../batch/plan-chunks.ts'
import { ListError } from '../errors/b24-error.ts'
import { mapOrdered } from '../map-ordered.ts'
import { findRows, type Row } from './find-rows.ts'
import type { Pages, Reader } from './reader.ts'

/**
 * Pages by offset, for lists that are sorted by something else than their id, or whose paging is not known. Rows that are added or removed meanwhile
 * shift the pages: sort by id where that matters.
 */
export async function* readOffset(reader: Reader): Pages {
  const from = reader.params.start ?? 0
  const first = await reader.read(reader.params.build({ start: from }))
  const { rows } = findRows(reader.method, first.result, reader.traits?.container)
  if (rows.length === 0) return
  yield { rows, total: first.total }
  // `next` may point past the end, and a total may be missing or smaller than what was just sent.
  if (first.next === undefined || first.next <= from) return
  const step = first.next - from
  const check = createStallGuard(reader, rows)
  if (first.total === undefined || first.total < from + rows.length) return yield* readUncounted(reader, first.next, check)
  const end = Math.min(first.total, from + reader.rowsWanted(step))
  const groups = groupOffsets(first.next, end, step)
  for await (const pages of mapOrdered(groups, reader.options.parallel ?? 3, (offsets) => readGroup(reader, offsets))) {
    for (const rows of pages) {
      if (rows.length === 0) return
      check(rows)
      yield { rows, total: first.total }
    }
  }
}

function* groupOffsets(from: number, end: number, step: number): Generator<readonly number[]> {
  for (let at = from; at < end; at += step * chunkSize) {
    yield Array.from({ length: Math.min(chunkSize, Math.ceil((end - at) / step)) }, (_, index) => at + index * step)
  }
}

type Check = (rows: readonly Row[]) => void

async function readGroup(reader: Reader, offsets: readonly number[]): Promise<readonly (readonly Row[])[]> {
  const ask = (start: number): object => reader.params.build({ start })
  const commands = offsets.map((start) => new BatchCommand(reader.method, ask(start)))
  const results = commands.length === 1 ? [] : await reader.readBatch(commands)
  const pages: (readonly Row[])[] = []
  for (const [index, start] of offsets.entries()) {
    const result = results[index]
    if (result?.ok === false && !result.error.retryable) throw result.error
    // A page that only failed for the moment is asked for again by itself, with the patience of a call.
    const value = result?.ok ? result.value : (await reader.read(ask(start))).result
    pages.push(findRows(reader.method, value, reader.traits?.container).rows)
  }
  return pages
}

async function* readUncounted(reader: Reader, from: number, check: Check): Pages {
  for (let start = from; ;) {
    const answer = await reader.read(reader.params.build({ start }))
    const { rows } = findRows(reader.method, answer.result, reader.traits?.container)
    if (rows.length === 0) return
    check(rows)
    yield { rows, total: answer.total }
    if (answer.next === undefined || answer.next <= start) return
    start = answer.next
  }
}

// A method that ignores `start` answers its first page for ever. Whole rows tell, for they hold an id; selected fields may well be alike.
function createStallGuard(reader: Reader, first: readonly Row[]): Check {
  let previous = JSON.stringify(first[0])
  return (rows) => {
    const current = JSON.stringify(rows[0])
    if (current === previous && reader.params.select === undefined) {
      throw new ListError({
        code: 'list.stalled',
        message: `${reader.method} answered the same page twice: it ignores "start". Read it with call() and its own paging.`,
        method: reader.method,
      })
    }
    previous = current
  }
}
