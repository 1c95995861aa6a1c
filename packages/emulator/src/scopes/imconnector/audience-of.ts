import type { PortalContext } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { hasTable } from '../../store/has-table.ts'
import { ownerOf } from '../imopenlines/announce-session.ts'
import { objectOf, objectsOf, toText } from '../read-params.ts'

/** The application that added the connector which an event names, in whichever way its page does. */
export function audienceOf({ db }: PortalContext, event: string, data: unknown): number | undefined {
  if (!/^ON(?:IMCONNECTOR|OPENLINEMESSAGE|SESSION)/.test(event) || !hasTable(db, 'connector')) return undefined
  const { CONNECTOR, connector, DATA } = objectOf(data)
  const [first] = objectsOf(DATA)
  const code = toText(CONNECTOR ?? connector ?? objectOf(first?.['connector'])['connector_id'])
  const appId = ownerOf({ store: createStore(db) }, code)
  return appId > 0 ? appId : undefined
}
