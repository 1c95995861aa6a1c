import { expect, it } from 'vitest'
import { toXml } from './to-xml.ts'

it('nests members, calls elements of lists and numeric keys <item>, and prints scalars as PHP does', () => {
  const xml = toXml({ result: { rows: [{ ID: 1 }, 'a'], 35943: null, yes: true, no: false, empty: [] }, 'a b$': '<&">' })
  expect(xml).toBe(
    '<?xml version="1.0" ?>\n<response><result><item></item><rows><item><ID>1</ID></item><item>a</item></rows>' +
      '<yes>1</yes><no></no><empty></empty></result><a_b_>&lt;&amp;&quot;&gt;</a_b_></response>',
  )
})

it.each([
  [{ a: 'x\u0000\u0001\u001F\uFFFFy' }, '<a>x\uFFFD\uFFFD\uFFFD\uFFFDy</a>'],
  [{ a: 'one\r\n\ttwo' }, '<a>one&#13;\n\ttwo</a>'],
  [{ '': 1, '-a': 2, '.b': 3, é: 4 }, '<item>1</item><_a>2</_a><_b>3</_b><_>4</_>'],
])('stays well-formed whatever the data holds: %j', (value, xml) => {
  expect(toXml(value)).toBe(`<?xml version="1.0" ?>\n<response>${xml}</response>`)
})
