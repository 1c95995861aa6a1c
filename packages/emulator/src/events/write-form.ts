/**
 * A form body as PHP's http_build_query writes one: brackets nest, lists carry their indexes, empty containers leave no trace. Every scalar
 * becomes text: a boolean `1` or `0`, null nothing (api-reference/chat-bots/chat-bots-v2/entities.md).
 *
 * @example writeForm({ data: { FIELDS: { ID: 5 } } }) // data%5BFIELDS%5D%5BID%5D=5
 */
export function writeForm(values: Readonly<Record<string, unknown>>): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) append(pairs, name, value)
  return pairs.toString()
}

function append(pairs: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'object' || value === null) return pairs.append(name, toText(value as Scalar))
  for (const [key, inner] of Object.entries(value)) append(pairs, `${name}[${key}]`, inner)
}

/** All that JSON has beside containers. */
type Scalar = string | number | boolean | null

function toText(value: Scalar): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  return value === null ? '' : String(value)
}
