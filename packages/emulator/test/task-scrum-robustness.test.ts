import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to Scrum, it answers or refuses in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['task', 'sonet_group'] }] })
  await office.call('sonet_group.create', { NAME: 'Scrum', SCRUM_MASTER_ID: 1 })
  await office.call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1, GROUP_ID: 1 } })
  await office.call('tasks.api.scrum.backlog.add', { fields: { groupId: 1, createdBy: 1 } })
  await office.call('tasks.api.scrum.sprint.add', { fields: { groupId: 1, name: 'S' } })
  await office.call('tasks.api.scrum.epic.add', { fields: { groupId: 1, name: 'E' } })
  await office.call('tasks.api.scrum.kanban.addStage', { fields: { sprintId: 2, name: 'K' } })
  const words =
    'groupId GROUP_ID name NAME createdBy modifiedBy sort dateStart dateEnd status active planned entityId epicId storyPoints files n1 color type NEW sprintId >=DATE_END SORT ID asc'
  const own = { id: 1, sprintId: 2, stageId: 1, taskId: 1 }
  // Without what takes the records of all other calls away.
  const answered = await surviveRandomCalls(office, /^tasks\.api\.scrum\.(?!sprint\.delete)/, words.split(' '), own)
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
