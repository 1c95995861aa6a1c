import { constant, type Family } from './family.ts'

export const placement: Family = {
  references: [
    { at: /^placement\.bind PLACEMENT$/, to: constant('CRM_DEAL_DETAIL_TAB') },
    {
      at: /^userfieldtype\.(?:update|delete) USER_TYPE_ID$/,
      async to({ stage }, value) {
        await stage.result('userfieldtype.add', { USER_TYPE_ID: value, HANDLER: 'https://app.example/', TITLE: 'Type' })
        return value
      },
    },
  ],
}
