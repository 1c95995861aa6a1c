/** A lock that is held. */
export interface HeldLock {
  /** Grows with every holder of the key, so that a write can tell whether a later holder was there. */
  readonly fence: number
  /** Gives the lock back; no error, and no effect on a later holder, where its time was over. */
  release(): Promise<void>
}

export interface LockOptions {
  /** Milliseconds after which the lock is free again although nobody released it: its holder is taken for dead. */
  readonly ttlMs: number
  /** Rejects with its reason while waiting. */
  readonly signal?: AbortSignal | undefined
}

/** Lets one at a time pass, across every process that shares it. */
export interface Lock {
  /** Waits for its turn. Rejects with a `StoreError` where the store fails. */
  acquire(key: string, options: LockOptions): Promise<HeldLock>
}
