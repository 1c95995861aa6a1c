import type { Bench } from '../measurement.ts'
import { batchParse } from './batch-parse.ts'
import { bundle } from './bundle.ts'
import { cpu } from './cpu.ts'
import { emulator } from './emulator.ts'
import { http2 } from './http2.ts'
import { importTime } from './import.ts'
import { interactive } from './interactive.ts'
import { list41537, list5000 } from './list.ts'
import { memory } from './memory.ts'
import { portals } from './portals.ts'
import { processesPostgres, processesRedis, processesSqlite } from './processes.ts'
import { refresh } from './refresh.ts'
import { typesCheck } from './types-check.ts'
import { typesEditor } from './types-editor.ts'

/** Every bench, in the order in which they run. */
export const benches: readonly Bench[] = [
  list5000,
  list41537,
  cpu,
  batchParse,
  importTime,
  bundle,
  typesCheck,
  typesEditor,
  memory,
  emulator,
  portals,
  http2,
  processesRedis,
  processesPostgres,
  processesSqlite,
  interactive,
  refresh,
]
