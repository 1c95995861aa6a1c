import { expect, it } from 'vitest'
import { completeFieldName, userFieldToCamel } from './user-field-name.ts'

it.each([
  ['UF_CRM_3_1747309727', 'ufCrm3_1747309727'],
  ['UF_CRM_3_DIGIT', 'ufCrm3Digit'],
  ['UF_CRM_3_DIGIT_OF_SUM', 'ufCrm3DigitOfSum'],
  ['UF_CRM_INN', 'ufCrmInn'],
  ['UF_CRM_MANAGER_NOTE', 'ufCrmManagerNote'],
  ['UF_CRM_1747309879', 'ufCrm_1747309879'],
  ['UF_CRM_3_DIGIT_10', 'ufCrm_3_DIGIT_10'],
  ['UF_CRM_64A29A1CD5CC2', 'ufCrm_64A29A1CD5CC2'],
])('userFieldToCamel turns %s into %s', (name, expected) => {
  expect(userFieldToCamel(name)).toBe(expected)
})

it.each(['MANAGER_NOTE', 'UF_MANAGER_NOTE', 'uf_crm_manager_note', ' Manager_Note '])(
  'completeFieldName takes %j for the same field',
  (input) => {
    expect(completeFieldName(input)).toBe('UF_CRM_MANAGER_NOTE')
  },
)
