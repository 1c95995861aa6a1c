/**
 * Runs `task` for every item with at most `parallel` under way and yields the results in the order of the items.
 * Items are taken only as results are consumed, so that a slow consumer slows the source. A source that breaks surfaces after the results
 * of what it gave before: that work is done, and must not go untold.
 */
export async function* mapOrdered<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  parallel: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running: Promise<{ ok: true; value: Result } | { ok: false; error: unknown }>[] = []
  const settle = async (): Promise<Result> => {
    const settled = await running.shift()!
    if (!settled.ok) throw settled.error
    return settled.value
  }
  let broken: { readonly error: unknown } | undefined
  const source = (async function* () {
    try {
      yield* items
    } catch (error) {
      broken = { error }
    }
  })()
  for await (const item of source) {
    // A rejection is kept as a value until its turn: the consumer may have left before.
    running.push(
      task(item).then(
        (value) => ({ ok: true, value }) as const,
        (error: unknown) => ({ ok: false, error }) as const,
      ),
    )
    if (running.length >= parallel) yield settle()
  }
  while (running.length > 0) yield settle()
  if (broken !== undefined) throw broken.error
}
