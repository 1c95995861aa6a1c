/** The files of an epic are a user field, and are told as one: api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.md */
export function describeEpicFiles(epicId: number, ids: readonly number[]): object {
  return {
    ID: '136',
    ENTITY_ID: 'TASKS_SCRUM_EPIC',
    FIELD_NAME: 'UF_SCRUM_EPIC_FILES',
    USER_TYPE_ID: 'disk_file',
    XML_ID: null,
    SORT: '100',
    MULTIPLE: 'Y',
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'N',
    EDIT_IN_LIST: 'N',
    IS_SEARCHABLE: 'N',
    SETTINGS: { IBLOCK_ID: null, SECTION_ID: null, UF_TO_SAVE_ALLOW_EDIT: false },
    USER_TYPE: {
      USER_TYPE_ID: 'disk_file',
      CLASS_NAME: String.raw`Bitrix\Disk\Uf\FileUserType`,
      DESCRIPTION: 'File (Drive)',
      BASE_TYPE: 'int',
      TAG: ['DISK FILE ID', 'DOCUMENT ID'],
    },
    VALUE: ids,
    ENTITY_VALUE_ID: epicId,
    CUSTOM_DATA: { PHOTO_TEMPLATE: '' },
    EDIT_FORM_LABEL: 'UF_SCRUM_EPIC_FILES',
    TAG: 'DOCUMENT ID',
  }
}
