import type { EmulatedScope, PortalContext } from '../../contract.ts'
import { createTable } from '../../store/create-table.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'
import { connectorMethods } from './connector-methods.ts'
import { datasetMethods } from './dataset-methods.ts'
import { connectors, datasets, sources } from './kinds.ts'
import { sourceMethods } from './source-methods.ts'

/** Data of others for analysis: api-reference/biconnector/index.md */
export const biconnectorScope: EmulatedScope = {
  name: 'biconnector',
  install(portal) {
    const define = defineOver(
      'biconnector',
      once(portal, () => open(portal)),
    )
    return [...connectorMethods(define), ...sourceMethods(define), ...datasetMethods(define)]
  },
}

function open(portal: PortalContext): Workbench {
  const bench = openWorkbench(portal)
  for (const { schema } of [connectors, sources, datasets]) createTable(bench.store, schema)
  bench.store.exec(`
    create table if not exists bi_setting (ID INTEGER PRIMARY KEY AUTOINCREMENT, SOURCE_ID INTEGER, CODE TEXT, VALUE TEXT, unique (SOURCE_ID, CODE));
    create table if not exists bi_dataset_field (ID INTEGER PRIMARY KEY AUTOINCREMENT, DATASET_ID INTEGER, TYPE TEXT, NAME TEXT, EXTERNAL_CODE TEXT,
      VISIBLE INTEGER);
  `)
  return bench
}
