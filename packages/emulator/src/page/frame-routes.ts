import { readFlag, readNumber, readText } from '../admin/read-input.ts'
import type { AdminSubject, Input, Routes } from '../admin/route.ts'
import type { App } from '../contract.ts'

/** What frames of applications ask the portal through the page around them. No contract: the page comes with the portal. */
export const frameRoutes: Routes = {
  'POST page/frame/state': {
    members: ['clientId', 'userId'],
    answer(subject, input) {
      const { app, userId } = readUse(subject, input)
      const { appOptions } = subject
      return {
        appOptions: Object.fromEntries(appOptions.read(app.id, 'all')),
        userOptions: Object.fromEntries(appOptions.read(app.id, userId)),
        isFirstRun: appOptions.isFirstRun(app.id, userId),
      }
    },
  },
  'POST page/frame/auth': {
    members: ['clientId', 'userId'],
    answer(subject, input) {
      const { app, userId } = readUse(subject, input)
      const { access_token, refresh_token, expires_in } = subject.tokens.create({ clientId: app.clientId, userId })
      return { AUTH_ID: access_token, REFRESH_ID: refresh_token, AUTH_EXPIRES: expires_in }
    },
  },
  'POST page/frame/finish-first-run': {
    members: ['clientId', 'userId'],
    answer(subject, input) {
      const { app, userId } = readUse(subject, input)
      subject.appOptions.finishFirstRun(app.id, userId)
      return {}
    },
  },
  'POST page/frame/option': {
    members: ['clientId', 'userId', 'isForAll', 'name', 'value'],
    answer(subject, { isForAll, name, value = null, ...input }) {
      const { app, userId } = readUse(subject, input)
      const owner = readFlag({ isForAll }) ? 'all' : userId
      // Who may not change what is everybody's is told what it is: sdk/bx24-js-sdk/options/bx24-app-option-set.md
      if (owner !== 'all' || subject.staff.find(userId)?.isAdmin) subject.appOptions.save(app.id, owner, [[readText({ name }), value]])
      return Object.fromEntries(subject.appOptions.read(app.id, owner))
    },
  },
}

function readUse({ apps }: AdminSubject, { clientId, userId }: Input): { readonly app: App; readonly userId: number } {
  const app = apps.find(readText({ clientId }))
  if (!app) throw new RangeError(`No app ${JSON.stringify(clientId)}.`)
  return { app, userId: readNumber(userId, 1) }
}
