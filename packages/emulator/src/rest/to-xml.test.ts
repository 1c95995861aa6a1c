import { expect, it } from 'vitest'
import { toXml } from './to-xml.ts'

it('nests members, calls elements of lists and numeric keys <item>, and prints scalars as PHP does', () => {
  const xml = toXml({ result: { rows: [{ ID: 1 }, 'a'], 35943: null, yes: true, no: false, empty: [] }, 'a b$': '<&">' })
  expect(xml).toBe(
    '<?xml version="1.0" ?>\n<response><result><item></item><rows><item><ID>1</ID></item><item>a</item></rows>' +
      '<yes>1</yes><no></no><empty></empty></result><a_b_>&lt;&amp;&quot;&gt;</a_b_></response>',
  )
})
