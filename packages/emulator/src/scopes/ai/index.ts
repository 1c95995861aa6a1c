import type { EmulatedScope, PortalContext } from '../../contract.ts'
import { createTable } from '../../store/create-table.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'
import { engineMethods, engineSchema } from './engine-methods.ts'

/** Engines of applications: api-reference/ai/index.md */
export const aiScope: EmulatedScope = {
  name: 'ai_admin',
  install(portal) {
    const define = defineOver(
      'ai_admin',
      once(portal, () => openEngines(portal)),
    )
    return engineMethods(define)
  },
  // The page on removals does not name them: they go like robots, which nobody answers for either.
  followRemoval: (portal, app) => void openEngines(portal).store.run('delete from ai_engine where APP_CODE = ?', [app.clientId]),
}

function openEngines(portal: PortalContext): Workbench {
  const bench = openWorkbench(portal)
  createTable(bench.store, engineSchema)
  return bench
}
