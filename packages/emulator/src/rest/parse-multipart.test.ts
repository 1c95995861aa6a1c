import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseMultipart } from './parse-multipart.ts'

const parse = (type: string, text: string): unknown => parseMultipart(type, Buffer.from(text))

it('reads quoted and bare names and boundaries, by the same rules as a form', () => {
  const body =
    '--b 1\r\nContent-Disposition: form-data; name="a[]"\r\n\r\n1\r\n--b 1\r\ncontent-disposition: form-data; name=a[]\r\n\r\n2\r\n--b 1--\r\n'
  expect(parse('multipart/form-data; boundary="b 1"', body)).toEqual({ a: ['1', '2'] })
})

it('keeps what only looks like a delimiter', () => {
  const body = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx--b\r\n--b--\r\n'
  expect(parse('multipart/form-data; boundary=b', body)).toEqual({ a: 'x--b' })
})

it('skips parts without a name and gives nothing without a boundary or an end', () => {
  expect(parse('multipart/form-data; boundary=b', '--b\r\nContent-Type: text/plain\r\n\r\n1\r\n--b--')).toEqual({})
  expect(parse('multipart/form-data', '--b\r\n')).toEqual({})
  expect(parse('multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1')).toEqual({})
})

it('reads what fetch writes: any value, any bytes', async () => {
  const value = fc.string({ unit: 'binary' })
  // Writers escape quotes as %22 or with a backslash, and neither the percent sign nor the backslash itself.
  const fileNames = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/[%\\]/.test(name))
  await fc.assert(
    fc.asyncProperty(value, fc.uint8Array(), fileNames, async (text, bytes, fileName) => {
      const form = new FormData()
      form.append('fields[TITLE]', text)
      form.append('file', new Blob([bytes]), fileName)
      const request = new Request('http://portal.example', { method: 'POST', body: form })
      const read = parseMultipart(request.headers.get('content-type')!, new Uint8Array(await request.arrayBuffer()))
      expect(read).toEqual({
        // The encoding normalises line breaks of texts.
        fields: { TITLE: text.replaceAll(/\r?\n|\r/g, '\r\n') },
        file: [fileName.replaceAll(/\r?\n|\r/g, '\r\n'), Buffer.from(bytes).toString('base64')],
      })
    }),
    { numRuns: 200 },
  )
})
