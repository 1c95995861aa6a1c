import type { EmulatedScope } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { answerMethods } from './answer-methods.ts'
import { instanceSchema, taskSchema, templateSchema } from './bizproc-schemas.ts'
import { robotMethods } from './robot-methods.ts'
import { taskMethods } from './task-methods.ts'
import { templateMethods } from './template-methods.ts'
import { workflowMethods } from './workflow-methods.ts'

/** Robots, activities, workflows with their templates and tasks: api-reference/bizproc/index.md */
export const bizprocScope: EmulatedScope = {
  name: 'bizproc',
  install({ db }) {
    const store = createStore(db)
    for (const schema of [templateSchema, instanceSchema, taskSchema]) createTable(store, schema)
    return [
      ...robotMethods('robot'),
      ...robotMethods('activity'),
      ...answerMethods,
      ...templateMethods(store),
      ...workflowMethods(store),
      ...taskMethods(store),
    ]
  },
}
