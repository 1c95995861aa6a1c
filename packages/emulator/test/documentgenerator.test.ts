import { describe, expect, it, onTestFinished } from 'vitest'
import { fillPlaceholders, findPlaceholders } from '../src/scopes/documentgenerator/docx.ts'
import { makeDocx as docx } from './make-docx.ts'
import { app, openOffice, type Office } from './open-office.ts'

type Row = Record<string, unknown>
type One<Key extends string> = Readonly<Record<Key, Row>>

async function openDocuments(): Promise<Office> {
  const office = await openOffice({ apps: [{ ...app, scope: ['documentgenerator'] }] })
  onTestFinished(() => office.portal.close())
  return office
}

const TEXT = 'No. {DocumentNumber} for {Client</w:t><w:t>Name}, {SomeDate~format=d.m.Y}'

async function addTemplate({ call }: Office, more: object = {}): Promise<number> {
  const settings = { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: 1000, step: 5, length: 8 } }
  const { numerator } = (await call('documentgenerator.numerator.add', {
    fields: { name: 'N', template: 'INV-{NUMBER}', settings },
  })) as One<'numerator'>
  const file = ['t.docx', Buffer.from(docx(TEXT)).toString('base64')]
  const fields = { name: 'Contract', numeratorId: numerator['id'], region: 'de', file, ...more }
  const { template } = (await call('documentgenerator.template.add', { fields })) as One<'template'>
  return Number(template['id'])
}

/** Code and text of a refusal. */
async function refusal({ ask }: Office, method: string, params: object, userId?: number): Promise<unknown> {
  const { status, error, error_description } = await ask(`documentgenerator.${method}`, params, userId)
  return status === 400 ? [error, error_description] : status
}

describe('placeholders of a .docx', () => {
  it('are found though Word cuts them up, and filled as text', () => {
    expect(findPlaceholders(docx(TEXT))).toEqual(['DocumentNumber', 'ClientName', 'SomeDate'])
    const filled = fillPlaceholders(docx('a {One} b {Two} c'), (code) => (code === 'One' ? '<1 & only>' : undefined))
    expect(findPlaceholders(filled)).toEqual(['Two'])
    expect(findPlaceholders(fillPlaceholders(docx('{One}'), () => '{Again}'))).toEqual(['Again'])
  })

  it('of another file are none, and it stays what it is', () => {
    const other = new Uint8Array(Buffer.from('PK\u0005\u0006 no archive {One}'))
    expect(findPlaceholders(other)).toEqual([])
    expect(fillPlaceholders(other, () => 'x')).toEqual(other)
  })
})

describe('numerators', () => {
  it('are made, shown, changed, listed and removed', async () => {
    const office = await openDocuments()
    const { call, ask } = office
    const Bitrix_Main_Numerator_Generator_SequentNumberGenerator = {
      start: 1000,
      step: 5,
      length: 8,
      periodicBy: 'year',
      timezone: 'Europe/Berlin',
    }
    const settings = { Bitrix_Main_Numerator_Generator_SequentNumberGenerator }
    const fields = { name: 'REST', template: 'INV-{NUMBER}', settings }
    const full = { ...Bitrix_Main_Numerator_Generator_SequentNumberGenerator, padString: '0', isDirectNumeration: false }
    const shown = {
      name: 'REST',
      template: 'INV-{NUMBER}',
      code: null,
      settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: full },
    }
    expect(await call('documentgenerator.numerator.add', { fields })).toEqual({ numerator: { ...shown, id: 3 } })
    expect(await call('documentgenerator.numerator.get', { id: 3 })).toEqual({ numerator: { ...shown, id: '3' } })
    expect(await call('documentgenerator.numerator.update', { id: 3, fields: { name: 'New' } })).toEqual({ ...shown, id: '3', name: 'New' })
    expect(await ask('documentgenerator.numerator.list')).toMatchObject({
      total: 2,
      result: {
        numerators: [
          { id: '1', name: 'General Number', template: '{NUMBER}' },
          { id: '3', name: 'New' },
        ],
      },
    })
    expect(await call('documentgenerator.numerator.delete', { id: 3 })).toBeNull()
    expect(await refusal(office, 'numerator.get', { id: 3 })).toEqual(['100', 'Could not construct parameter {numerator}'])
    expect(await refusal(office, 'numerator.get', {})).toEqual(['100', 'Bitrix\\Main\\Numerator\\Numerator constructor must be public'])
    expect(await refusal(office, 'numerator.add', { fields: {} })).toEqual(['0', 'Empty required fields: name, template'])
    expect(await refusal(office, 'numerator.add', {})).toEqual(['100', 'Could not find value for parameter {fields}'])
    expect(await refusal(office, 'numerator.list', {}, 2)).toEqual(['0', 'You do not have permissions to modify templates'])
  })
})

