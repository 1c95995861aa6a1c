import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { attachedVoteMethods } from './attached-vote-methods.ts'
import { integrationMethods } from './integration-methods.ts'
import { openPolls } from './polls.ts'

/** Polls of chats: api-reference/vote/index.md */
export const voteScope: EmulatedScope = {
  name: 'vote',
  install(portal) {
    const define = defineOver(
      'vote',
      once(portal, () => openPolls(portal)),
    )
    return [...integrationMethods(define), ...attachedVoteMethods(define)]
  },
}
