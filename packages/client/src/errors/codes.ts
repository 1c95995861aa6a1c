/** Every code an error of this library can carry, with what it means. Stable: wording may improve, codes do not change. */
export const errorCodes = {
  'config.webhook': 'The webhook address does not have the form https://<portal>/rest/<user>/<code>/.',
  'config.option': 'An option has a value that cannot work.',
  'input.value': 'A parameter holds a value that the portal could not receive as meant.',
  'input.reserved': 'A text in a batch command looks like a batch reference and would be replaced by the portal.',
  'input.reference': 'A batch reference is used outside its batch.',
  'batch.empty': 'A batch without commands was asked for.',
  'batch.unnamed': 'A batch command was created but not returned, so nobody could read its result.',
  'batch.too-large': 'Commands that must stay together exceed the 50 that one batch holds.',
  'batch.halted': 'The command was not run because an earlier one failed and the batch halts on errors.',
  'batch.reference': 'The command refers to a result that does not exist.',
  'batch.missing': 'The portal answered the batch without a result or an error for this command.',
  'transport.unsent': 'The request could not reach the portal; nothing was executed.',
  'transport.lost': 'The connection broke after sending; a write may have been executed.',
  'transport.timeout': 'No answer in time; a write may have been executed.',
  'transport.aborted': 'The caller aborted the call.',
  'transport.answer': 'The answer is not what the REST API sends: HTML, empty or truncated; a write may have been executed.',
  'transport.redirect': 'The portal answered with a redirect that is not followed.',
  'transport.breaker': 'The portal failed repeatedly; calls are held back for a moment and this one was not sent.',
  'auth.expired': 'The access token has expired.',
  'auth.invalid': 'The credential is not accepted by the portal.',
  'auth.scope': 'The credential lacks the scope of this method.',
  'auth.denied': 'The user behind the credential may not do this.',
  'limit.rate': 'Too many requests per second.',
  'limit.operating': 'The method used up its operating time; it is blocked until the window moves on.',
  'limit.overload': 'REST is blocked on this portal because of overload.',
  'limit.payment': 'The plan or subscription of the portal does not allow REST.',
  'api.method-not-found': 'The portal does not know this method.',
  'api.not-found': 'The record does not exist.',
  'api.parameter': 'A parameter is missing or has a wrong value.',
  'api.server': 'The portal failed inside; a write may have been executed.',
  'api.other': 'The portal refused with a code of its own; see apiCode.',
  'list.stalled': 'A list method keeps answering the same page.',
  'list.max': 'A list holds more rows than the maximum that was asked for.',
  'list.page-cap': 'A list needs more pages than allowed.',
  'list.shape': 'A list method answered something that is not a list.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** Who can do something about it. */
export type WhoMustAct = 'developer' | 'portal-admin' | 'user' | 'bitrix24' | 'wait'
