import { describe, expect, it, onTestFinished } from 'vitest'
import { fillPlaceholders } from '../src/scopes/documentgenerator/docx.ts'
import { makeDocx } from './make-docx.ts'
import { openOffice, type Office } from './open-office.ts'

type Row = Record<string, unknown>

const TEXT =
  'No. {DocumentNumber} of {DocumentCreateTime}: {Title} for {ClientPhone} by {MyCompanyTitle}, {TotalSum} {Unknown} {MyCompanyUfLogo}'

interface Sold {
  readonly office: Office
  readonly templateId: number
  readonly dealId: number
}

/** A deal of a client, sold by the second of one's own companies, and a template for deals. */
async function openSale(options: Parameters<typeof openOffice>[0] = {}): Promise<Sold> {
  const office = await openOffice(options)
  onTestFinished(() => office.portal.close())
  const { call } = office
  const companies = ['Seller', 'Other seller']
  for (const TITLE of companies) await call('crm.company.add', { fields: { TITLE, IS_MY_COMPANY: 'Y' } })
  const COMPANY_ID = await call('crm.company.add', { fields: { TITLE: 'Client', PHONE: [{ VALUE: '+49 30 1' }] } })
  const dealId: number = await call('crm.deal.add', { fields: { TITLE: 'Chairs', COMPANY_ID, CURRENCY_ID: 'EUR', ASSIGNED_BY_ID: 1 } })
  const rows = [
    { PRODUCT_NAME: 'Chair', PRICE: 12, QUANTITY: 2, TAX_RATE: 20, TAX_INCLUDED: 'Y' },
    { PRODUCT_NAME: 'Table', PRICE: 100.5, QUANTITY: 1 },
  ]
  await call('crm.deal.productrows.set', { id: dealId, rows })
  return { office, templateId: await addTemplate(office), dealId }
}

async function addTemplate({ call }: Office, more: object = {}): Promise<number> {
  await call('crm.documentgenerator.numerator.add', { fields: { name: 'N', template: 'D-{NUMBER}' } })
  const file = ['t.docx', Buffer.from(makeDocx(TEXT)).toString('base64')]
  const fields = { name: 'Offer', numeratorId: 3, region: 'de', entityTypeId: ['2'], file, ...more }
  const { template } = (await call('crm.documentgenerator.template.add', { fields })) as { template: Row }
  return Number(template['id'])
}

/** Code and text of a refusal. */
async function refusal({ ask }: Office, method: string, params: object, userId?: number): Promise<unknown> {
  const { status, error, error_description } = await ask(`crm.documentgenerator.${method}`, params, userId)
  return status === 400 ? [error, error_description] : status
}

