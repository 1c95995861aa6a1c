/** Remembers what a map holds; the function puts it back, as often as it is called. `copy` is for values that change. */
export function keepMap<K, V>(map: Map<K, V>, copy: (value: V) => V = (value) => value): () => void {
  const kept = Array.from(map, ([key, value]) => [key, copy(value)] as const)
  return () => {
    map.clear()
    for (const [key, value] of kept) map.set(key, copy(value))
  }
}
