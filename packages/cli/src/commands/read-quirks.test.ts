import { quirks } from '@b24kit/emulator'
import { expect, test } from 'vitest'
import { CliError } from '../cli-error.ts'
import { readQuirks } from './read-quirks.ts'

test('reads every value of every switch as the emulator spells it', () => {
  const all = Object.entries(quirks).flatMap(([name, { values }]) => values.map((value: unknown) => [name, value] as const))
  expect(all.map(([name, value]) => readQuirks([`${name}=${String(value)}`]))).toEqual(all.map(([name, value]) => ({ [name]: value })))
})

test.each([
  ['nope=1', /^--quirk: There is no switch "nope"\. There are: parameterPrecedence, /],
  ['unknownMethodStatus=500', /^--quirk: "unknownMethodStatus" is 404 or 400, got "500"\.$/],
  ['toString=x', /^--quirk: There is no switch "toString"\./],
  ['rebinding', /^--quirk must look like unknownMethodStatus=400: a switch and one of its values\.$/],
])('refuses %s and says what there is', (text, message) => {
  expect(() => readQuirks([text])).toThrow(CliError)
  expect(() => readQuirks([text])).toThrow(message)
})
