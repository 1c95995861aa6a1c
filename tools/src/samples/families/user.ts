import { constant, type Family } from './family.ts'

/** What the users of the samples have filled. */
const FILLED = ['SECOND_NAME', 'TIME_ZONE', 'PERSONAL_WWW', 'PERSONAL_MOBILE', 'PERSONAL_CITY', 'WORK_PHONE']

export const user: Family = {
  async before({ stage }, { method }) {
    if (!/^user\.(?:get|search)$/.test(method)) return
    await stage.result('user.update', { ID: 1, ...Object.fromEntries(FILLED.map((name) => [name, 'x'])) })
  },
  references: [{ at: /^user\.update ID$/, to: constant(2) }],
}
