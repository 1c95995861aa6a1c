import { createDto, type Dto } from '../../v3/dto.ts'
import { constant } from '../../v3/dto-fields.ts'
import { int, json, text } from '../../v3/dto-kinds.ts'

/** api-reference/telephony/follow-up/call-followup-field-list.md. No portal of ours has held a video call: there is no row to read. */
export const followupDto: Dto = createDto('FollowupDto', 'user', [
  constant('callId', int),
  constant('callType', int),
  constant('initiatorId', int),
  constant('startDate', text),
  constant('endDate', text),
  constant('durationSeconds', int),
  constant('uuid', text),
  constant('language', text),
  constant('version', int),
  constant('participants', json('array')),
  constant('outcomes', json('array')),
  constant('createdAt', text),
  constant('tracks', json('array')),
  constant('transcription', json('object')),
  constant('overview', json('object')),
  constant('summary', json('object')),
  constant('insights', json('object')),
  constant('evaluation', json('object')),
])

/** Members that `select` reaches with a dot: api-reference/telephony/follow-up/fields.md */
export const PATHS: Readonly<Record<string, readonly string[]>> = {
  transcription: ['language', 'segments'],
  overview: ['topic', 'detailedTakeaways', 'meetingType', 'agenda', 'agreements', 'actionItems', 'meetings'],
  insights: [
    'speakerEvaluationAvailable',
    'speakerAnalysis',
    'meetingStrengths',
    'meetingWeaknesses',
    'speechStyleInfluence',
    'engagementLevel',
    'areasOfResponsibility',
    'finalRecommendations',
  ],
  evaluation: ['efficiencyValue', 'calendar', 'criteria'],
}
