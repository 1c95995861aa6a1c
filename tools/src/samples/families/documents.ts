import { type Family, record } from './family.ts'

/** Templates lie on Drive; documents are made of them. */
export const documents: Family = {
  references: [
    { at: /^documentgenerator\.template\.\w+ fields\.fileId$/, to: record('file') },
    { at: /^documentgenerator\.template\.\w+ fields\.numeratorId$/, to: record('documentgenerator.numerator.add') },
    { at: /^documentgenerator\.document\.add templateId$/, to: record('documentgenerator.template.add') },
  ],
}
