import { createDto, dtoField, type Dto } from '../../v3/dto.ts'
import { constant, kept, worked } from '../../v3/dto-fields.ts'
import { dateTime, int, json, text } from '../../v3/dto-kinds.ts'

const person = (row: string): string =>
  `(select trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')) from user u where u.ID = ${row}.USER_ID)`

/** api-reference/departments/node-member/humanresources-node-member-field-list.md. Pictures of users are not emulated. */
export const memberDto: Dto = createDto('NodeMemberDto', 'hr_member', [
  kept('userId', int, 'USER_ID'),
  worked('name', text, person),
  worked('workPosition', text, (row) => `(select ifnull(u.WORK_POSITION, '') from user u where u.ID = ${row}.USER_ID)`),
  kept('role', text, 'ROLE'),
  constant('avatar', text),
  worked('url', text, (row) => `'/company/personal/user/' || ${row}.USER_ID || '/'`),
])

const dates = { ...dateTime, type: 'string' } as const

/** api-reference/departments/node/humanresources-node-field-list.md */
export const nodeDto: Dto = createDto('NodeDto', 'hr_node', [
  kept('id', int, 'ID', { filterable: true, sortable: true }),
  kept('name', text, 'NAME', { sortable: true }),
  kept('type', text, 'TYPE', { filterable: true }),
  dtoField('structureId', int, false, { read: () => '1', filterable: true }),
  kept('parentId', int, 'PARENT', { filterable: true }),
  kept('description', text, 'DESCRIPTION'),
  worked('accessCode', text, (row) => `'DR' || ${row}.ID`),
  worked('userCount', int, (row) => `(select count(*) from hr_member m where m.NODE_ID = ${row}.ID)`),
  kept('colorName', text, 'COLOR_NAME'),
  kept('xmlId', text, 'XML_ID'),
  kept('createdAt', dates, 'CREATED_AT', { sortable: true }),
  kept('updatedAt', dates, 'UPDATED_AT'),
  dtoField('members', json('array'), false, {
    relation: { dto: () => memberDto, on: (row, member) => `${member}.NODE_ID = ${row}.ID`, many: true },
  }),
])

/** Lists tell everything but the people: api-reference/departments/node/humanresources-node-list.md */
export const listedNodeDto: Dto = createDto(
  nodeDto.name,
  nodeDto.table,
  nodeDto.fields.filter(({ relation }) => !relation),
)

const nodes = (type: string) => (row: string) =>
  `(select json_group_array(json_object('id', n.ID, 'name', n.NAME)) from hr_node n
    join hr_member m on m.NODE_ID = n.ID and m.USER_ID = ${row}.ID where n.TYPE = '${type}')`

/** api-reference/departments/employee/humanresources-employee-field-list.md */
export const employeeDto: Dto = createDto('EmployeeDto', 'user', [
  kept('userId', int, 'ID'),
  worked('name', text, (row) => `trim(ifnull(${row}.NAME, '') || ' ' || ifnull(${row}.LAST_NAME, ''))`),
  worked('workPosition', text, (row) => `ifnull(${row}.WORK_POSITION, '')`),
  constant('avatar', text),
  worked('url', text, (row) => `'/company/personal/user/' || ${row}.ID || '/'`),
  worked('departments', json('array'), nodes('DEPARTMENT')),
  worked('teams', json('array'), nodes('TEAM')),
])
