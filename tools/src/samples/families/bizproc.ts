import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

const DOCUMENT_TYPE = ['crm', 'CCrmDocumentDeal', 'DEAL']
const DOCUMENT_ID: readonly [string, string, string] = ['crm', 'CCrmDocumentDeal', 'DEAL_1']

export const bizproc: Family = {
  async before(world, { method }) {
    const [, kind] = /^bizproc\.(robot|activity)\.(?:update|delete)$/.exec(method) ?? []
    const code = world.request['CODE'] ?? world.request['code']
    if (kind !== undefined) await world.replay(`bizproc.${kind}.add`, { CODE: code })
    if (method === 'bizproc.workflow.instances') await startWorkflow(world)
  },
  references: [
    { at: /^bizproc\.(?:event\.send|activity\.log) event_token$/, to: tokenOf },
    { at: /^bizproc\.workflow\.template\.\w+ ID$/, to: record('template') },
    { at: /^bizproc\.workflow\.start TEMPLATE_ID$/, to: record('template') },
    { at: /^bizproc\.workflow\.start DOCUMENT_ID$/, to: constant(DOCUMENT_ID), whole: true },
    { at: /^bizproc\.workflow\.(?:kill|terminate) ID$/, to: startWorkflow },
    { at: /^bizproc\.task\.complete TASK_ID$/, to: async (world) => addTask(world, 'RequestInformationActivity') },
    { at: /^bizproc\.task\.delegate TASK_IDS$/, to: async (world) => addTask(world) },
    { at: /^bizproc\.task\.delegate FROM_USER_ID$/, to: constant(1) },
    { at: /^bizproc\.task\.delegate TO_USER_ID$/, to: constant(2) },
  ],
  records: {
    template: ({ stage, example }) => {
      const template = example('bizproc.workflow.template.add')
      return stage.result('bizproc.workflow.template.add', { ...template, DOCUMENT_TYPE })
    },
  },
}

/** Of a robot or an activity that waits for the answer of its application. */
async function tokenOf(world: World): Promise<unknown> {
  await world.replay('bizproc.activity.add')
  const code = String(world.example('bizproc.activity.add')['CODE'])
  return world.stage.portal.runRobot({ code, documentId: DOCUMENT_ID, properties: { inputString: 'x' } }).eventToken
}

async function startWorkflow({ stage, idOf }: World): Promise<unknown> {
  return await stage.result('bizproc.workflow.start', { TEMPLATE_ID: await idOf('template', ''), DOCUMENT_ID })
}

async function addTask(world: World, activity?: string): Promise<number> {
  const workflowId = String(await startWorkflow(world))
  return world.stage.portal.addWorkflowTask({ workflowId, name: 'Approve', ...(activity !== undefined && { activity }) })
}
