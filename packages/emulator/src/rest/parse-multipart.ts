import { createFormCollector, type FormValues } from '../php/parse-form.ts'

/**
 * Reads `multipart/form-data`. A part with a file name becomes the pair `[name, base64]` that the documentation gives for files
 * (api-reference/files/how-to-upload-files.md); what a portal makes of such parts is not documented.
 */
export function parseMultipart(contentType: string, body: Uint8Array): FormValues {
  const form = createFormCollector()
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const delimiter = boundary?.[1] ?? boundary?.[2]
  if (delimiter === undefined) return form.finish()
  for (const part of splitParts(Buffer.from(body.buffer, body.byteOffset, body.byteLength), delimiter)) {
    const headersEnd = part.indexOf('\r\n\r\n')
    if (headersEnd < 0) continue
    const disposition = /(?:^|\r\n)content-disposition:([^\r\n]*)/i.exec(part.toString('utf8', 0, headersEnd))?.[1] ?? ''
    const name = readParameter(disposition, 'name')
    if (name === undefined) continue
    const content = part.subarray(headersEnd + 4)
    const fileName = readParameter(disposition, 'filename')
    form.add(name, fileName === undefined ? content.toString('utf8') : [fileName, content.toString('base64')])
  }
  return form.finish()
}

/** What stands between the delimiters. A delimiter is a line of its own, so a part may hold its text elsewhere. */
function* splitParts(body: Buffer, delimiter: string): Generator<Buffer> {
  const line = Buffer.from(`\r\n--${delimiter}`)
  // The first delimiter may be the first line.
  const first = body.indexOf(line.subarray(2)) - 2
  for (let at = first, end; at >= -2; at = end) {
    const start = at + line.length + 2
    end = body.indexOf(line, start - 2)
    if (end < 0) return
    yield body.subarray(start, end)
  }
}

function readParameter(disposition: string, name: string): string | undefined {
  // Browsers and fetch percent-encode quotes and line breaks and leave backslashes alone (WHATWG); older clients write `\"`.
  const value = new RegExp(`[;\\s]${name}=(?:"([^]*?)"(?=\\s*(?:;|$))|([^";\\s]+))`, 'i').exec(disposition)
  return (value?.[1] ?? value?.[2])?.replaceAll('\\"', '"').replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}
