/** A file as a caller uploaded it. */
export interface UploadedFile {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** The files of a portal by their ids, outside its database. They live as long as its data: a reset forgets them. */
export interface FileStore {
  /** Keeps a file; ids are never given again. */
  add(file: UploadedFile): number
  get(id: number): UploadedFile | undefined
  delete(id: number): void
  /** Says which file the links of a scope mean, where they do not name it by `fileId`. */
  publish(scope: string, find: FindFile): void
  /** Remembers every file; the function puts them into a store, which may be another one. */
  keep(): (into: FileStore) => void
  /** Undoes what `work` added and deleted when it throws. One may run in another. */
  whole<T>(work: () => T): T
  /** Takes the place of all files. */
  fill(files: ReadonlyMap<number, UploadedFile>, lastId: number): void
  /** The file behind a link of that scope. */
  find: (scope: string, query: URLSearchParams) => UploadedFile | undefined
}

/** By what the link tells: `id=9011`. */
export type FindFile = (query: URLSearchParams) => UploadedFile | undefined

export function createFileStore(): FileStore {
  const files = new Map<number, UploadedFile>()
  const published = new Map<string, FindFile>()
  let lastId = 0
  /** How to undo each step of the work that is going on. */
  let steps: (() => void)[] | undefined
  return {
    add(file) {
      const id = ++lastId
      files.set(id, file)
      steps?.push(() => files.delete(id))
      return id
    },
    get: (id) => files.get(id),
    delete(id) {
      const file = files.get(id)
      if (file === undefined) return
      files.delete(id)
      steps?.push(() => files.set(id, file))
    },
    whole(work) {
      const outer = steps
      const own: (() => void)[] = []
      steps = own
      try {
        const done = work()
        outer?.push(...own)
        return done
      } catch (error) {
        for (const undo of own.toReversed()) undo()
        throw error
      } finally {
        steps = outer
      }
    },
    keep() {
      const [kept, keptId] = [new Map(files), lastId]
      return (into) => into.fill(kept, keptId)
    },
    fill(kept, keptId) {
      files.clear()
      for (const [id, file] of kept) files.set(id, file)
      lastId = keptId
    },
    publish: (scope, find) => void published.set(scope, find),
    find: (scope, query) => (published.get(scope) ?? ((plain) => files.get(Number(plain.get('fileId')))))(query),
  }
}
