import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CsvError } from './csv-error.ts'
import { readCsv, type ReadCsvOptions } from './read-csv.ts'
import { readCsvRecords } from './read-csv-records.ts'
import { writeCsv, type CsvValue, type WriteCsvOptions } from './write-csv.ts'

/** `Array.fromAsync`, which Node 20 has not. */
const all = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}
const read = async (chunks: Iterable<string | Uint8Array>, options?: ReadCsvOptions): Promise<string[][]> =>
  (await all(readCsv(chunks, options))).map((row) => row.fields.slice())
const write = async (rows: CsvValue[][], options?: WriteCsvOptions): Promise<string> => (await all(writeCsv(rows, options))).join('')

// Strings made of the characters that CSV cares about, among any others.
const field = fc.oneof(
  fc.string({ unit: fc.constantFrom(',', ';', '\t', '"', '\r', '\n', "'", '=', '-', '@', '\uFEFF', 'a', 'é', '😀', '0', '.') }),
  fc.string({ unit: 'binary' }),
)
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
const delimiter = fc.constantFrom(',', ';', '\t', '|')

describe('write → read', () => {
  test('gives every table back, cut into any chunks, with or without a byte order mark', async () => {
    const property = fc.asyncProperty(
      table,
      delimiter,
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (rows, delimiter, bom, size) => {
        const text = await write(rows, { delimiter, bom, guardFormulas: false })
        const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        expect(await read(chunks, { delimiter })).toEqual(rows)
      },
    )
    await fc.assert(property, { numRuns: 500 })
  })

  test('gives every table back from UTF-8 bytes cut inside characters', async () => {
    const wellFormed = table.filter((rows) => rows.flat().every((text) => !/\p{Surrogate}/u.test(text)))
    const property = fc.asyncProperty(wellFormed, fc.integer({ min: 1, max: 5 }), async (rows, size) => {
      const bytes = new TextEncoder().encode(await write(rows, { guardFormulas: false }))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
      expect(await read(chunks)).toEqual(rows)
    })
    await fc.assert(property)
  })

  test('gives every table back through the formula guard', async () => {
    const property = fc.asyncProperty(table, async (rows) => {
      expect(await read([await write(rows)], { unguardFormulas: true })).toEqual(rows)
    })
    await fc.assert(property, { numRuns: 500 })
  })
})

describe('writeCsv', () => {
  test('quotes only what needs it and writes nothing for null and undefined', async () => {
    expect(await write([[1, 2n, true, null, undefined, 'a b', 'a,b', 'a"b', 'a\nb']])).toBe('1,2,true,,,a b,"a,b","a""b","a\nb"\n')
  })

  test('keeps formulas from running and numbers bare', async () => {
    const row = ['=1+1', '+7 495', '-cmd', '@SUM', '\tx', '＝1', "'=1", '-5.20', -5, 'a=b']
    expect(await write([row])).toBe("'=1+1,'+7 495,'-cmd,'@SUM,'\tx,'＝1,''=1,-5.20,-5,a=b\n")
  })

  test('never writes a formula that a spreadsheet would see', async () => {
    const property = fc.asyncProperty(field, async (text) => {
      const [[written] = []] = await read([await write([[text]])])
      expect(written).toSatisfy((value: string) => !/^[=+\-@\t\r]/.test(value) || Number.isFinite(Number(value)))
    })
    await fc.assert(property, { numRuns: 500 })
  })
})

describe('readCsv', () => {
  test('ends rows at LF, CRLF and CR, also when CR and LF come in two chunks, and skips empty lines', async () => {
    expect(await read(['a,b\r', '\nc,d\r\n\r\ne,f\rg,h\n\n\ni,'])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
      ['i', ''],
    ])
  })

  test('numbers a row by the line on which it begins', async () => {
    const rows = await all(readCsv(['\na,"1\r\n2"\r', '\nb\n"', 'x\n\n",c\nd']))
    expect(rows.map((row) => [row.line, row.fields[0]])).toEqual([
      [2, 'a'],
      [4, 'b'],
      [5, 'x\n\n'],
      [8, 'd'],
    ])
  })

  test.each([
    ['a\nb,c"d"\n', 2, 'a quote stands inside the unquoted field "c"'],
    ['a\n"b"c\n', 2, 'text follows a closing quote: "c"'],
    ['a\nb,"c\nd\n', 2, 'the quote opened here is never closed'],
  ])('refuses broken quoting with its line: %j', async (text, line, problem) => {
    const failure = await read([text]).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CsvError)
    expect(failure).toMatchObject({ line, message: `CSV line ${line}: ${problem}` })
  })

  test('refuses bytes that are not UTF-8', async () => {
    await expect(read([Uint8Array.of(0x61, 0x0a), Uint8Array.of(0xc4, 0x0a)])).rejects.toThrow('not UTF-8')
    await expect(read([Uint8Array.of(0x61, 0xc3)])).rejects.toThrow('not UTF-8')
  })

  test('stops reading its source when the reader stops', async () => {
    let closed = false
    function* source(): Generator<string> {
      try {
        for (;;) yield 'a,b\n'
      } finally {
        closed = true
      }
    }
    for await (const row of readCsv(source())) {
      expect(row.fields).toEqual(['a', 'b'])
      break
    }
    expect(closed).toBe(true)
  })
})

describe('readCsvRecords', () => {
  test('names the fields by the header', async () => {
    const records = await all(readCsvRecords(['\uFEFFID,__proto__\n1,x\n\n2,"y\nz"\n']))
    expect(records.map(({ line, values }) => [line, Object.entries(values)])).toEqual([
      [
        2,
        [
          ['ID', '1'],
          ['__proto__', 'x'],
        ],
      ],
      [
        4,
        [
          ['ID', '2'],
          ['__proto__', 'y\nz'],
        ],
      ],
    ])
  })

  test.each([
    ['ID,\n1,2\n', 'CSV line 1: column 2 has no name'],
    ['ID,TITLE,ID\n', 'CSV line 1: column "ID" stands twice'],
    ['ID,TITLE\n1,a\n2\n', 'CSV line 3: 1 fields, but the header has 2'],
    ['ID,TITLE\n1,a,b\n', 'CSV line 2: 3 fields, but the header has 2'],
  ])('refuses %j', async (text, message) => {
    await expect(all(readCsvRecords([text]))).rejects.toThrow(message)
  })
})
