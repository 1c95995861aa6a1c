export { createFakeClock, type FakeClock } from './fake-clock.ts'
export { recordedFetch, type RecordedCall } from './recorded-fetch.ts'
