import { appView } from './apps/app-view.ts'
import { appsView } from './apps/apps-view.ts'
import type { PageContext, View } from './context.ts'
import { controlsView } from './controls/controls-view.ts'
import { cardView } from './crm/card-view.ts'
import { kindsOf } from './crm/kinds.ts'
import { listView } from './crm/list-view.ts'
import { eventsView } from './requests/events-view.ts'
import { requestsView } from './requests/requests-view.ts'
import type { Route } from './routes.ts'
import { MENU } from './shell/left-nav.ts'
import { titleOf } from './shell/widget-menu.ts'

/** `cameFrom` is the path of the page before. Rejects where the portal has no such page. */
export async function openView(context: PageContext, route: Route | undefined, cameFrom?: string): Promise<View> {
  switch (route?.view) {
    case 'list':
    case 'card': {
      const kind = kindsOf(context.portal.processes).find((each) => each.entityTypeId === route.entityTypeId)
      if (!kind) throw new Error(`The portal has no smart process ${route.entityTypeId}.`)
      return route.view === 'list' ? listView(context, kind) : cardView(context, kind, route.id)
    }
    case 'apps':
      return appsView(context)
    case 'app':
      return appView(context, { clientId: route.clientId, placement: 'DEFAULT' }, route.clientId)
    case 'widget': {
      const { clientId, handler } = route
      const widget = context.portal.widgets.find(
        (each) => each.placement === MENU && each.clientId === clientId && each.handler === handler,
      )
      if (!widget) throw new Error('The application has taken this item away.')
      // Not there when the address was typed: api-reference/widgets/_includes/widget_data.md
      const options = cameFrom === undefined ? {} : { URI: cameFrom }
      return appView(context, { clientId, placement: MENU, handler, options }, titleOf(widget))
    }
    case 'requests':
      return requestsView(context)
    case 'events':
      return eventsView(context)
    case 'controls':
      return controlsView(context)
    default:
      throw new Error('There is no such page here.')
  }
}
