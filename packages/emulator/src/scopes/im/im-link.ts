import type { Caller, PortalContext } from '../../contract.ts'
import { signLink } from '../../files/file-link.ts'

/** `/rest/download.json?token=im|…`, for this caller alone: api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.md */
export function imLink(
  { settings }: PortalContext,
  { credential, token = credential }: Caller,
  query: string,
  scope: 'im' | 'imbot' = 'im',
): string {
  const link = signLink(settings.memberId, { scope, query, auth: token })
  return `${settings.origin}/rest/download.json?${new URLSearchParams({ auth: token, token: link })}`
}
