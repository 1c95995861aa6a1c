// What every runtime must be able to do with the packed client. Copied beside the installed packages; imports nothing but them.
import { createClient, isB24Error, webhook } from '@b24kit/client'

/** Writes, reads, lists and batches on the portal at `address`; returns what it saw, to be compared by the caller. */
export async function talk(address) {
  const b24 = createClient({ auth: webhook(address) })
  const id = await b24.api.crm.deal.add({ fields: { TITLE: 'Käse & "Co" + 1%' } })
  const deal = await b24.call('crm.deal.get', { id })
  const titles = await b24.list('crm.deal.list', { filter: { ID: id }, select: ['TITLE'] }).toArray()
  const batch = await b24.batch((b) => {
    const first = b.call('crm.deal.get', { id })
    return { first, again: b.call('crm.deal.get', { id: first.ref('ID') }), missing: b.call('crm.deal.get', { id: 999_999 }) }
  })
  const refusal = await b24.call('crm.deal.get', { id: 999_999 }).catch((error) => error)
  return {
    title: deal.TITLE,
    listed: titles.map((row) => row.TITLE),
    again: batch.again.ok && batch.again.value.TITLE,
    missing: batch.missing.ok ? 'found' : batch.missing.error.code,
    refusal: isB24Error(refusal) ? refusal.code : String(refusal),
  }
}

/** What `talk` must have seen. */
export const expected = {
  title: 'Käse & "Co" + 1%',
  listed: ['Käse & "Co" + 1%'],
  again: 'Käse & "Co" + 1%',
  missing: 'api.not-found',
  refusal: 'api.not-found',
}
