import type { RunRobotOptions } from '../scopes/bizproc/automation.ts'
import { readFlag, readNumber, readText } from './read-input.ts'
import type { Routes } from './route.ts'

/** Robots that run, and tasks of workflows. */
export const robotRoutes: Routes = {
  'GET robots': { members: [], answer: ({ robotRuns, robots }) => ({ robots, runs: robotRuns }) },
  'POST robots/run': {
    members: ['clientId', 'code', 'documentId', 'documentType', 'properties', 'workflowId', 'timeoutSeconds', 'wait'],
    async answer(subject, { wait, ...input }) {
      const waits = readFlag({ wait })
      if (input['timeoutSeconds'] !== undefined) readNumber(input['timeoutSeconds'], 0)
      const { properties } = input
      if (properties !== undefined && (typeof properties !== 'object' || properties === null))
        throw new TypeError(`"properties" is an object, got ${JSON.stringify(properties)}.`)
      // The rest is checked by the run itself.
      const run = subject.runRobot({ ...input, code: readText({ code: input['code'] }) } as unknown as RunRobotOptions)
      if (waits) await subject.deliveries.settled(run.deliveries)
      return run
    },
  },
  'POST workflow-tasks': {
    members: ['workflowId', 'userId', 'name', 'description', 'activity', 'parameters', 'documentName'],
    answer(subject, { workflowId, name, userId, parameters, ...texts }) {
      const id = subject.addWorkflowTask({
        workflowId: readText({ workflowId }),
        name: readText({ name }),
        userId: readNumber(userId, 1),
        parameters: typeof parameters === 'object' && parameters !== null ? (parameters as Readonly<Record<string, unknown>>) : {},
        ...Object.fromEntries(Object.entries(texts).map(([member, value]) => [member, readText({ [member]: value })])),
      })
      return { id }
    },
  },
}
