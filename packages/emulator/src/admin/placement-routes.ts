import type { OpenFrameOptions } from '../placements/open-frames.ts'
import { readNumber, readText } from './read-input.ts'
import type { Input, Routes } from './route.ts'

/** Where applications show themselves, and what opening them takes. */
export const placementRoutes: Routes = {
  'GET placements': { members: [], answer: ({ placements }) => placements.all },
  'POST frames': {
    members: ['clientId', 'placement', 'handler', 'options', 'uri', 'userId'],
    answer: (subject, input) => subject.openFrame(readOptions(input)),
  },
}

function readOptions({ options, userId, ...texts }: Input): OpenFrameOptions {
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options)))
    throw new TypeError(`"options" is an object, got ${JSON.stringify(options)}.`)
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, readText({ [name]: value })])),
    ...(options !== undefined && { options: options as Readonly<Record<string, unknown>> }),
    ...(userId !== undefined && { userId: readNumber(userId, 0) }),
  }
}
