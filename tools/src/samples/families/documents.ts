import type { World } from '../prepare-call.ts'
import { type Family, record } from './family.ts'
import { createTemplateFile } from './template-file.ts'

/** Templates lie on Drive; documents are made of them. */
export const documents: Family = {
  references: [
    { at: /^documentgenerator\.template\.\w+ fields\.fileId$/, to: record('file of a template') },
    { at: /^documentgenerator\.template\.\w+ fields\.numeratorId$/, to: record('documentgenerator.numerator.add') },
    { at: /^documentgenerator\.document\.add templateId$/, to: record('documentgenerator.template.add') },
  ],
  records: { 'file of a template': uploadTemplate },
}

async function uploadTemplate({ stage }: World): Promise<unknown> {
  const [storage] = (await stage.result('disk.storage.getlist', {})) as readonly { readonly ID: unknown }[]
  const fileContent = ['contract.docx', createTemplateFile()]
  const upload = { id: storage?.ID, data: { NAME: 'contract.docx' }, fileContent, generateUniqueName: true }
  return await stage.result('disk.storage.uploadfile', upload)
}
