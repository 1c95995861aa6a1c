import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { commentMethods } from './comment-methods.ts'
import { openFeed } from './open-feed.ts'
import { postMethods } from './post-methods.ts'

/** The news feed: api-reference/log/index.md */
export const logScope: EmulatedScope = {
  name: 'log',
  install(portal) {
    const open = once(portal, () => openFeed(portal))
    return [...postMethods(open), ...commentMethods(open)]
  },
}
