import type { EmulatedScope } from '../../contract.ts'
import { commentMethods } from './comment-methods.ts'
import { openFeed, type Feed } from './open-feed.ts'
import { postMethods } from './post-methods.ts'

/** The news feed: api-reference/log/index.md */
export const logScope: EmulatedScope = {
  name: 'log',
  install(portal) {
    let opened: Feed | undefined
    const open = (): Feed => (opened ??= openFeed(portal))
    return [...postMethods(open), ...commentMethods(open)]
  },
}