describe('numerators under their CRM names', () => {
  it('are the same ones, refused in the words of those pages', async () => {
    const { call, ask, portal } = await openOffice({ apps: [{ ...app, scope: ['documentgenerator', 'crm'] }] })
    onTestFinished(() => portal.close())
    expect(await call('crm.documentgenerator.numerator.add', { fields: { name: 'A', template: '{NUMBER}' } })).toMatchObject({
      numerator: { id: 3 },
    })
    expect(await call('crm.documentgenerator.numerator.update', { id: 3, fields: { name: 'B' } })).toMatchObject({ id: '3', name: 'B' })
    expect(await call('documentgenerator.numerator.get', { id: 3 })).toMatchObject({ numerator: { name: 'B' } })
    expect(await call('crm.documentgenerator.numerator.list')).toMatchObject({ numerators: [{ id: '1' }, { id: '3' }] })
    expect(await ask('crm.documentgenerator.numerator.list', {}, 2)).toMatchObject({
      status: 400,
      error: '',
      error_description: 'You do not have permissions to modify templates',
    })
    expect(await ask('crm.documentgenerator.numerator.get')).toMatchObject({
      error: '100',
      error_description: 'Bitrix\\Main\\Numerator\\Numerator constructor must be is public',
    })
    expect(await call('crm.documentgenerator.numerator.delete', { id: 3 })).toBeNull()
  })
})

describe('regions', () => {
  it('are those of the vendor and own ones, until templates use them', async () => {
    const office = await openDocuments()
    const { call } = office
    const fields = { title: 'Own', languageId: 'de', formatDate: 'DD.MM.YYYY', phrases: { TAX: 'Tax' } }
    const own = { id: '1', ...fields, formatDatetime: '', formatName: '' }
    expect(await call('documentgenerator.region.add', { fields })).toEqual({ region: own })
    expect(await call('documentgenerator.region.get', { id: 'uk' })).toEqual({
      region: { code: 'uk', title: 'United Kingdom', languageId: 'en' },
    })
    expect(await call('documentgenerator.region.update', { id: 1, fields: { title: 'New' } })).toEqual({ region: { ...own, title: 'New' } })
    await call('documentgenerator.region.update', { id: 1, fields: { phrases: { FIRST: 'One', SECOND: 'Two' } } })
    const changed = await call('documentgenerator.region.update', { id: 1, fields: { phrases: { FIRST: 'Eins' } } })
    expect(changed).toMatchObject({ region: { phrases: { FIRST: 'Eins', SECOND: 'Two' } } })
    const { regions } = (await call('documentgenerator.region.list')) as One<'regions'>
    expect(regions['1']).toMatchObject({ title: 'New', code: '1' })
    const template = await addTemplate(office, { region: '1' })
    expect(await refusal(office, 'region.delete', { id: 1 })).toEqual(['BX_ERROR', 'There are templates linked to this region'])
    await call('documentgenerator.template.delete', { id: template })
    expect(await call('documentgenerator.region.delete', { id: 1 })).toBeNull()
    expect(await refusal(office, 'region.get', { id: 1 })).toEqual(['0', 'Region not found'])
    expect(await refusal(office, 'region.add', { fields: { languageId: 'de' } })).toEqual([
      'BX_EMPTY_REQUIRED',
      'Required field "TITLE" is not filled',
    ])
  })
})

