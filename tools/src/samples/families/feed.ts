import { constant, type Family, record } from './family.ts'
import { PNG } from './picture.ts'

/** The live feed, messages to phones, and consents. */
export const feed: Family = {
  async before({ replay }, { method }) {
    if (/^messageservice\.sender\.(?:update|delete)$/.test(method)) await replay('messageservice.sender.add')
    if (method === 'log.blogcomment.user.get') await replay('log.blogcomment.add')
  },
  references: [
    { at: /^log\.\S+ POST_ID$/, to: record('log.blogpost.add') },
    { at: /^log\.\S+ COMMENT_ID$/, to: record('log.blogcomment.add') },
    { at: /^log\.\S+ USER_ID$/, to: constant(1) },
    { at: /^log\.\S+ DEST$/, to: constant(['UA']), whole: true },
    { at: /^log\.\S+ FILES$/, to: constant([['picture.png', PNG]]), whole: true },
    // The portal has the standard one.
    { at: /^userconsent\.agreement\.text id$/, to: constant(1) },
    { at: /^userconsent\.consent\.add AGREEMENT_ID$/, to: constant(1) },
  ],
}