describe('templates of the CRM', () => {
  it('are bound to types of records, and listed by them', async () => {
    const { office, templateId } = await openSale()
    const { call, portal } = office
    const { template } = (await call('crm.documentgenerator.template.get', { id: templateId })) as { template: Row }
    expect(template).toMatchObject({
      id: String(templateId),
      moduleId: 'crm',
      entityTypeId: ['2'],
      users: { U1: 'U1' },
      numeratorId: '3',
      sort: '500',
      download: `https://portal.example/bitrix/services/main/ajax.php?action=crm.documentgenerator.template.download&SITE_ID=s1&id=${templateId}`,
    })
    expect(template).not.toHaveProperty('providers')
    const bytes = await (await portal.fetch(String(template['downloadMachine']))).arrayBuffer()
    expect(new Uint8Array(bytes)).toEqual(makeDocx(TEXT))
    await addTemplate(office, { name: 'Bill', entityTypeId: ['31_1', '2_category_3'], users: ['UA'] })
    const ids = async (filter: object, userId?: number): Promise<string[]> =>
      Object.keys(((await call('crm.documentgenerator.template.list', { filter }, userId)) as { templates: object }).templates)
    expect(await ids({})).toEqual(['1', '2'])
    expect(await ids({ entityTypeId: ['2', '7'] })).toEqual(['1'])
    expect(await ids({ '!entityTypeId': '2' })).toEqual(['2'])
    expect(
      await call('crm.documentgenerator.template.list', { select: ['name', 'entityTypeId', 'users'], filter: { name: 'Bill' } }),
    ).toEqual({
      templates: {
        2: {
          id: '2',
          name: 'Bill',
          download: expect.stringContaining('&id=2') as unknown,
          users: ['UA'],
          entityTypeId: ['31_1', '2_category_3'],
          downloadMachine: expect.stringContaining('/rest/crm.documentgenerator.template.download.json?') as unknown,
        },
      },
    })
    await call('crm.documentgenerator.template.update', { id: 2, fields: { entityTypeId: ['7'], name: 'Estimate' } })
    expect(await ids({ entityTypeId: '7' })).toEqual(['2'])
    expect(await call('crm.documentgenerator.template.delete', { id: 2 })).toBeNull()
    expect(await ids({})).toEqual(['1'])
  })

  it('are apart from those of applications', async () => {
    const office = await openOffice({ apps: [{ clientId: 'local.1', clientSecret: 's', scope: ['crm', 'documentgenerator'] }] })
    onTestFinished(() => office.portal.close())
    const id = await addTemplate(office)
    expect(await office.call('documentgenerator.template.list')).toEqual({ templates: [] })
    expect(await office.ask('documentgenerator.template.get', { id })).toMatchObject({
      error: '0',
      error_description: 'Template not found',
    })
  })

  it('tell what their placeholders become for a record', async () => {
    const { office, templateId, dealId } = await openSale()
    const { call } = office
    const asked = { id: templateId, entityTypeId: 2, entityId: dealId }
    expect(
      await call('crm.documentgenerator.template.getfields', { ...asked, values: { DocumentNumber: '7', ClientPhone: '112' } }),
    ).toEqual({
      templateFields: {
        DocumentNumber: {
          title: 'Number',
          value: '7',
          required: 'Y',
          group: ['Document'],
          chain: 'this.DOCUMENT.DOCUMENT_NUMBER',
          default: '7',
        },
        DocumentCreateTime: expect.objectContaining({ chain: 'this.DOCUMENT.DOCUMENT_CREATE_TIME' }) as unknown,
        Title: { title: 'Title', value: 'Chairs', group: ['Document'], chain: 'this.SOURCE.TITLE', default: 'Chairs' },
        ClientPhone: {
          title: 'Phone',
          value: '112',
          group: ['Document', 'Client'],
          chain: 'this.SOURCE.CLIENT.PHONE',
          default: '+49 30 1',
        },
        MyCompanyTitle: expect.objectContaining({ value: 'Seller', chain: 'this.SOURCE.MY_COMPANY.TITLE' }) as unknown,
        TotalSum: expect.objectContaining({ value: '124.50' }) as unknown,
        Unknown: { title: 'Unknown', value: '', group: ['Document'], default: '' },
        MyCompanyUfLogo: expect.objectContaining({ value: null, type: 'IMAGE', group: ['Document', 'My company'] }) as unknown,
        DocumentTitle: expect.objectContaining({ value: 'Offer 7', chain: [{}, 'getTitle'] }) as unknown,
        MY_COMPANY: {
          title: 'My company',
          value: [
            { value: '1', title: 'Seller', selected: true },
            { value: '2', title: 'Other seller', selected: false },
          ],
          group: ['Document', 'My company'],
        },
      },
    })
    const { templateFields } = (await call('crm.documentgenerator.template.getfields', { id: templateId, entityTypeId: 2 })) as {
      templateFields: Record<string, Row>
    }
    expect(templateFields['DocumentNumber']).toMatchObject({ value: 'D-1' })
    expect(templateFields['Title']).toMatchObject({ value: '' })
  })

  it('are refused in the words of their pages', async () => {
    const { office, templateId } = await openSale()
    expect(await refusal(office, 'template.add', {})).toEqual(['100', 'Could not find value for parameter {fields}'])
    expect(await refusal(office, 'template.add', { fields: {} })).toEqual([
      '0',
      'Empty required fields: name, numeratorId, region, entityTypeId',
    ])
    const fields = { name: 'x', numeratorId: 1, region: 'de', entityTypeId: [2] }
    expect(await refusal(office, 'template.add', { fields })).toEqual(['0', 'Missing file content'])
    expect(await refusal(office, 'template.get', { id: 99 })).toEqual(['0', 'Template not found'])
    expect(await refusal(office, 'template.list', {}, 2)).toEqual(['', 'You do not have permissions to modify templates'])
    expect(await refusal(office, 'template.getfields', {})).toEqual([
      '100',
      'Bitrix\\DocumentGenerator\\Template constructor must be is public',
    ])
    expect(await refusal(office, 'template.getfields', { id: templateId, entityTypeId: 2, entityId: 99 })).toEqual([
      'DOCGEN_ACCESS_ERROR',
      'Access denied',
    ])
  })
})

