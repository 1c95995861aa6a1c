/** A place of the page: what stands behind `#/`. */
export type Route =
  | { readonly view: 'list'; readonly entityTypeId: number }
  | { readonly view: 'card'; readonly entityTypeId: number; readonly id: number }
  | { readonly view: 'app'; readonly clientId: string }
  /** An item of the menu. */
  | { readonly view: 'widget'; readonly clientId: string; readonly handler: string }
  | { readonly view: 'apps' | 'requests' | 'events' | 'controls' }

const TYPES: Readonly<Record<string, number>> = { lead: 1, deal: 2, contact: 3, company: 4, quote: 7, invoice: 31 }

/** `deal`, `deal/12`, `item/1036/5`, `app/local.1`, `menu/local.1/https%3A%2F%2F…`, `requests`. Undefined for what is no place. */
export function readRoute(place: string): Route | undefined {
  const [name = '', ...rest] = place
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode)
  if (name === 'apps' || name === 'requests' || name === 'events' || name === 'controls') return { view: name }
  if (name === 'app' && rest[0] !== undefined) return { view: 'app', clientId: rest[0] }
  if (name === 'menu' && rest[0] !== undefined && rest[1] !== undefined) return { view: 'widget', clientId: rest[0], handler: rest[1] }
  const entityTypeId = name === 'item' && isNumber(rest[0]) ? Number(rest.shift()) : Object.hasOwn(TYPES, name) ? TYPES[name] : undefined
  if (entityTypeId === undefined) return undefined
  return isNumber(rest[0]) ? { view: 'card', entityTypeId, id: Number(rest[0]) } : { view: 'list', entityTypeId }
}

/** An item of the menu goes by its application and address, which other items coming and going do not change. */
export function placeOfWidget({ clientId, handler }: { readonly clientId: string; readonly handler: string }): string {
  return ['menu', clientId, handler].map(encodeURIComponent).join('/')
}

/** The place of a path as portals have it: `/crm/deal/details/12/`, `/crm/type/1036/details/5/`, `/marketplace/app/3/`. */
export function placeOfPath(path: string, apps: readonly { readonly id: number; readonly clientId: string }[]): string | undefined {
  const [, type, dynamic, id] = /^\/crm\/(lead|deal|contact|company|quote|type\/(\d+))\/(?:(?:details|show)\/(\d+))?/.exec(path) ?? []
  if (type !== undefined) return [dynamic === undefined ? type : placeOf(Number(dynamic)), id].filter(Boolean).join('/')
  const app = /^\/marketplace\/(?:app|view)\/([^/?]+)/.exec(path)?.[1]
  const found = apps.find((each) => String(each.id) === app || each.clientId === app)
  return found && `app/${encodeURIComponent(found.clientId)}`
}

/** `deal` for 2, `item/1036` for a smart process. */
export function placeOf(entityTypeId: number): string {
  return Object.entries(TYPES).find(([, id]) => id === entityTypeId)?.[0] ?? `item/${entityTypeId}`
}

/** The path that a portal has for a record, or for its list: what a widget is told as `URI`. */
export function pathOf(entityTypeId: number, id?: number): string {
  const name = Object.entries(TYPES).find(([name, typeId]) => typeId === entityTypeId && name !== 'invoice')?.[0] ?? `type/${entityTypeId}`
  return `/crm/${name}/${id === undefined ? 'list' : `details/${id}`}/`
}

/** The path that a portal has for a place of the page; all that only the emulator has is at `/`. */
export function pathOfPlace(place: string, apps: readonly { readonly id: number; readonly clientId: string }[]): string {
  const route = readRoute(place)
  if (route?.view === 'list') return pathOf(route.entityTypeId)
  if (route?.view === 'card') return pathOf(route.entityTypeId, route.id)
  const app = route?.view === 'app' ? apps.find(({ clientId }) => clientId === route.clientId) : undefined
  return app ? `/marketplace/app/${app.id}/` : '/'
}

const isNumber = (text: string | undefined): boolean => /^\d{1,15}$/.test(text ?? '')

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
