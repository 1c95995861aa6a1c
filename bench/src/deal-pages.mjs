/** Fields that the lists of the benches read. */
export const select = ['ID', 'TITLE', 'STAGE_ID', 'OPPORTUNITY']

/** The commands of a full batch: 50 pages of 50 deals, ids from 1 without gaps. */
export function dealPages() {
  return Array.from({ length: 50 }, (_, page) => [
    'crm.deal.list',
    { select, filter: { '>ID': page * 50 }, order: { ID: 'ASC' }, start: -1 },
  ])
}
