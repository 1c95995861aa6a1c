import { appMembers, type AppSpec } from '../apps/app-spec.ts'
import type { UserSpec } from '../apps/staff.ts'
import type { App } from '../contract.ts'
import { readFlag, readNumber, readText } from './read-input.ts'
import type { AdminSubject, Routes } from './route.ts'

/** Who may call: applications, tokens, users, and what the portal is called and licensed for. */
export const accessRoutes: Routes = {
  'GET apps': { members: [], answer: listApps },
  'POST apps': {
    members: appMembers,
    answer(subject, input) {
      // Checked by the registry itself.
      subject.apps.add(input as unknown as AppSpec)
      return listApps(subject)
    },
  },
  'DELETE apps': {
    members: ['clientId', 'clean'],
    answer(subject, { clientId, clean }) {
      requireDone(subject.apps.remove(readText({ clientId }), { clean: readFlag({ clean }) }), `No app ${JSON.stringify(clientId)}.`)
      return listApps(subject)
    },
  },
  'POST apps/update': {
    members: ['clientId', 'version', 'scope', 'installed'],
    answer(subject, { clientId, ...changes }) {
      requireDone(subject.apps.update(readText({ clientId }), changes), `No app ${JSON.stringify(clientId)}.`)
      return listApps(subject)
    },
  },
  'POST apps/pay': {
    members: ['clientId', 'status', 'paidUntilMs'],
    answer(subject, { clientId, ...payment }) {
      requireDone(subject.apps.pay(readText({ clientId }), payment), `No app ${JSON.stringify(clientId)}.`)
      return listApps(subject)
    },
  },
  'POST apps/finish-install': {
    members: ['clientId'],
    answer(subject, { clientId }) {
      const id = readText({ clientId })
      requireDone(subject.apps.finishInstall(id), `No app "${id}" whose installation waits.`)
      return listApps(subject)
    },
  },
  'POST tokens': {
    members: ['clientId', 'userId', 'lifetimeMs', 'uses'],
    answer({ tokens }, { clientId, ...numbers }) {
      for (const [name, value] of Object.entries(numbers))
        if (!(Number.isFinite(value) && Number(value) > 0))
          throw new TypeError(`"${name}" is a number above 0, got ${JSON.stringify(value)}.`)
      return tokens.create({ ...(clientId !== undefined && { clientId: readText({ clientId }) }), ...numbers })
    },
  },
  'POST tokens/expire': {
    members: ['token'],
    answer({ tokens }, { token }) {
      if (token === undefined) tokens.expireAll()
      else tokens.expire(readText({ token }))
      return { ok: true }
    },
  },
  'POST tokens/revoke': {
    members: ['token'],
    answer({ tokens }, { token }) {
      if (!tokens.revoke(readText({ token }))) throw new RangeError('No such token.')
      return { ok: true }
    },
  },
  'GET confirmations': { members: [], answer: ({ confirmations }) => confirmations.waiting },
  'POST confirmations': {
    members: ['allow', 'token'],
    answer({ confirmations }, { allow, token }) {
      const of = token === undefined ? undefined : readText({ token })
      return readFlag({ allow }) ? confirmations.allow(of) : confirmations.deny(of)
    },
  },
  'GET oauth': { members: [], answer: showOAuth },
  'POST oauth': {
    members: ['refreshLifetimeDays', 'refreshGraceMs'],
    answer(subject, input) {
      subject.tokens.configure(input)
      return showOAuth(subject)
    },
  },
  'GET users': { members: [], answer: ({ staff }) => staff.all },
  'POST users': {
    members: ['id', 'name', 'lastName', 'isAdmin', 'isActive', 'isExtranet', 'crmRights', 'integrations'],
    answer({ staff }, input) {
      staff.set(input as unknown as UserSpec)
      return staff.all
    },
  },
  'POST rename': { members: ['host'], answer: async (subject, { host }) => ({ url: await subject.rename(readText({ host })) }) },
  'POST license': {
    members: ['license', 'untilMs'],
    answer(subject, { license, untilMs }) {
      subject.setLicense(readText({ license }), untilMs === undefined ? {} : { untilMs: readNumber(untilMs, Infinity) })
      return { license: subject.settings.license, plan: subject.limits.plan }
    },
  },
}

function requireDone(isDone: boolean, problem: string): void {
  if (!isDone) throw new RangeError(problem)
}

function listApps({ apps }: AdminSubject): unknown {
  return apps.all.map(({ id, clientId, kind, scopes, status, version, installed, paidUntilMs, handler }: App) => {
    return { id, clientId, kind, scope: scopes === '*' ? scopes : [...scopes], status, version, installed, paidUntilMs, handler }
  })
}

function showOAuth({ oauthUrl, tokens }: AdminSubject): unknown {
  return { url: oauthUrl, ...tokens.policy }
}
