import type { MethodDefinition } from '../contract.ts'
import { matchMethod } from '../limits/match-method.ts'
import type { Domain } from '../load-domain.ts'
import type { PortalOptions } from '../portal-options.ts'
import type { RestTarget } from '../rest/read-target.ts'

/**
 * A self-hosted portal stays behind the cloud by as much as its owner lets it: settings/cloud-and-on-premise/on-premise/index.md. This one was
 * updated last before REST 3.0 came, in December 2025, and has none of the classic methods that whats-new.md announced as added since.
 */
export const ADDED_SINCE: readonly string[] = [
  'crm.activity.call.getTranscript',
  'crm.quote.contact.*',
  'disk.file.search',
  'disk.folder.shareToUser',
  'humanresources.hcmlink.*',
  'im.dialog.messages.search',
  'im.v2.*',
  'imbot.chat.setManager',
  'imbot.v2.*',
  'sign.b2e.company.provider.list',
  'sign.b2e.document.get',
  'sign.b2e.document.send',
  'sign.b2e.hcmlink.document.get',
]

/**
 * What goes without saying on a self-hosted portal: limits are a matter of its server, and `time` has no operating time.
 * settings/performance/limits.md
 */
export function withProfile(options: PortalOptions): PortalOptions {
  if (options.profile !== 'on-premise') return options
  const { languageId = 'en', quirks } = options
  return {
    plan: 'none',
    // The suffix is that of api-reference/common/system/feature-get.md.
    license: options.schema?.license ?? `${languageId}_selfhosted`,
    ...options,
    quirks: { operatingInTime: false, requestTimeout: 'off', ...quirks },
  }
}

/** The same scopes without the methods that are too new. */
export function withoutNewMethods(domain: Domain): Domain {
  const isTooNew = ADDED_SINCE.map(matchMethod)
  const keep = (methods: readonly MethodDefinition[]): readonly MethodDefinition[] =>
    methods.filter(({ name, version = 'v1' }) => version === 'v1' && !isTooNew.some((matches) => matches(name)))
  return {
    ...domain,
    scopes: domain.scopes.map((scope) => ({ ...scope, install: (portal) => keep(scope.install(portal)) })),
    choose: (documented) => keep(domain.choose(documented)),
  }
}

/** To a portal without REST 3.0 `api` is the beginning of a method's name. */
export function withoutV3(target: RestTarget): RestTarget {
  return target.isV3 ? { ...target, isV3: false, method: `api/${target.method}` } : target
}

/** Self-hosted portals pass no requests on to the authorisation server: settings/cloud-and-on-premise/on-premise/index.md */
export function isProxiedToken(path: string): boolean {
  return /^\/+oauth\/+token\/*$/.test(path)
}
