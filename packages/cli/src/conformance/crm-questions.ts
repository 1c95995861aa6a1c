import { bodyOf, CannotTell, codeOf, isObject, refusalOf, rowsOf, type Check, type Json } from './check.ts'
import { oneOf, question } from './question.ts'

const LEAD = 1
const INVOICE = 31

/** What the documentation of the CRM leaves open. */
export const crmQuestions: readonly Check[] = [
  question('unknownFilterField', async ({ classic }) => {
    const answer = await classic('crm.deal.list', { select: ['ID'], filter: { B24KIT_NO_SUCH_FIELD: 1 } })
    if (answer.status === 200) return 'ignored'
    refusalOf(answer)
    return 'refused'
  }),
  question('keyInSelect', async ({ classic }) =>
    Object.hasOwn(rowsOf(await classic('crm.deal.list', { select: ['TITLE'] }))[0]!, 'ID') ? 'added' : 'asked',
  ),
  question('stageHistoryNumbers', async ({ classic }) => {
    const [row] = rowsOf(await classic('crm.stagehistory.list', { entityTypeId: 2 }))
    return oneOf(['string', 'number'] as const, typeof row!['ID'])
  }),
  question('leadStageName', async ({ classic }) => {
    const { result } = bodyOf(await classic('crm.item.fields', { entityTypeId: LEAD }))
    const fields = isObject(result) ? result['fields'] : undefined
    if (!isObject(fields) || !Object.hasOwn(fields, 'stageId'))
      return oneOf(['statusId'], isObject(fields) && fields['statusId'] ? 'statusId' : fields)
    const answer = await classic('crm.item.list', { entityTypeId: LEAD, select: ['id'], filter: { statusId: 'NEW' } })
    if (answer.status === 200) return 'both'
    refusalOf(answer)
    return 'stageId'
  }),
  question('proseCodes', async ({ classic }) =>
    codeOf(refusalOf(await classic('crm.status.get', { id: 999_999_999 }))) === '' ? 'empty' : 'text',
  ),
  question('noDuplicates', async ({ classic }) => {
    const { result } = bodyOf(await classic('crm.duplicate.findbycomm', { type: 'EMAIL', values: ['nobody@b24kit.invalid'] }))
    return Array.isArray(result) ? 'list' : 'object'
  }),
  question('phoneComparison', async ({ classic }) => {
    const contacts = rowsOf(await classic('crm.contact.list', { select: ['ID', 'PHONE'], filter: { HAS_PHONE: 'Y' } }))
    const phones = contacts.flatMap(({ PHONE }) => (Array.isArray(PHONE) ? (PHONE as readonly Json[]) : []))
    const written = phones.map(({ VALUE }) => String(VALUE)).find((value) => /\d/.test(value) && /\D/.test(value))
    if (written === undefined) throw new CannotTell('no telephone number has more than digits')
    const { result } = bodyOf(await classic('crm.duplicate.findbycomm', { type: 'PHONE', values: [written.replaceAll(/\D/g, '')] }))
    return isObject(result) && Object.hasOwn(result, 'CONTACT') ? 'digits' : 'exact'
  }),
  question('invoiceStages', async ({ classic }) => {
    const [category] = rowsOf(await classic('crm.category.list', { entityTypeId: INVOICE }))
    const stages = rowsOf(await classic('crm.status.list', { filter: { ENTITY_ID: `SMART_INVOICE_STAGE_${String(category!['id'])}` } }))
    const ids = stages.map(({ STATUS_ID }) => String(STATUS_ID).replace(/^.*:/, ''))
    if (ids.includes('P')) return 'invoice'
    return oneOf(['smart-process'], ids.includes('SUCCESS') ? 'smart-process' : ids.join())
  }),
]
