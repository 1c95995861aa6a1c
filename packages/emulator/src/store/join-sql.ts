const CHUNK = 30

/** Joins terms in a tree: SQLite limits how deep an expression is, and a chain is as deep as it is long. */
export function joinSql(terms: readonly string[], operator: string): string {
  if (terms.length <= CHUNK) return terms.join(operator)
  const chunks: string[] = []
  for (let at = 0; at < terms.length; at += CHUNK) chunks.push(`(${terms.slice(at, at + CHUNK).join(operator)})`)
  return joinSql(chunks, operator)
}
