/** Prepares something when it is first needed; who comes later waits for the same. After a failure the next one tries again. */
export function prepareOnce<Result>(prepare: () => Promise<Result>): () => Promise<Result> {
  let prepared: Promise<Result> | undefined
  return async () => {
    prepared ??= prepare()
    try {
      return await prepared
    } catch (error) {
      prepared = undefined
      throw error
    }
  }
}
