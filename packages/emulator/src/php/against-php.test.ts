import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseForm } from './parse-form.ts'

const READ_LINES = `while (($line = fgets(STDIN)) !== false) {
  parse_str(json_decode($line), $read);
  echo json_encode(['read' => $read], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), "\\n";
}`

const hasPhp = spawnSync('php', ['-v']).status === 0

/** What PHP's own parser makes of each text. */
function readWithPhp(texts: readonly string[]): unknown[] {
  const input = texts.map((text) => JSON.stringify(text)).join('\n')
  const php = spawnSync('php', ['-d', 'max_input_vars=1000000', '-r', READ_LINES], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (php.status !== 0) throw new Error(`php: ${php.stderr}`)
  const lines = php.stdout.trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { read: unknown }).read)
}

/** The top level of PHP's answer is a list too when its keys are 0..n-1. */
function asMap(value: unknown): unknown {
  return Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : value
}

// PHP is not on every machine; CI installs it.
describe.skipIf(!hasPhp)('against PHP itself', () => {
  it('reads every text as parse_str does, lists as lists', () => {
    const pieces =
      'a b a[ [ ] [] = & % %5B %5D + . 0 1 5 -1 00 %00 é %D0%90 %FF [0] [1] [b] [a.b] [+] [+x %20 [c][d] &a[]=1 &a=2 %09 [%09] %zz %a'.split(
        ' ',
      )
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
    const texts = fc.sample(text, { numRuns: 5000, seed: 5 })
    const expected = readWithPhp(texts)
    expect(expected).toHaveLength(texts.length)
    for (const [index, sample] of texts.entries()) expect([sample, parseForm(sample)]).toEqual([sample, asMap(expected[index])])
  })
})
