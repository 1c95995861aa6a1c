import { makeDocx } from './make-docx.ts'
import { app, openOffice, refusal, type Answer, type Office } from './open-office.ts'

/** Bob has no role. Carl may change his own templates, and documents; Dora sees documents. Eve and Fay may change all of that. */
export const BOB = 2
export const CARL = 3
export const DORA = 4
export const EVE = 5
export const FAY = 6

const all = { TEMPLATES: { MODIFY: 'X' }, DOCUMENTS: { MODIFY: 'X', VIEW: 'X' } }
const ROLES = [
  { name: 'Authors', permissions: { ...all, TEMPLATES: { MODIFY: 'A' } }, users: [CARL] },
  { name: 'Readers', permissions: { DOCUMENTS: { VIEW: 'X' } }, users: [DORA] },
  { name: 'Editors', permissions: all, users: [EVE, FAY] },
]

/**
 * An office where plans are told apart. Templates 1, of an application, and 3, of the CRM, are for the administrator alone, template 2 of the CRM is for
 * all and 4 is deleted. Document 1 is made of the first, 2 of the second about deal 1, which Eve does not see; Fay sees nothing of the CRM.
 */
export async function openRefusedDocuments(): Promise<Office> {
  const users = [{ id: BOB }, { id: CARL }, { id: DORA }, { id: EVE, crmRights: 'own' as const }, { id: FAY, crmRights: 'none' as const }]
  const apps = [{ ...app, scope: ['crm', 'documentgenerator', 'department', 'user'] }]
  const office = await openOffice({ apps, users, quirks: { planFeatures: 'enforced' } })
  const { call } = office
  const accesses: object[] = []
  for (const { name, permissions, users: named } of ROLES) {
    const { role }: { role: { id: number } } = await call('documentgenerator.role.add', { fields: { name, permissions } })
    accesses.push(...named.map((id) => ({ roleId: role.id, accessCode: `U${id}` })))
  }
  await call('documentgenerator.role.fillaccesses', { accesses })
  const file = ['t.docx', Buffer.from(makeDocx('{DocumentNumber}')).toString('base64')]
  const fields = { name: 'T', numeratorId: 1, region: 'de', file, entityTypeId: ['2'] }
  await call('documentgenerator.template.add', { fields })
  await call('crm.documentgenerator.template.add', { fields: { ...fields, users: ['UA'] } })
  await call('crm.documentgenerator.template.add', { fields })
  await call('crm.documentgenerator.template.add', { fields: { ...fields, users: ['UA'] } })
  const entityId: number = await call('crm.deal.add', { fields: { TITLE: 'A', ASSIGNED_BY_ID: 1 } })
  await call('documentgenerator.document.add', { templateId: 1, value: 'X' })
  for (const templateId of [2, 4]) await call('crm.documentgenerator.document.add', { templateId, entityTypeId: 2, entityId })
  await call('crm.documentgenerator.template.delete', { id: 4 })
  return office
}

export const denied: Answer = refusal('DOCGEN_ACCESS_ERROR', 'Access denied')
