/**
 * The rows that a T-SQL script inserts into one table, as texts by column name; NULL stays the text "NULL".
 * `columns` names the values of an INSERT that does not list its columns itself.
 */
export function readInserts(sql, table, columns) {
  const insert = new RegExp(String.raw`^INSERT\s+(?:INTO\s+)?"${table}"\s*(?:\(([^)]*)\)\s*)?VALUES\s*\(`, 'gim')
  return Array.from(sql.matchAll(insert), (match) => {
    const names = match[1]?.split(',').map((name) => name.trim().replaceAll('"', '')) ?? columns
    const values = readValues(sql, match.index + match[0].length)
    if (values.length !== names.length)
      throw new Error(`"${table}": ${names.length} columns but ${values.length} values at character ${match.index}`)
    return Object.fromEntries(names.map((name, index) => [name, values[index]]))
  })
}

/** The values from `at` to the closing parenthesis: 'text' with '' for a quote, N'text', numbers, NULL. */
function readValues(sql, at) {
  const value = /\s*(?:N?'((?:[^']|'')*)'|([\w.+-]+))\s*([,)])/y
  value.lastIndex = at
  const values = []
  for (;;) {
    const match = value.exec(sql)
    if (!match) throw new Error(`Cannot read the values at character ${at}: ${sql.slice(at, at + 60)}`)
    values.push(match[1]?.replaceAll("''", "'") ?? match[2])
    if (match[3] === ')') return values
  }
}
