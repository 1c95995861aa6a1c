import type { Quirks } from '../../../contract.ts'
import type { Schema } from '../../../store/schema.ts'
import type { CrmEntity, StageFacts } from '../crm-entity.ts'
import { SMART_PROCESS_STAGES } from '../dictionaries/dictionaries.ts'
import { readUnlinked } from './unlinked-references.ts'

/** An entity as the portal has it, where the documentation leaves that open. */
export function decideEntity(entity: CrmEntity, quirks: Quirks): CrmEntity {
  const fields = readUnlinked(entity.fields, quirks.unlinkedReference)
  if (entity.typeName === 'LEAD' && quirks.leadStageName === 'statusId')
    return { ...entity, fields: fields.map((each) => (each.column === 'STATUS_ID' ? { ...each, names: STATUS_NAMES } : each)) }
  if (entity.typeName === 'SMART_INVOICE' && quirks.invoiceStages === 'smart-process')
    return { ...entity, fields, stages: withStagesOfProcess(entity.stages!) }
  return { ...entity, fields }
}

const STATUS_NAMES = { classic: 'STATUS_ID', universal: 'statusId' } as const

/** Samples show the first stage of an invoice only. */
function withStagesOfProcess(stages: StageFacts): StageFacts {
  return { ...stages, template: [...stages.template.slice(0, 1), ...SMART_PROCESS_STAGES.slice(1)] }
}

/** The overview of leads calls their stage `statusId`, every sample `stageId`: api-reference/crm/leads/index.md */
export function withStatusId(schema: Schema): Schema {
  return { ...schema, find: (family, name) => schema.find(family, family === 'universal' && name === 'statusId' ? 'stageId' : name) }
}
