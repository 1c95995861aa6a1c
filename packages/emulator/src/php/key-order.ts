const KEY_ORDER: unique symbol = Symbol('key order')

interface Ordered {
  readonly [KEY_ORDER]?: readonly string[]
}

/** Remembers beside a record in which order its keys came: JavaScript puts integers first. Copies of the record do not know it. */
export function keepKeyOrder<T extends object>(record: T, keys: readonly string[]): T {
  return Object.defineProperty(record, KEY_ORDER, { value: keys })
}

/** The keys of a record in the order that was kept, else in that of JavaScript. */
export function keysInOrder(record: object): readonly string[] {
  return (record as Ordered)[KEY_ORDER] ?? Object.keys(record)
}
