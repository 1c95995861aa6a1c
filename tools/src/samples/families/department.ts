import { constant, type Family, record } from './family.ts'

export const department: Family = {
  references: [
    { at: /^department\.(?:update|delete) ID$/, to: record('department.add') },
    { at: /^department\.\w+ PARENT$/, to: constant(1) },
  ],
}
