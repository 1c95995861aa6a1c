import { toText } from '../../read-params.ts'

/** Lists and maps of templates are told as PHP serializes them, with every value a text: api-reference/tasks/template/tasks-template-get.md */
export function serializePhp(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => `${serializeKey(key)}${serializePhp(each)}`)
    return `a:${entries.length}:{${entries.join('')}}`
  }
  if (value === null || value === undefined) return 'N;'
  const text = value === true ? '1' : value === false ? '' : toText(value)
  return `s:${Buffer.byteLength(text)}:"${text}";`
}

const serializeKey = (key: string): string => (/^(?:0|[1-9]\d{0,14})$/.test(key) ? `i:${key};` : `s:${Buffer.byteLength(key)}:"${key}";`)