describe('roles', () => {
  it('say who may what', async () => {
    const office = await openDocuments()
    const { call } = office
    const permissions = { TEMPLATES: { MODIFY: 'D' }, DOCUMENTS: { MODIFY: 'X', VIEW: 'nonsense' } }
    const role = {
      id: 3,
      name: 'Editors',
      code: 'ED',
      permissions: { settings: { modify: '' }, templates: { modify: 'D' }, documents: { modify: 'X', view: '' } },
    }
    expect(await call('documentgenerator.role.add', { fields: { name: 'Editors', code: 'ED', permissions } })).toEqual({ role })
    expect(await call('documentgenerator.role.get', { id: 3 })).toEqual({ role })
    expect(await call('documentgenerator.role.list')).toEqual({
      roles: [
        { id: 1, name: 'Administrator', code: 'ADMIN' },
        { id: 2, name: 'Manager', code: 'MANAGER' },
        { id: 3, name: 'Editors', code: 'ED' },
      ],
    })
    expect(await refusal(office, 'template.list', {}, 2)).toEqual(['0', 'You do not have permissions to modify templates'])
    expect(await call('documentgenerator.document.list', {}, 2)).toEqual({ documents: [] })
    expect(await call('documentgenerator.role.fillaccesses', { accesses: [{ roleId: 3, accessCode: 'U2' }] })).toBeNull()
    expect(await call('documentgenerator.template.list', {}, 2)).toEqual({ templates: [] })
    expect(await refusal(office, 'document.list', {}, 2)).toEqual(['0', 'You do not have permissions to view documents'])
    expect(await refusal(office, 'role.fillaccesses', { accesses: [{ roleId: 3 }] })).toEqual([
      'BX_EMPTY_REQUIRED',
      'Required field "ACCESS_CODE" is not filled',
    ])
    expect(await call('documentgenerator.role.update', { id: 3, fields: { name: 'Crew' } })).toEqual({ role: { ...role, name: 'Crew' } })
    expect(await call('documentgenerator.role.delete', { id: 3 })).toBeNull()
    expect(await refusal(office, 'role.get', { id: 3 })).toEqual(['100', 'Could not construct parameter {role}'])
    expect(await refusal(office, 'role.list', {}, 2)).toEqual(['0', 'You do not have permissions to modify settings'])
  })
})

describe('templates', () => {
  it('are shown with links that open, changed, filtered and removed', async () => {
    const office = await openDocuments()
    const { call, portal } = office
    const id = await addTemplate(office, { code: 'REST', sort: 700 })
    const { template } = (await call('documentgenerator.template.get', { id })) as One<'template'>
    expect(template).toMatchObject({
      id: String(id),
      name: 'Contract',
      region: 'de',
      code: 'REST',
      active: 'Y',
      numeratorId: '3',
      withStamps: 'N',
      users: { U1: 'U1' },
      isDeleted: 'N',
      sort: '700',
    })
    const bytes = await (await portal.fetch(String(template['downloadMachine']))).arrayBuffer()
    expect(new Uint8Array(bytes)).toEqual(docx(TEXT))
    const ids = async (filter: object): Promise<string[]> =>
      Object.keys(((await call('documentgenerator.template.list', { filter })) as One<'templates'>).templates)
    await addTemplate(office, { name: 'Offer' })
    expect(await ids({ '%name': 'CONTR' })).toEqual(['1'])
    expect(await ids({ '@id': [1, 2], '<sort': 600 })).toEqual(['2'])
    expect(await call('documentgenerator.template.list', { select: ['name', 'users'], order: { id: 'desc' } })).toMatchObject({
      templates: { 1: { id: '1', name: 'Contract', users: ['U1'] }, 2: { name: 'Offer' } },
    })
    await call('documentgenerator.template.update', { id, fields: { name: 'Deal', users: ['AU'] } })
    expect(await call('documentgenerator.template.get', { id })).toMatchObject({
      template: { name: 'Deal', users: { AU: 'AU' }, code: 'REST' },
    })
    expect(await call('documentgenerator.template.getfields', { id })).toMatchObject({
      templateFields: {
        DocumentNumber: { value: 'INV-00001000', required: 'Y' },
        ClientName: { value: '', default: '' },
        DocumentTitle: { value: 'Deal INV-00001000' },
      },
    })
    await call('documentgenerator.document.add', { templateId: id, value: 'X_1' })
    expect(await call('documentgenerator.template.delete', { id })).toBeNull()
    expect(await ids({})).toEqual(['2'])
    expect(await ids({ isDeleted: 'Y' })).toEqual(['1'])
    const odd = await addTemplate(office, { file: ['t.docx', Buffer.from(docx('{constructor}')).toString('base64')] })
    expect(await call('documentgenerator.template.getfields', { id: odd })).toMatchObject({
      templateFields: { constructor: { value: '' } },
    })
    expect(await refusal(office, 'template.getfields', { id })).toEqual(['0', 'Cannot get fields from deleted template'])
    expect(await refusal(office, 'document.add', { templateId: id, value: 'X' })).toEqual([
      '0',
      'Cannot create document on deleted template',
    ])
  })

  it('are refused in the words of their pages', async () => {
    const office = await openDocuments()
    expect(await refusal(office, 'template.add', { fields: { name: 'x' } })).toEqual(['0', 'Empty required fields: numeratorId, region'])
    expect(await refusal(office, 'template.add', { fields: { name: 'x', numeratorId: 1, region: 'de' } })).toEqual([
      '0',
      'Missing file content',
    ])
    expect(await refusal(office, 'template.get', {})).toEqual(['100', 'Bitrix\\DocumentGenerator\\Template constructor must be public'])
    expect(await refusal(office, 'template.get', { id: 9 })).toEqual(['0', 'Template not found'])
  })
})

