import type { Caller, PortalContext } from '../../contract.ts'
import { signLink, type LinkVerb } from '../../files/file-link.ts'
import type { Disk } from './open-disk.ts'

/** `/rest/download.json` and `/rest/upload.json`; the credential is the caller's own. */
export function linkTo({ settings }: PortalContext, caller: Caller, verb: LinkVerb, query: string): string {
  const auth = authOf(caller)
  const token = signLink(settings.memberId, { scope: 'disk', query, auth }, verb)
  return `${settings.origin}/rest/${verb}.json?${new URLSearchParams({ auth, token })}`
}

/** What a link carries as `auth`. */
export const authOf = ({ credential, token = credential }: Caller): string => token

/** `https://portal/~4Pie9`, the same every time: api-reference/disk/file/disk-file-get-external-link.md */
export function externalLink({ store, portal }: Disk, id: number): string {
  const known = store.value('select HASH from disk_link where OBJECT_ID = ?', [id])
  const hash = known ?? createHash(portal.random)
  // Of 916 million: a second object with the same would take it over.
  if (known === undefined) store.run('insert or replace into disk_link (OBJECT_ID, HASH) values (?, ?)', [id, hash])
  return `${portal.settings.origin}/~${String(hash)}`
}

function createHash(random: () => number): string {
  return 'xxxxx'.replaceAll('x', () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length)))
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
