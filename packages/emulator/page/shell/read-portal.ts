import type { Api } from '../api.ts'
import type { InstalledApp, PortalFacts, SmartProcess, Widget } from '../context.ts'

type Placement = Widget & { readonly isShown: boolean; readonly userId: number }
type Described = Omit<PortalFacts, 'apps' | 'widgets' | 'processes'>

/** Everything around the views, as this user sees it. */
export async function readPortal(api: Api, userId: number): Promise<PortalFacts> {
  const [described, apps, placements, [types]] = await Promise.all([
    api.admin<Described>('GET', 'page/portal'),
    api.admin<readonly InstalledApp[]>('GET', 'apps'),
    api.admin<readonly Placement[]>('GET', 'placements'),
    // A portal with scopes of its own has no smart processes.
    api.calls(userId, [{ method: 'crm.type.list' }]),
  ])
  const widgets = placements.filter((each) => each.isShown && (each.userId === 0 || each.userId === userId))
  return { ...described, apps, widgets, processes: types?.ok ? (types.result as { types: readonly SmartProcess[] }).types : [] }
}
