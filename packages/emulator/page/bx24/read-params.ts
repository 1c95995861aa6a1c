export type FormPair = readonly [name: string, value: string]

/** Parameters as PHP reads forms: `filter[>ID]=5`, `select[0]=ID`. Fields of the page stand for their values, those for files for `[name, base64]`. */
export async function readParams(params: unknown): Promise<readonly FormPair[]> {
  const pairs: FormPair[] = []
  for (const [name, value] of entriesOf(params)) await collect(pairs, name, value)
  return pairs
}

async function collect(pairs: FormPair[], name: string, given: unknown): Promise<void> {
  const value = given instanceof HTMLElement ? await readField(given) : given
  const text = toText(value)
  if (text !== undefined) pairs.push([name, text])
  else for (const [key, inner] of entriesOf(value)) await collect(pairs, `${name}[${key}]`, inner)
}

/** Undefined for maps and lists, and for what no form can send. */
function toText(value: unknown): string | undefined {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}

/** What a form would send for the field: sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-method.md */
async function readField(field: HTMLElement): Promise<unknown> {
  if (field instanceof HTMLInputElement) {
    if (field.type === 'file') return readFiles(field)
    return ['checkbox', 'radio'].includes(field.type) && !field.checked ? undefined : field.value
  }
  if (field instanceof HTMLSelectElement && field.multiple) return Array.from(field.selectedOptions, ({ value }) => value)
  return field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement ? field.value : undefined
}

async function readFiles({ files, multiple }: HTMLInputElement): Promise<unknown> {
  const read = await Promise.all(Array.from(files ?? [], async (file) => [file.name, await toBase64(file)]))
  return multiple ? read : read[0]
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${file.name} cannot be read.`)))
    // `data:<type>;base64,<content>`, because that is what was asked for.
    reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')))
    reader.readAsDataURL(file)
  })
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

export function toQuery(pairs: readonly FormPair[]): string {
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
}
