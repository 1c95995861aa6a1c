/** What a list may have beside its name, with the titles of api-reference/lists/fields/lists-field-type-get.md */
export const SYSTEM_TYPES: Readonly<Record<string, string>> = {
  SORT: 'Sorting',
  ACTIVE_FROM: 'Start of activity',
  ACTIVE_TO: 'End of activity',
  PREVIEW_PICTURE: 'Preview image',
  PREVIEW_TEXT: 'Preview text',
  DETAIL_PICTURE: 'Detail image',
  DETAIL_TEXT: 'Detail text',
  DATE_CREATE: 'Creation date',
  CREATED_BY: 'Created by',
  TIMESTAMP_X: 'Modification date',
  MODIFIED_BY: 'Modified by',
}

export const CUSTOM_TYPES: Readonly<Record<string, string>> = {
  S: 'String',
  N: 'Number',
  L: 'List',
  F: 'File',
  G: 'Binding to sections',
  E: 'Binding to elements',
  'S:Date': 'Date',
  'S:DateTime': 'Date/Time',
  'S:HTML': 'HTML/text',
  'E:EList': 'Binding to elements as a list',
  'N:Sequence': 'Counter',
  'S:ECrm': 'Binding to CRM elements',
  'S:Money': 'Money',
  'S:DiskFile': 'File (Disk)',
  'S:employee': 'Binding to employee',
}

/** Types that point into a list of their own. */
export const LINKED_TYPES: ReadonlySet<string> = new Set(['G', 'E', 'E:EList'])

/** api-reference/lists/fields/lists-field-add.md */
export const DEFAULT_USER_SETTINGS: Readonly<Record<string, object>> = {
  'S:HTML': { height: 200 },
  'E:EList': { size: 1, width: 0, group: 'N', multiple: 'N' },
  'N:Sequence': { write: 'N', VALUE: 1 },
  'S:ECrm': { VISIBLE: 'N', LEAD: 'N', CONTACT: 'N', COMPANY: 'N', DEAL: 'N' },
}

export const DEFAULT_SETTINGS: Readonly<Record<string, string>> = {
  SHOW_ADD_FORM: 'Y',
  SHOW_EDIT_FORM: 'Y',
  ADD_READ_ONLY_FIELD: 'N',
  EDIT_READ_ONLY_FIELD: 'N',
  SHOW_FIELD_PREVIEW: 'N',
}
