import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to groups, they answer or refuse in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['sonet_group', 'socialnetwork'] }] })
  await office.call('sonet_group.create', { NAME: 'Team' })
  const words =
    'NAME OWNER_ID ><ID ?NAME groupId select ACTIONS LIST_OF_MEMBERS mode mobile tasks view blog E K a.png DATE_CREATE SITE_ID TYPE'
  const answered = await surviveRandomCalls(office, /^(?:sonet_group|socialnetwork)\.(?!delete$)/, words.split(' '), { GROUP_ID: 1, ID: 1 })
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
