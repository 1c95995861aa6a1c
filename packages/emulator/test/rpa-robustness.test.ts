import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to the RPA, it answers or refuses in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['rpa', 'userfieldconfig'] }] })
  await office.call('rpa.type.add', { fields: { title: 'A', permissions: [{ accessCode: 'UA', permission: 'X', action: 'MODIFY' }] } })
  await office.call('rpa.stage.add', { fields: { typeId: 1, name: 'Launch' } })
  for (const userTypeId of ['string', 'integer', 'double', 'boolean', 'datetime', 'file', 'enumeration']) {
    const field = {
      entityId: 'RPA_1',
      fieldName: `UF_RPA_1_${userTypeId.toUpperCase()}`,
      userTypeId,
      multiple: userTypeId === 'file' ? 'Y' : 'N',
    }
    await office.call('userfieldconfig.add', { moduleId: 'rpa', field })
  }
  await office.call('rpa.item.add', { typeId: 1, fields: {} })
  await office.call('rpa.comment.add', { typeId: 1, itemId: 1, fields: { description: 'A' } })
  const words =
    'title name typeId stageId semantic SUCCESS sort color permissions settings accessCode action MODIFY UF_RPA_1_STRING UF_RPA_1_INTEGER UF_RPA_1_DOUBLE UF_RPA_1_BOOLEAN UF_RPA_1_DATETIME UF_RPA_1_FILE UF_RPA_1_ENUMERATION >createdTime tasks has_tasks logic or kanban description files isFixed rpa RPA_1 entityId fieldName asc'
  const own = { id: 1, typeId: 1, itemId: 1, moduleId: 'rpa' }
  // Without what takes the records of all other calls away.
  const answered = await surviveRandomCalls(office, /^(?:rpa\.(?!type\.delete)|userfieldconfig\.)/, words.split(' '), own)
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
