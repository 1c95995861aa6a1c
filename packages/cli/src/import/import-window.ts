import {
  ConfigError,
  type B24Error,
  type BatchBuilder,
  type Client,
  type Clock,
  type AnyCommand,
  type CommandResult,
  type Int,
  type Ref,
} from '@b24kit/client'
import { toText } from '../to-text.ts'
import { changedFields } from './changed-fields.ts'
import type { PortalRow } from './entity.ts'
import type { ImportOptions, ImportRecord, RowOutcome } from './import-rows.ts'
import { isHopeless, isUncertain, mayStillRun } from './judge-failure.ts'
import { lookUp } from './look-up.ts'
import type { PortalFields } from './read-fields.ts'

export interface WindowContext<Row> extends ImportOptions<Row> {
  readonly b24: Client
  readonly keyField: string
  readonly fields: PortalFields
  readonly dryRun: boolean
  readonly clock: Clock
  readonly settleMs: number
  readonly report: (outcome: RowOutcome<Row>) => void
}

interface Pending<Row> extends ImportRecord {
  readonly row: Row
  /** Why it is not known whether an earlier round wrote it. */
  readonly doubt: B24Error | undefined
}

/** What has to be written for a row. Without `found` the record is to be created. */
interface Plan<Row> extends Pending<Row> {
  readonly found: PortalRow | undefined
  readonly changes: object
  readonly needsFollowUp: boolean
}

/** How often a write of unknown outcome is looked up and, if it was not done, repeated. */
const maxRounds = 3

/** Looks up, compares and writes some rows; resolves with the error after which going on makes no sense. */
export async function importWindow<Row>(rows: readonly Row[], context: WindowContext<Row>): Promise<B24Error | undefined> {
  let pending = readRecords(rows, context)
  for (let round = 1; pending.length > 0; round++) {
    const plans = await planRound(pending, context)
    if (context.dryRun) {
      for (const plan of plans) context.report(outcomeOf(plan, idOf(plan.found, context)))
      return undefined
    }
    const { doubtful, stopped } = await writeRound(plans, context)
    const goesOn = stopped === undefined && round < maxRounds && (doubtful.length === 0 || (await settle(doubtful, context)))
    if (!goesOn) {
      for (const { row, key, doubt } of doubtful) context.report({ row, key, id: undefined, action: 'failed', error: doubt! })
      return stopped
    }
    pending = doubtful
  }
  return undefined
}

/** The portal trims what it stores; a key that changes on the way would never be found again. */
function readRecords<Row>(rows: readonly Row[], { toRecord, report }: WindowContext<Row>): readonly Pending<Row>[] {
  const byKey = new Map<string, Pending<Row>>()
  for (const row of rows) {
    const { key: given, fields } = toRecord(row)
    const key = given.trim()
    if (key !== '' && !byKey.has(key)) {
      byKey.set(key, { row, key, fields, doubt: undefined })
      continue
    }
    const message = key === '' ? 'The row has no key.' : `The key "${key}" stands in several rows.`
    report({ row, key, id: undefined, action: 'failed', error: new ConfigError({ code: 'input.value', message }) })
  }
  return [...byKey.values()]
}

/** Reports rows with nothing left to do and plans the others. */
async function planRound<Row>(pending: readonly Pending<Row>[], context: WindowContext<Row>): Promise<readonly Plan<Row>[]> {
  const { b24, entity, keyField, fields, after, within = {}, dryRun } = context
  const compared = context.update ? new Set(pending.flatMap((record) => Object.keys(record.fields))) : []
  const request = { keyField, within, keys: pending.map(({ key }) => key), select: [...compared, ...(after?.select ?? [])] }
  // In a dry run the key field may not exist yet; then no record can have a key.
  const found = dryRun && !(keyField in fields) ? new Map<string, PortalRow>() : await lookUp(b24, entity, request)
  const plans = pending.map((record): Plan<Row> => {
    const row = found.get(record.key)
    if (row === undefined) return { ...record, found: row, changes: record.fields, needsFollowUp: after !== undefined }
    const changes = context.update ? changedFields(record.fields, row, fields) : {}
    return { ...record, found: row, changes, needsFollowUp: after !== undefined && !after.isDone(row, record.row) }
  })
  return plans.filter((plan) => {
    const isDone = plan.found !== undefined && !plan.needsFollowUp && Object.keys(plan.changes).length === 0
    if (isDone) {
      // Found after a lost answer: it was this run that created it.
      const action = plan.doubt === undefined ? 'unchanged' : 'created'
      context.report({ row: plan.row, key: plan.key, id: idOf(plan.found, context), action })
    }
    return !isDone
  })
}

