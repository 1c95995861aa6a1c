export { createFakeClock, type FakeClock } from './fake-clock.ts'
export { recordedFetch, type RecordedCall, type ScriptedAnswer } from './recorded-fetch.ts'
