import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

/** Requisites with what hangs on them, and objects that they are linked to. */
export const requisites: Family = {
  references: [
    { at: /^crm\.requisite\.(?:get|update|delete) id$/, to: record('requisite') },
    { at: /^crm\.requisite\.add fields\.ENTITY_ID$/, to: record('company') },
    { at: /^crm\.requisite\.\w+ (?:fields\.|filter\.)?PRESET_ID$/, to: constant(1) },
    { at: /^crm\.requisite\.list filter\.ID$/, to: record('requisite') },
    { at: /^crm\.requisite\.userfield\.\w+ id$/, to: record('crm.requisite.userfield.add') },
    { at: /^crm\.requisite\.preset\.(?:get|update|delete) id$/, to: record('crm.requisite.preset.add') },
    { at: /^crm\.requisite\.preset\.field\.\w+ preset\.ID$/, to: record('crm.requisite.preset.add') },
    { at: /^crm\.requisite\.preset\.field\.\w+ ID$/, to: (world) => fieldOfPreset(world) },
    { at: /^crm\.requisite\.bankdetail\.(?:get|update|delete) id$/, to: record('crm.requisite.bankdetail.add') },
    { at: /^crm\.requisite\.bankdetail\.add fields\.ENTITY_ID$/, to: record('requisite') },
    // An estimate stands for the invoice, whose funnels the pages do not tell.
    { at: /^crm\.requisite\.link\.\w+ (?:fields\.)?(?:ENTITY_TYPE_ID|entityTypeId)$/, to: constant(2) },
    { at: /^crm\.requisite\.link\.register fields\.ENTITY_ID$/, to: record('deal') },
    { at: /^crm\.requisite\.link\.\w+ entityId$/, to: (world) => linkedDeal(world) },
    { at: /^crm\.requisite\.link\.register fields\.\w+$/, to: constant(0) },
    { at: /^crm\.address\.(?:update|delete) fields\.ENTITY_TYPE_ID$/, to: constant(8) },
    { at: /^crm\.address\.add fields\.ENTITY_ID$/, to: record('requisite') },
    { at: /^crm\.address\.\w+ (?:fields|filter)\.ENTITY_ID$/, to: (world, value) => ownerOfAddress(world, value) },
  ],
  records: {
    requisite: (world) => world.replay('crm.requisite.add'),
  },
}

async function fieldOfPreset(world: World): Promise<unknown> {
  const preset = { ID: await world.idOf('crm.requisite.preset.add', (world.request['preset'] as { ID: unknown }).ID) }
  return await world.stage.result('crm.requisite.preset.field.add', { preset, fields: { FIELD_NAME: 'RQ_EMAIL' } })
}

async function linkedDeal(world: World): Promise<unknown> {
  const fields = { ENTITY_TYPE_ID: 2, ENTITY_ID: await world.idOf('deal', world.request['entityId']) }
  const links = { REQUISITE_ID: 0, BANK_DETAIL_ID: 0, MC_REQUISITE_ID: 0, MC_BANK_DETAIL_ID: 0 }
  await world.stage.result('crm.requisite.link.register', { fields: { ...fields, ...links } })
  return fields.ENTITY_ID
}

async function ownerOfAddress(world: World, documented: unknown): Promise<unknown> {
  const ENTITY_ID = await world.idOf('requisite', documented)
  const { fields } = world.example('crm.address.add')
  await world.stage.result('crm.address.add', { fields: { ...(fields as object), ENTITY_ID } })
  return ENTITY_ID
}