async function writeRound<Row>(
  plans: readonly Plan<Row>[],
  context: WindowContext<Row>,
): Promise<{ doubtful: readonly Pending<Row>[]; stopped: B24Error | undefined }> {
  const doubtful: Pending<Row>[] = []
  let stopped: B24Error | undefined
  function* untilStopped(): Generator<Plan<Row>> {
    for (const plan of plans) {
      if (stopped !== undefined || context.signal?.aborted) return
      yield plan
    }
  }
  const results = context.b24.bulkBatch(untilStopped(), (b, plan) => commandsOf(b, plan, context), { lane: 'bulk' })
  for await (const result of results) {
    const plan = result.row
    const outcomes: readonly CommandResult[] = result.ok ? result.results : [result]
    const failure = outcomes.find((outcome) => !outcome.ok)
    const id = idOf(plan.found, context) ?? newId(outcomes[0], context)
    if (failure === undefined || failure.ok) context.report(outcomeOf(plan, id))
    else if (isUncertain(failure.error)) doubtful.push({ ...plan, doubt: failure.error })
    else if (isHopeless(failure.error)) stopped ??= failure.error
    else context.report({ row: plan.row, key: plan.key, id, action: 'failed', error: failure.error })
  }
  return { doubtful, stopped }
}

function commandsOf<Row>(b: BatchBuilder, plan: Plan<Row>, { entity, keyField, after }: WindowContext<Row>): readonly AnyCommand[] {
  const { row, key, found, changes, needsFollowUp } = plan
  const followUp = (id: Int): readonly AnyCommand[] => (needsFollowUp && after !== undefined ? after.commands(b, id, row) : [])
  if (found === undefined) {
    const record = b.callUntyped(entity.methods.add, { ...entity.params, ...wrap(entity.wrapper.add, { ...changes, [keyField]: key }) })
    // The path into the answer differs by entity, which the types of a reference cannot know. Without orFail(), which would wait for each
    // record's answer: add answers an id or fails, and the portal refuses what then comes for no id.
    const added = record as unknown as { ref(...path: readonly string[]): Ref }
    return [record, ...followUp(added.ref(...entity.idPath))]
  }
  const id = found[entity.id.name] as Int
  const { update } = entity.methods
  if (update === undefined || Object.keys(changes).length === 0) return followUp(id)
  const params = { ...entity.params, [entity.id.update]: id, ...wrap(entity.wrapper.update, changes) }
  return [b.callUntyped(update, params), ...followUp(id)]
}

function wrap(wrapper: string | undefined, fields: object): object {
  return wrapper === undefined ? fields : { [wrapper]: fields }
}

/** Resolves with true when it is time to look again, with false when the import is to end. */
async function settle<Row>(doubtful: readonly Pending<Row>[], { clock, settleMs, signal }: WindowContext<Row>): Promise<boolean> {
  if (!doubtful.some(({ doubt }) => mayStillRun(doubt!))) return !signal?.aborted
  return clock.sleep(settleMs, signal).then(
    () => true,
    () => false,
  )
}

function outcomeOf<Row>({ row, key, found, doubt }: Plan<Row>, id: string | undefined): RowOutcome<Row> {
  return { row, key, id, action: found === undefined || doubt !== undefined ? 'created' : 'updated' }
}

function idOf<Row>(found: PortalRow | undefined, { entity }: WindowContext<Row>): string | undefined {
  return found === undefined ? undefined : String(found[entity.id.name])
}

function newId<Row>(added: CommandResult | undefined, { entity }: WindowContext<Row>): string | undefined {
  if (!added?.ok) return undefined
  const id = entity.idPath.reduce<unknown>((value, name) => (value as PortalRow | null)?.[name], added.value)
  return toText(id) || undefined
}
