import { expect, it } from 'vitest'
import { serializePhp } from './serialize-php.ts'

it.each([
  [[], 'a:0:{}'],
  [['102'], 'a:1:{i:0;s:3:"102";}'],
  [{ PERIOD: 'weekly', WEEK_DAYS: [2] }, 'a:2:{s:6:"PERIOD";s:6:"weekly";s:9:"WEEK_DAYS";a:1:{i:0;s:1:"2";}}'],
  ['Ж', 's:2:"Ж";'],
  [null, 'N;'],
])('serializes %j as PHP does', (value, text) => {
  expect(serializePhp(value)).toBe(text)
})
