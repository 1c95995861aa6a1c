import { createRandom, randomText, type Random } from '../../create-random.ts'
import type { DeliveryRecord } from '../../events/delivery-record.ts'
import type { Fields } from '../read-params.ts'
import type { Robot, RobotRun } from './robot.ts'

export interface RunSpec extends Pick<RobotRun, 'documentId' | 'documentType' | 'properties'> {
  readonly robot: Robot
  /** A workflow that stands already; a run without one is a workflow of its own. */
  readonly workflowId: string | undefined
  /** 0 waits for ever. */
  readonly timeoutSeconds: number
}

interface Entry {
  readonly run: { -readonly [Name in keyof RobotRun]: RobotRun[Name] }
  readonly robot: Robot
  readonly timesOutAtMs: number
  readonly ownsWorkflow: boolean
}

export interface RobotRunsParts {
  readonly now: () => number
  /** Made anew by a reset, so that the same ids follow. */
  readonly createRandom: () => Random
}

const HEX = '0123456789abcdef'
const DIGITS = '0123456789'
const ALPHANUMERIC = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** What became of every call of a robot or an activity. */
export class RobotRuns {
  readonly #parts: RobotRunsParts
  #random: Random
  #entries: Entry[] = []

  constructor(parts: RobotRunsParts) {
    this.#parts = parts
    this.#random = parts.createRandom()
  }

  get all(): readonly RobotRun[] {
    return this.#settled.map(({ run }) => run)
  }

  /** Starts a run; `post` calls the handler. */
  start({ robot, workflowId, timeoutSeconds, ...document }: RunSpec, post: (run: RobotRun) => readonly DeliveryRecord[]): RobotRun {
    const at = this.#parts.now()
    const own = workflowId ?? this.createWorkflowId()
    const run: Entry['run'] = {
      id: this.#entries.length + 1,
      kind: robot.kind,
      clientId: robot.clientId,
      code: robot.code,
      workflowId: own,
      ...document,
      eventToken: this.#createToken(own),
      at,
      state: robot.useSubscription === 'N' ? 'completed' : 'waiting',
      returnValues: {},
      log: [],
      deliveries: [],
    }
    const timesOutAtMs = timeoutSeconds > 0 ? at + timeoutSeconds * 1000 : Infinity
    this.#entries.push({ run, robot, timesOutAtMs, ownsWorkflow: workflowId === undefined })
    run.deliveries = post(run)
    return run
  }

  /** Ends the run that waits behind a token; a token is good for one answer. False when none does. */
  answer(token: string, clientId: string, values: Fields, message: string): boolean {
    const { run, robot } = this.#findWaiting(token) ?? {}
    if (!run || !robot || run.clientId !== clientId) return false
    const known = new Map(Object.keys(robot.returnProperties).map((name) => [name.toLowerCase(), name]))
    const given = Object.entries(values).flatMap(([name, value]) => {
      const property = known.get(name.toLowerCase())
      return property === undefined ? [] : [[property, value] as const]
    })
    run.returnValues = Object.fromEntries(given)
    if (message !== '') run.log = [...run.log, message]
    run.state = 'completed'
    return true
  }

  /** False when nothing waits behind the token. */
  write(token: string, message: string): boolean {
    const { run } = this.#findWaiting(token) ?? {}
    if (run) run.log = [...run.log, message]
    return run !== undefined
  }

  /** A workflow has ended: nobody waits for its robots any more. */
  endWorkflow(workflowId: string): void {
    for (const { run } of this.#settled) if (run.workflowId === workflowId && run.state === 'waiting') run.state = 'ended'
  }

  /** Workflows that were nothing but a run which has ended. */
  get endedWorkflows(): readonly string[] {
    return this.#settled.filter(({ ownsWorkflow, run }) => ownsWorkflow && run.state !== 'waiting').map(({ run }) => run.workflowId)
  }

  /** `66e81a641752f8.56521481`: the time and some chance. */
  createWorkflowId(): string {
    const seconds = Math.floor(this.#parts.now() / 1000).toString(16)
    return `${seconds}${randomText(this.#random, HEX, 6)}.${randomText(this.#random, DIGITS, 8)}`
  }

  /** Remembers every run; the function puts them back. */
  keep(): () => void {
    const copy = (entries: readonly Entry[]): Entry[] => entries.map((entry) => ({ ...entry, run: { ...entry.run } }))
    const [entries, { state }] = [copy(this.#entries), this.#random]
    return () => {
      this.#entries = copy(entries)
      this.#random = createRandom(state)
    }
  }

  reset(): void {
    this.#random = this.#parts.createRandom()
    this.#entries = []
  }

  #findWaiting(token: string): Entry | undefined {
    return this.#settled.find(({ run }) => run.eventToken === token && run.state === 'waiting')
  }

  /** As they stand now: nobody looks at the clock before somebody asks. */
  get #settled(): readonly Entry[] {
    const nowMs = this.#parts.now()
    for (const { run, timesOutAtMs } of this.#entries) if (run.state === 'waiting' && nowMs >= timesOutAtMs) run.state = 'timed-out'
    return this.#entries
  }

  /** The shape was seen by other clients; the documentation shows none. */
  #createToken(workflowId: string): string {
    const activity = Array.from({ length: 4 }, () => randomText(this.#random, DIGITS, 5)).join('_')
    return `${workflowId}|A${activity}|${randomText(this.#random, ALPHANUMERIC, 32)}.${randomText(this.#random, HEX, 64)}`
  }
}
