import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { defineCalendar } from './define-calendar.ts'
import { eventMethods } from './event-methods.ts'
import { accessibilityMethods, statusMethods } from './meeting-methods.ts'
import { openCalendar } from './open-calendar.ts'
import { resourceMethods } from './resource-methods.ts'
import { sectionMethods } from './section-methods.ts'
import { settingsMethods, userSettingsMethods } from './settings-methods.ts'

/** Calendars of users, groups, the company and resources: api-reference/calendar/index.md */
export const calendarScope: EmulatedScope = {
  name: 'calendar',
  install(portal) {
    const open = once(portal, () => openCalendar(portal))
    return [
      ...defineCalendar(open, 'calendar.section', sectionMethods),
      ...defineCalendar(open, 'calendar.event', eventMethods),
      ...defineCalendar(open, 'calendar.meeting.status', statusMethods),
      ...defineCalendar(open, 'calendar.accessibility', accessibilityMethods),
      ...defineCalendar(open, 'calendar.resource', resourceMethods),
      ...defineCalendar(open, 'calendar.settings', settingsMethods),
      ...defineCalendar(open, 'calendar.user.settings', userSettingsMethods),
    ]
  },
}
