import type { FrameState } from './frame-host.ts'
import type { LiveFrame } from './live-frame.ts'

/** The answer to `getInitData`. Not in the documentation; the vendor's npm library reads it. */
export function toInitData({ opened, request, host, auth }: LiveFrame, state: FrameState): Readonly<Record<string, unknown>> {
  const [DOMAIN, PROTOCOL] = opened.name.split('|')
  return {
    DOMAIN,
    PROTOCOL,
    PATH: '/rest',
    LANG: new URL(opened.url).searchParams.get('LANG') ?? 'en',
    MEMBER_ID: opened.fields?.['member_id'] ?? '',
    IS_ADMIN: host.user.isAdmin,
    ...auth,
    APP_OPTIONS: state.appOptions,
    USER_OPTIONS: state.userOptions,
    PLACEMENT: request.placement,
    PLACEMENT_OPTIONS: JSON.parse(opened.fields?.['PLACEMENT_OPTIONS'] ?? '{}') as unknown,
    INSTALL: opened.isInstaller,
    FIRST_RUN: state.isFirstRun,
  }
}