describe('documents of records', () => {
  it('are numbered, filled with what the record says, and converted after a while', async () => {
    const { office, templateId, dealId } = await openSale()
    const { call, portal } = office
    const asked = { templateId, entityTypeId: 2, entityId: dealId, values: { Unknown: 'and so on' }, stampsEnabled: 1 }
    const { document } = (await call('crm.documentgenerator.document.add', asked)) as { document: Row }
    expect(document).toMatchObject({
      id: 1,
      number: 'D-1',
      title: 'Offer D-1',
      templateId: String(templateId),
      entityTypeId: '2',
      entityId: String(dealId),
      createdBy: 1,
      updatedBy: null,
      stampsEnabled: true,
      publicUrl: null,
      products: { currencyId: 'EUR', totalSum: '124.50', totalRows: 2 },
      values: { productsTableVariant: '', _creationMethod: 'rest', stampsEnabled: true, Unknown: 'and so on' },
    })
    expect(document).not.toHaveProperty('pdfUrl')
    const day = new Date(portal.clock.now() + 10_800_000).toISOString().slice(0, 10).split('-')
    const made = Buffer.from(await (await portal.fetch(String(document['downloadUrlMachine']))).arrayBuffer())
    const text = `No. D-1 of ${day[1]}/${day[2]}/${day[0]}: Chairs for +49 30 1 by Seller, 124.50 and so on `
    expect(made).toEqual(Buffer.from(fillPlaceholders(makeDocx(text), () => undefined)))
    portal.clock.advance('31s')
    expect(await call('crm.documentgenerator.document.get', { id: 1 })).toMatchObject({
      document: {
        id: '1',
        pdfUrl: expect.stringContaining('action=crm.documentgenerator.document.getPdf') as unknown,
        imageUrlMachine: expect.stringContaining('/rest/crm.documentgenerator.document.getImage.json?') as unknown,
      },
    })
  })

  it('are announced, changed, opened to everybody and removed', async () => {
    const { office, templateId, dealId } = await openSale()
    const { call } = office
    await office.listen(...['ADD', 'UPDATE', 'DELETE'].map((action) => `ONCRMDOCUMENTGENERATORDOCUMENT${action}`))
    await call('crm.documentgenerator.document.add', { templateId, entityTypeId: 2, entityId: dealId })
    const update = { id: 1, values: { DocumentNumber: 'X' } }
    expect(await call('crm.documentgenerator.document.update', update)).toMatchObject({
      document: { id: '1', number: 'X', title: 'Offer D-1', updatedBy: 1, stampsEnabled: true, createdBy: '1' },
    })
    expect(await call('crm.documentgenerator.document.getfields', { id: 1, values: { Title: 'T' } })).toMatchObject({
      documentFields: { DocumentNumber: { value: 'X' }, Title: { value: 'T', default: 'Chairs' } },
    })
    const { publicUrl } = (await call('crm.documentgenerator.document.enablepublicurl', { id: 1 })) as Row
    expect(await call('crm.documentgenerator.document.get', { id: 1 })).toMatchObject({ document: { publicUrl } })
    expect(await call('crm.documentgenerator.document.enablepublicurl', { id: 1, status: 0 })).toEqual({ publicUrl: null })
    expect(await call('crm.documentgenerator.document.delete', { id: 1 })).toBeNull()
    expect(await refusal(office, 'document.get', { id: 1 })).toEqual(['0', 'Document not found'])
    const data = { FIELDS: { ID: '1', ENTITY_TYPE_ID: '2', ENTITY_ID: String(dealId) } }
    expect(await office.heard()).toEqual(['ADD', 'UPDATE', 'DELETE'].map((action) => [`ONCRMDOCUMENTGENERATORDOCUMENT${action}`, data]))
  })

  it('that were made elsewhere are uploaded with their files', async () => {
    const { office, dealId } = await openSale()
    const { call, portal } = office
    const base64 = (text: string): string => Buffer.from(text).toString('base64')
    const fields = {
      entityTypeId: 2,
      entityId: dealId,
      region: 'de',
      title: 'Act',
      number: '8',
      fileContent: base64('docx'),
      pdfContent: base64('pdf'),
    }
    const { document } = (await call('crm.documentgenerator.document.upload', { fields })) as { document: Row }
    expect(document).toMatchObject({ title: 'Act', number: '8', values: { _creationMethod: 'rest' }, stampsEnabled: false })
    expect(document).not.toHaveProperty('imageUrl')
    expect(await (await portal.fetch(String(document['pdfUrlMachine']))).text()).toBe('pdf')
    expect(await (await portal.fetch(String(document['downloadUrlMachine']))).text()).toBe('docx')
    await call('crm.documentgenerator.document.update', { id: document['id'], values: { DocumentNumber: '9' } })
    expect(await (await portal.fetch(String(document['downloadUrlMachine']))).text()).toBe('docx')
    expect(Object.keys(((await call('crm.documentgenerator.template.list')) as { templates: object }).templates)).toEqual(['1'])
    expect(await refusal(office, 'document.add', { templateId: document['templateId'], entityTypeId: 2, entityId: dealId })).toEqual([
      '0',
      'Cannot create document on deleted template',
    ])
    const upload = (more: object): Promise<unknown> => refusal(office, 'document.upload', { fields: { ...fields, ...more } })
    expect(await upload({ fileContent: '', title: undefined })).toEqual(['0', 'Empty required fields: fileContent, title'])
    expect(await upload({ entityTypeId: 'deal' })).toEqual(['0', 'Wrong "entityTypeId" field value'])
    expect(await upload({ entityTypeId: 999 })).toEqual(['0', 'No provider for entityTypeId'])
    expect(await upload({ entityId: 999 })).toEqual(['0', 'Wrong "entityId" field value'])
  })

  it('are listed by their record', async () => {
    const { office, templateId, dealId } = await openSale()
    const { call } = office
    for (const [entityTypeId, entityId] of [
      [2, dealId],
      [4, 1],
    ])
      await call('crm.documentgenerator.document.add', { templateId, entityTypeId, entityId })
    const asked = { select: ['number', 'entityId'], filter: { entityTypeId: 2, entityId: dealId } }
    const { total, result } = await office.ask('crm.documentgenerator.document.list', asked)
    expect(total).toBe(1)
    expect(result).toMatchObject({
      documents: [{ id: '1', number: 'D-1', entityId: String(dealId), entityTypeId: '2', stampsEnabled: false }],
    })
    expect((result as { documents: Row[] }).documents[0]).not.toHaveProperty('title')
    expect(await refusal(office, 'document.list', { select: ['entityTypeId'] })).toEqual([
      '100',
      'Unknown field definition ENTITY_TYPE_ID (ENTITY_TYPE_ID) for \\Bitrix\\DocumentGenerator\\Model\\Document Entity',
    ])
  })

  it('are seen by who sees the record', async () => {
    const users = [
      { id: 1, name: 'Ann', lastName: 'A' },
      { id: 2, name: 'Bob', lastName: 'B', crmRights: 'own' as const },
    ]
    const { office, templateId, dealId } = await openSale({ users })
    const add = { templateId, entityTypeId: 2, entityId: dealId }
    await office.call('crm.documentgenerator.document.add', add)
    const denied = ['DOCGEN_ACCESS_ERROR', 'Access denied']
    expect(await refusal(office, 'document.add', add, 2)).toEqual(denied)
    expect(await refusal(office, 'document.get', { id: 1 }, 2)).toEqual(denied)
    expect(await office.call('crm.documentgenerator.document.list', {}, 2)).toEqual({ documents: [] })
    expect(await refusal(office, 'document.list', { filter: { entityTypeId: 2, entityId: dealId } }, 2)).toEqual([
      'ACCESS_DENIED',
      'Access denied',
    ])
    await office.call('crm.deal.update', { id: dealId, fields: { ASSIGNED_BY_ID: 2 } })
    expect(await office.call('crm.documentgenerator.document.get', { id: 1 }, 2)).toMatchObject({ document: { id: '1' } })
    expect(await office.call('crm.documentgenerator.document.list', {}, 2)).toMatchObject({ documents: [{ id: '1' }] })
    // The template is still its author's alone.
    expect(await refusal(office, 'document.add', add, 2)).toEqual(denied)
  })

  it('are refused in the words of their pages', async () => {
    const { office, templateId, dealId } = await openSale()
    const record = { entityTypeId: 2, entityId: dealId }
    expect(await refusal(office, 'document.add', record)).toEqual([
      '100',
      'Bitrix\\DocumentGenerator\\Template constructor must be is public',
    ])
    expect(await refusal(office, 'document.add', { ...record, templateId: 99 })).toEqual(['0', 'Template not found'])
    expect(await refusal(office, 'document.add', { ...record, templateId, entityTypeId: 8 })).toEqual(['0', 'No provider for entityTypeId'])
    expect(await refusal(office, 'document.add', { templateId, entityTypeId: 2 })).toEqual(['0', 'Empty required parameter "value"'])
    expect(await refusal(office, 'document.delete', {})).toEqual([
      '100',
      'Bitrix\\DocumentGenerator\\Document constructor must be is public',
    ])
  })
})
