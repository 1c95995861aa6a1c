import type { Caller, PortalContext } from '../contract.ts'
import type { Family } from '../store/field.ts'
import { signLink } from './file-link.ts'

/** Where in the CRM a file is kept. */
export interface FilePlace {
  readonly entityTypeId: number
  /** `deal`: part of the path of classic links. */
  readonly entityName: string
  readonly ownerId: number
  readonly fieldName: string
  /** A user field. */
  readonly isDynamic: boolean
}

/** A file as a row of its family shows it: tutorials/crm/how-to-add-crm-objects/how-to-add-lead-with-files.md, api-reference/files/how-to-update-files.md */
export function describeItemFile(portal: PortalContext, caller: Caller, family: Family, id: number, place: FilePlace): object {
  return family === 'classic' ? classicLinks(caller, id, place) : universalLinks(portal, caller, id, place)
}

/** Relative to the portal. The first is for a browser that is signed in, the second for programs. */
function classicLinks(
  { credential, token = credential }: Caller,
  id: number,
  { entityName, ownerId, fieldName, isDynamic }: FilePlace,
): object {
  const path = `/bitrix/components/bitrix/crm.${entityName}.show/show_file.php`
  const query = new URLSearchParams({ ownerId: String(ownerId), fieldName, dynamic: isDynamic ? 'Y' : 'N', fileId: String(id) })
  return { id, showUrl: `${path}?${query}`, downloadUrl: `${path}?auth=${encodeURIComponent(token)}&${query}` }
}

function universalLinks(
  { settings }: PortalContext,
  { credential, token: auth = credential }: Caller,
  id: number,
  place: FilePlace,
): object {
  const query = `SITE_ID=s1&entityTypeId=${place.entityTypeId}&id=${place.ownerId}&fieldName=${place.fieldName}&fileId=${id}`
  const action = 'crm.controller.item.getFile'
  const token = signLink(settings.memberId, { scope: 'crm', query: `action=${action}&${query}`, auth })
  return {
    id,
    url: `${settings.origin}/bitrix/services/main/ajax.php?action=${action}&${query}`,
    urlMachine: `${settings.origin}/rest/${action}.json?${new URLSearchParams({ auth, token })}`,
  }
}