describe('documents', () => {
  it('take their number, keep their values and are filled', async () => {
    const office = await openDocuments()
    const { call, portal } = office
    const templateId = await addTemplate(office)
    const values = { ClientName: 'A & B', SomeDate: '2026-03-08T10:00:00+03:00' }
    const fields = { SomeDate: { TYPE: 'DATE', FORMAT: { format: 'j F Y' } } }
    const { document } = (await call('documentgenerator.document.add', {
      templateId,
      value: 'ORDER_1',
      values,
      fields,
      stampsEnabled: 1,
    })) as One<'document'>
    expect(document).toMatchObject({
      id: 1,
      title: 'Contract INV-00001000',
      number: 'INV-00001000',
      value: 'ORDER_1',
      values: { ...values, _creationMethod: 'rest', stampsEnabled: true },
      templateId: String(templateId),
      publicUrl: null,
      createdBy: 1,
      stampsEnabled: true,
    })
    const made = new Uint8Array(await (await portal.fetch(String(document['downloadUrlMachine']))).arrayBuffer())
    expect(findPlaceholders(made)).toEqual([])
    const { content } = { content: Buffer.from(fillPlaceholders(docx('No. INV-00001000 for A &amp; B, 8 March 2026'), () => undefined)) }
    expect(Buffer.from(made)).toEqual(content)
    const second = (await call('documentgenerator.document.add', { templateId, value: 'ORDER_2' })) as One<'document'>
    expect(second.document['number']).toBe('INV-00001005')
    const listed = (await call('documentgenerator.document.list', { filter: { value: 'ORDER_2' }, select: ['id', 'number'] })) as {
      readonly documents: readonly Row[]
    }
    expect(listed.documents).toMatchObject([{ id: '2', number: 'INV-00001005' }])
    expect(await call('documentgenerator.document.update', { id: 1, values: { ClientName: 'C' } })).toMatchObject({
      document: { id: '1', values: { ClientName: 'C', SomeDate: values.SomeDate }, number: 'INV-00001000', updatedBy: '1' },
    })
    expect(await call('documentgenerator.document.getfields', { id: 1, values: { ClientName: 'D' } })).toMatchObject({
      documentFields: { ClientName: { value: 'D' }, DocumentNumber: { value: 'INV-00001000' } },
    })
    expect(await call('documentgenerator.document.get', { id: 1 })).toMatchObject({ document: { values: { ClientName: 'C' } } })
    const { publicUrl } = (await call('documentgenerator.document.enablepublicurl', { id: 1 })) as Row
    expect(publicUrl).toMatch(/^https:\/\/portal\.example\/~\w{5}$/)
    expect(await call('documentgenerator.document.get', { id: 1 })).toMatchObject({ document: { publicUrl } })
    expect(await call('documentgenerator.document.enablepublicurl', { id: 1, status: 0 })).toEqual({ publicUrl: null })
    expect(await call('documentgenerator.document.delete', { id: 1 })).toBeNull()
    expect(await refusal(office, 'document.get', { id: 1 })).toEqual(['0', 'Document not found'])
  })

  it('are refused in the words of their pages', async () => {
    const office = await openDocuments()
    const templateId = await addTemplate(office)
    expect(await refusal(office, 'document.add', { value: 'x' })).toEqual([
      '100',
      'Bitrix\\DocumentGenerator\\Template constructor must be is public',
    ])
    expect(await refusal(office, 'document.add', { templateId })).toEqual(['0', 'Empty required parameter "value"'])
    expect(await refusal(office, 'document.add', { templateId: 9, value: 'x' })).toEqual(['0', 'Template not found'])
    expect(await refusal(office, 'document.delete', {})).toEqual(['100', 'Bitrix\\DocumentGenerator\\Document constructor must be public'])
  })
})
