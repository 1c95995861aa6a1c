import { constant, type Family, only, record } from './family.ts'

/** Connectors, their sources and the datasets of those. */
export const analysis: Family = {
  references: [
    { at: /^biconnector\.connector\.\w+ fields\.logo$/, to: constant('https://example.com/logo.svg') },
    { at: /^biconnector\.connector\.delete id$/, to: record('connector without sources') },
    { at: /^biconnector\.connector\.\w+ id$/, to: only('biconnector.connector.add') },
    { at: /^biconnector\.source\.add fields\.connectorId$/, to: only('biconnector.connector.add') },
    { at: /^biconnector\.source\.delete id$/, to: record('source without datasets') },
    { at: /^biconnector\.source\.\w+ id$/, to: only('biconnector.source.add') },
    { at: /^biconnector\.dataset\.add fields\.sourceId$/, to: only('biconnector.source.add') },
    { at: /^biconnector\.dataset\.fields\.update id$/, to: record('dataset of other columns') },
    { at: /^biconnector\.dataset\.\S+ id$/, to: only('biconnector.dataset.add') },
  ],
  records: {
    'dataset of other columns': async ({ stage, idOf }) => {
      const fields = [{ type: 'int', name: 'OTHER', externalCode: 'OTHER' }]
      const named = { name: 'other', externalName: 'Other', externalCode: 'other', fields }
      return await stage.result('biconnector.dataset.add', { fields: { sourceId: await idOf('biconnector.source.add', 0), ...named } })
    },
    'connector without sources': ({ replay }) => replay('biconnector.connector.add'),
    'source without datasets': ({ replay }) => replay('biconnector.source.add'),
  },
}
