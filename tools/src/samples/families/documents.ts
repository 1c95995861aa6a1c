import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'
import { createTemplateFile } from './template-file.ts'

/** Templates lie on Drive; documents are made of them. */
export const documents: Family = {
  references: [
    { at: /^documentgenerator\.template\.\w+ fields\.fileId$/, to: record('file of a template') },
    {
      at: /^crm\.documentgenerator\.template\.\w+ fields\.file$/,
      to: constant(['template.docx', createTemplateFile('MyCompanyUfLogo')]),
      whole: true,
    },
    { at: /^crm\.documentgenerator\.\w+\.\w+ (?:fields\.|filter\.)?entityId$/, to: record('deal') },
    { at: /^(?:crm\.)?documentgenerator\.template\.\w+ fields\.numeratorId$/, to: record('documentgenerator.numerator.add') },
    { at: /^documentgenerator\.document\.add templateId$/, to: record('documentgenerator.template.add') },
    { at: /^crm\.documentgenerator\.document\.add templateId$/, to: record('crm.documentgenerator.template.add') },
  ],
  records: { 'file of a template': uploadTemplate },
}

async function uploadTemplate({ stage }: World): Promise<unknown> {
  const [storage] = (await stage.result('disk.storage.getlist', {})) as readonly { readonly ID: unknown }[]
  const fileContent = ['contract.docx', createTemplateFile()]
  const upload = { id: storage?.ID, data: { NAME: 'contract.docx' }, fileContent, generateUniqueName: true }
  return await stage.result('disk.storage.uploadfile', upload)
}
