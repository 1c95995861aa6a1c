import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseForm } from '../../emulator/src/php/parse-form.ts'
import { isB24Error } from '../src/errors/b24-error.ts'
import { encodeForm } from '../src/wire/encode-form.ts'
import { encodeJson } from '../src/wire/encode-json.ts'
import { fromPhpMap } from '../src/wire/php-map.ts'
import { toPlain } from '../src/wire/plain-value.ts'
import { anyParams, asPhpArrays, formMeaning, jsonMeaning } from './arbitrary-params.ts'
import { hasPhp, runPhp } from './run-php.ts'

const form = (params: object): string => encodeForm(toPlain(params, ''))
const json = (params: object): string => encodeJson(toPlain(params, ''), undefined)

// Either the encoder refuses with a clear error, or what arrives is what was meant.
function encoded(encode: (params: object) => string, params: object): string | undefined {
  try {
    return encode(params)
  } catch (error) {
    if (isB24Error(error) && error.code === 'input.value') return undefined
    throw error
  }
}

it('a form arrives at the emulated portal as meant, or is refused before sending', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      const text = encoded(form, params)
      if (text !== undefined) expect(asPhpArrays(parseForm(text))).toEqual(asPhpArrays(formMeaning(params)))
    }),
  )
})

it('a JSON body keeps every type', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      const text = encoded(json, params)
      if (text !== undefined) expect(asPhpArrays(JSON.parse(text))).toEqual(jsonMeaning(params))
    }),
  )
})

it('refuses only what has a reason to be refused', () => {
  const samples = fc.sample(anyParams, { numRuns: 500, seed: 1 })
  const refused = samples.filter((params) => encoded(form, params) === undefined)
  expect(
    refused.every((params) => /\{\}|"( |\\t)":/.test(JSON.stringify(params, (_, it: unknown) => (typeof it === 'bigint' ? `${it}` : it)))),
  ).toBe(true)
  expect(samples.filter((params) => encoded(json, params) === undefined)).toEqual([])
})

describe.skipIf(!hasPhp)('against PHP itself', () => {
  const samples = fc.sample(anyParams, { numRuns: 2000, seed: 7 })

  it('a form is read by parse_str as meant', () => {
    const sent = samples.flatMap((params) => {
      const text = encoded(form, params)
      return text === undefined ? [] : [{ params, text }]
    })
    expect(sent.length).toBeGreaterThan(1000)
    const read = runPhp(
      '$output = array_map(function ($text) { parse_str($text, $values); return (object) $values; }, $input);',
      sent.map((it) => it.text),
    ) as unknown[]
    for (const [index, { params }] of sent.entries()) expect(asPhpArrays(read[index])).toEqual(asPhpArrays(formMeaning(params)))
  })

  it('a JSON body is read by json_decode as meant', () => {
    const sent = samples.map((params) => ({ params, text: json(params) }))
    const read = runPhp(
      '$output = array_map(fn($text) => json_decode($text, true, 512, JSON_THROW_ON_ERROR), $input);',
      sent.map((it) => it.text),
    ) as unknown[]
    for (const [index, { params }] of sent.entries()) expect(asPhpArrays(read[index])).toEqual(jsonMeaning(params))
  })

  it('the emulated portal reads what http_build_query writes just as parse_str does', () => {
    const written = runPhp(
      '$output = array_map(fn($params) => http_build_query($params), $input);',
      samples.map((params) => jsonMeaning(params)),
    ) as string[]
    const read = runPhp(
      '$output = array_map(function ($text) { parse_str($text, $values); return (object) $values; }, $input);',
      written,
    ) as unknown[]
    for (const [index, text] of written.entries()) expect(asPhpArrays(parseForm(text))).toEqual(asPhpArrays(read[index]))
  })

  it('a map is understood in whichever form json_encode gives it', () => {
    const maps = [{}, { c0: 1 }, { 0: 'a', 1: 'b' }, { 1: 'b' }, { 0: 'a', 2: 'c' }, { x: null }]
    const written = runPhp('$output = array_map(fn($map) => json_encode($map), $input);', maps) as string[]
    expect(written.slice(0, 4)).toEqual(['[]', '{"c0":1}', '["a","b"]', '{"1":"b"}'])
    for (const [index, text] of written.entries()) expect(Object.fromEntries(fromPhpMap(JSON.parse(text)))).toEqual(maps[index])
  })
})

it('is compared with PHP in CI, and says aloud where PHP is missing', () => {
  if (!hasPhp) process.stderr.write('SKIPPED: encoder tests against PHP (install php-cli to run them)\n')
  expect(hasPhp || process.env['CI'] === undefined).toBe(true)
})
