/** A lock as it is stored, in milliseconds of the store's clock. */
export interface LockState {
  /** That of the last holder. */
  readonly fence: number
  /** When this was written. */
  readonly atMs: number
  readonly holder?: Place | undefined
  /** Those who wait, first come first. */
  readonly line: readonly Place[]
}

export interface Place {
  readonly id: string
  /** From then on whoever has it is taken for dead. */
  readonly untilMs: number
}

export interface LockTurn {
  readonly state: LockState
  /** Undefined while it is not the asker's turn. */
  readonly fence: number | undefined
  /** Milliseconds after which to ask again. */
  readonly delayMs: number
}

/** How often the first in line looks; those behind look less often. */
const lookMs = 25
const longestLookMs = 250
/** Who waits and is silent for so long loses the place; it is kept by asking when half of the time is over. */
const placeMs = 2000

/**
 * Who asks gets the lock when nobody holds it and nobody who came earlier still waits, and a place in the line otherwise. Asking again changes
 * nothing, so a step whose answer was lost may be repeated. Gives the same `state` back where there is nothing to write.
 */
export function takeLock(stored: LockState | undefined, { id, ttlMs }: { id: string; ttlMs: number }, nowMs: number): LockTurn {
  const before = atTime(stored ?? { fence: 0, atMs: nowMs, line: [] }, nowMs)
  const holder = before.holder !== undefined && before.holder.untilMs > nowMs ? before.holder : undefined
  if (holder?.id === id) return { state: before, fence: before.fence, delayMs: 0 }
  const line = before.line.filter((place) => place.id === id || place.untilMs > nowMs)
  const others = line.filter((place) => place.id !== id)
  const found = line.findIndex((place) => place.id === id)
  const ahead = found === -1 ? others.length : found
  if (holder === undefined && ahead === 0) {
    // Counting from the time keeps it growing even where the row got lost.
    const fence = Math.max(before.fence + 1, nowMs)
    return { state: { fence, atMs: nowMs, holder: { id, untilMs: nowMs + ttlMs }, line: others }, fence, delayMs: 0 }
  }
  const delayMs = Math.min(lookMs * (ahead + 1), longestLookMs, holder === undefined ? lookMs : holder.untilMs - nowMs)
  const own = found === -1 ? undefined : line[found]
  if (own !== undefined && own.untilMs - nowMs > placeMs / 2) return { state: before, fence: undefined, delayMs }
  const fresh = { id, untilMs: nowMs + placeMs }
  return { state: { ...before, atMs: nowMs, holder, line: line.toSpliced(ahead, 1, fresh) }, fence: undefined, delayMs }
}

/** Without whoever leaves, holding or waiting; the same `state` where nobody of that id is there. */
export function leaveLock(before: LockState | undefined, id: string): LockState | undefined {
  if (before === undefined) return undefined
  const isHolder = before.holder?.id === id
  const line = before.line.filter((place) => place.id !== id)
  if (!isHolder && line.length === before.line.length) return before
  return { ...before, holder: isHolder ? undefined : before.holder, line }
}

/** A stored text; undefined for one that cannot be read, as a power cut may leave behind: nobody holds such a lock. */
export function readLock(text: string | undefined): LockState | undefined {
  try {
    const state = JSON.parse(text ?? '') as LockState
    return typeof state.fence === 'number' && Array.isArray(state.line) ? state : undefined
  } catch {
    return undefined
  }
}

/** A store's clock that was set back must not prolong lives. */
function atTime(state: LockState, nowMs: number): LockState {
  const shift = nowMs - state.atMs
  if (shift >= 0) return state
  const move = ({ id, untilMs }: Place): Place => ({ id, untilMs: untilMs + shift })
  return { ...state, atMs: nowMs, holder: state.holder && move(state.holder), line: state.line.map(move) }
}
