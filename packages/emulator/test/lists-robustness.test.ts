import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to lists, they answer or refuse in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['lists'] }] })
  const RIGHTS = { AU: 'X' }
  const own = { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'stock' }
  await office.call('lists.add', { ...own, FIELDS: { NAME: 'Stock' }, RIGHTS })
  for (const TYPE of ['S', 'N', 'L', 'F', 'S:Date', 'S:HTML', 'S:DiskFile'])
    await office.call('lists.field.add', {
      ...own,
      FIELDS: { NAME: TYPE, TYPE, CODE: TYPE, MULTIPLE: TYPE === 'S' ? 'Y' : 'N', LIST_TEXT_VALUES: 'A' },
    })
  await office.call('lists.section.add', { ...own, SECTION_CODE: 's', FIELDS: { NAME: 'S' } })
  await office.call('lists.element.add', { ...own, ELEMENT_CODE: 'e', FIELDS: { NAME: 'E', PROPERTY_1: ['a', 'b'] } })
  const words =
    'lists stock NAME TYPE CODE SORT LIST VALUE TEXT PROPERTY_1 PROPERTY_2 PROPERTY_3 PROPERTY_4 PROPERTY_5 PROPERTY_6 PROPERTY_7 DATE_CREATE'
  const answered = await surviveRandomCalls(
    office,
    /^lists\./,
    [...words.split(' '), '>PROPERTY_2', 'PICTURE', 'fileData', 'RIGHTS', 'AU', 'asc', 's', 'e'],
    own,
  )
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
