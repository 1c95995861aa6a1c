// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText } from './prelude.ts'

export interface VoteAttachedVoteDownloadParams { readonly attachId?: Int; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteGetParams { readonly attachId?: Int; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteGetItem { ID: number; VOTE_ID: number; COUNTER: number; QUESTIONS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; VOTE_ID: IntText; C_SORT: string; COUNTER: string; QUESTION: string; QUESTION_TYPE: string; IMAGE_ID: unknown; DIAGRAM: string; DIAGRAM_TYPE: string; REQUIRED: string; FIELD_TYPE: string; FIELD_NAME: string; IMAGE: unknown; ANSWERS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; QUESTION_ID: IntText; C_SORT: string; IMAGE_ID: unknown; MESSAGE: string; MESSAGE_TYPE: string; COUNTER: string; FIELD_TYPE: string; FIELD_WIDTH: string; FIELD_HEIGHT: string; FIELD_PARAM: unknown; COLOR: string; REACTION: string; '~FIELD_NAME': string; FIELD_NAME: string; MESSAGE_FIELD_NAME: string; '~PERCENT': number; PERCENT: number }> }>; ANONYMITY: number; OPTIONS: number; userAnswerMap: Record<string, Record<string, unknown>>; canEdit: boolean; canVote: boolean; canRevote: boolean; isVoted: boolean; signedAttachId: string; resultUrl: string; downloadUrl: string; entityId: number; isFinished: boolean }
export interface VoteAttachedVoteGetResult { attach: VoteAttachedVoteGetItem }
export interface VoteAttachedVoteGetAnswerVotedParams { readonly attachId?: Int; readonly answerId: Int; readonly pageNavigation?: Readonly<Record<string, unknown>>; readonly userForMobileFormat?: Bool; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteGetAnswerVotedItem { ID: number; NAME: string; IMAGE: string; WORK_POSITION: string }
export interface VoteAttachedVoteGetAnswerVotedResult { items: VoteAttachedVoteGetAnswerVotedItem[] }
export interface VoteAttachedVoteGetManyParams { readonly moduleId: Open<'im' | 'blog'> | Ref; readonly entityType: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int }
export interface VoteAttachedVoteGetManyItem { ID: number; VOTE_ID: number; COUNTER: number; QUESTIONS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; VOTE_ID: IntText; C_SORT: string; COUNTER: string; QUESTION: string; QUESTION_TYPE: string; IMAGE_ID: unknown; DIAGRAM: string; DIAGRAM_TYPE: string; REQUIRED: string; FIELD_TYPE: string; FIELD_NAME: string; IMAGE: unknown; ANSWERS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; QUESTION_ID: IntText; C_SORT: string; IMAGE_ID: unknown; MESSAGE: string; MESSAGE_TYPE: string; COUNTER: string; FIELD_TYPE: string; FIELD_WIDTH: string; FIELD_HEIGHT: string; FIELD_PARAM: unknown; COLOR: string; REACTION: string; '~FIELD_NAME': string; FIELD_NAME: string; MESSAGE_FIELD_NAME: string; '~PERCENT': number; PERCENT: number }> }>; ANONYMITY: number; OPTIONS: number; userAnswerMap: Record<string, Record<string, unknown>>; canEdit: boolean; canVote: boolean; canRevote: boolean; isVoted: boolean; signedAttachId: string; resultUrl: string; downloadUrl: string; entityId: number; isFinished: boolean }
export interface VoteAttachedVoteGetManyResult { items: VoteAttachedVoteGetManyItem[] }
export interface VoteAttachedVoteGetWithVotedParams { readonly attachId?: Int; readonly pageSize?: Int; readonly userForMobileFormat?: Bool; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteGetWithVotedResult { attach: { ID: number; VOTE_ID: number; COUNTER: number; QUESTIONS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; VOTE_ID: IntText; C_SORT: string; COUNTER: string; QUESTION: string; QUESTION_TYPE: string; IMAGE_ID: unknown; DIAGRAM: string; DIAGRAM_TYPE: string; REQUIRED: string; FIELD_TYPE: string; FIELD_NAME: string; IMAGE: unknown; ANSWERS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; QUESTION_ID: IntText; C_SORT: string; IMAGE_ID: unknown; MESSAGE: string; MESSAGE_TYPE: string; COUNTER: string; FIELD_TYPE: string; FIELD_WIDTH: string; FIELD_HEIGHT: string; FIELD_PARAM: unknown; COLOR: string; REACTION: string; '~FIELD_NAME': string; FIELD_NAME: string; MESSAGE_FIELD_NAME: string; '~PERCENT': number; PERCENT: number }> }>; ANONYMITY: number; OPTIONS: number; userAnswerMap: Record<string, Record<string, unknown>>; canEdit: boolean; canVote: boolean; canRevote: boolean; isVoted: boolean; signedAttachId: string; resultUrl: string; downloadUrl: string; entityId: number; isFinished: boolean }; voted: Record<string, unknown[]> }
export interface VoteAttachedVoteRecallParams { readonly attachId?: Int; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteRecallItem { ID: number; VOTE_ID: number; COUNTER: number; QUESTIONS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; VOTE_ID: IntText; C_SORT: string; COUNTER: number; QUESTION: string; QUESTION_TYPE: string; IMAGE_ID: unknown; DIAGRAM: string; DIAGRAM_TYPE: string; REQUIRED: string; FIELD_TYPE: string; FIELD_NAME: string; IMAGE: unknown; ANSWERS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; QUESTION_ID: IntText; C_SORT: string; IMAGE_ID: unknown; MESSAGE: string; MESSAGE_TYPE: string; COUNTER: unknown; FIELD_TYPE: string; FIELD_WIDTH: string; FIELD_HEIGHT: string; FIELD_PARAM: unknown; COLOR: string; REACTION: string; '~FIELD_NAME': string; FIELD_NAME: string; MESSAGE_FIELD_NAME: string; '~PERCENT': number; PERCENT: number }> }>; ANONYMITY: number; OPTIONS: number; userAnswerMap: unknown[]; canEdit: boolean; canVote: boolean; canRevote: boolean; isVoted: boolean; signedAttachId: string; resultUrl: string; downloadUrl: string; entityId: number; isFinished: boolean }
export interface VoteAttachedVoteRecallResult { attach: VoteAttachedVoteRecallItem }
export interface VoteAttachedVoteResumeParams { readonly attachId?: Int; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteStopParams { readonly attachId?: Int; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteVoteParams { readonly attachId?: Int; readonly ballot: Readonly<Record<string, unknown>>; readonly moduleId?: Open<'Im' | 'blog'> | Ref; readonly entityType?: Open<'Bitrix\\Vote\\Attachment\\ImMessageConnector' | 'Bitrix\\Vote\\Attachment\\BlogPostConnector'> | Ref; readonly entityId?: Int; readonly signedAttachId?: Text }
export interface VoteAttachedVoteVoteItem { ID: number; VOTE_ID: number; COUNTER: number; QUESTIONS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; VOTE_ID: IntText; C_SORT: string; COUNTER: number; QUESTION: string; QUESTION_TYPE: string; IMAGE_ID: unknown; DIAGRAM: string; DIAGRAM_TYPE: string; REQUIRED: string; FIELD_TYPE: string; FIELD_NAME: string; IMAGE: unknown; ANSWERS: Record<string, { ID: IntText; ACTIVE: string; TIMESTAMP_X: string; QUESTION_ID: IntText; C_SORT: string; IMAGE_ID: unknown; MESSAGE: string; MESSAGE_TYPE: string; COUNTER: unknown; FIELD_TYPE: string; FIELD_WIDTH: string; FIELD_HEIGHT: string; FIELD_PARAM: unknown; COLOR: string; REACTION: string; '~FIELD_NAME': string; FIELD_NAME: string; MESSAGE_FIELD_NAME: string; '~PERCENT': number; PERCENT: number }> }>; ANONYMITY: number; OPTIONS: number; userAnswerMap: Record<string, Record<string, unknown>>; canEdit: boolean; canVote: boolean; canRevote: boolean; isVoted: boolean; signedAttachId: string; resultUrl: string; downloadUrl: string; entityId: number; isFinished: boolean }
export interface VoteAttachedVoteVoteResult { attach: VoteAttachedVoteVoteItem }
export interface VoteIntegrationImSendParams { readonly chatId: Int; readonly IM_MESSAGE_VOTE_DATA: { readonly QUESTIONS: readonly { readonly QUESTION?: Text; readonly FIELD_TYPE?: Int; readonly ANSWERS?: readonly { readonly MESSAGE?: Text }[] }[]; readonly ANONYMITY?: Int; readonly OPTIONS?: Int }; readonly templateId?: Text }
export interface VoteIntegrationImSendResult { messageId: number; voteId: number }

export interface VoteMethods {
  'vote.AttachedVote.download': { params: VoteAttachedVoteDownloadParams; result: unknown }
  'vote.AttachedVote.get': { params: VoteAttachedVoteGetParams; result: VoteAttachedVoteGetResult }
  'vote.AttachedVote.getAnswerVoted': { params: VoteAttachedVoteGetAnswerVotedParams; result: VoteAttachedVoteGetAnswerVotedResult; item: VoteAttachedVoteGetAnswerVotedItem }
  'vote.AttachedVote.getMany': { params: VoteAttachedVoteGetManyParams; result: VoteAttachedVoteGetManyResult }
  'vote.AttachedVote.getWithVoted': { params: VoteAttachedVoteGetWithVotedParams; result: VoteAttachedVoteGetWithVotedResult }
  'vote.AttachedVote.recall': { params: VoteAttachedVoteRecallParams; result: VoteAttachedVoteRecallResult }
  'vote.AttachedVote.resume': { params: VoteAttachedVoteResumeParams; result: [] }
  'vote.AttachedVote.stop': { params: VoteAttachedVoteStopParams; result: [] }
  'vote.AttachedVote.vote': { params: VoteAttachedVoteVoteParams; result: VoteAttachedVoteVoteResult }
  'vote.Integration.Im.send': { params: VoteIntegrationImSendParams; result: VoteIntegrationImSendResult }
}

export interface VoteService {
  readonly AttachedVote: VoteAttachedVoteService
  readonly Integration: VoteIntegrationService
}

export interface VoteAttachedVoteService {
  /**
   * Downloads an attached vote.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
   */
  download(params?: VoteAttachedVoteDownloadParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets an attached vote.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
   */
  get(params?: VoteAttachedVoteGetParams, options?: CallOptions): Promise<VoteAttachedVoteGetResult>
  /**
   * Calls `vote.AttachedVote.getAnswerVoted`.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
   */
  getAnswerVoted(params: VoteAttachedVoteGetAnswerVotedParams, options?: CallOptions): Promise<VoteAttachedVoteGetAnswerVotedResult>
  /**
   * Calls `vote.AttachedVote.getMany`.
   * Scope `vote`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
   */
  getMany(params: VoteAttachedVoteGetManyParams, options?: CallOptions): Promise<VoteAttachedVoteGetManyResult>
  /**
   * Calls `vote.AttachedVote.getWithVoted`.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
   */
  getWithVoted(params?: VoteAttachedVoteGetWithVotedParams, options?: CallOptions): Promise<VoteAttachedVoteGetWithVotedResult>
  /**
   * Calls `vote.AttachedVote.recall`.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
   */
  recall(params?: VoteAttachedVoteRecallParams, options?: CallOptions): Promise<VoteAttachedVoteRecallResult>
  /**
   * Calls `vote.AttachedVote.resume`.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
   */
  resume(params?: VoteAttachedVoteResumeParams, options?: CallOptions): Promise<[]>
  /**
   * Calls `vote.AttachedVote.stop`.
   * Scope `vote`; needs a right on the object.
   * Errors: `ATTACH_NOT_FOUND`, `ATTACH_READ_ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
   */
  stop(params?: VoteAttachedVoteStopParams, options?: CallOptions): Promise<[]>
  /**
   * Calls `vote.AttachedVote.vote`.
   * Scope `vote`; needs a right on the object.
   * Errors: `400`, `403`, `ATTACH_READ_ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
   */
  vote(params: VoteAttachedVoteVoteParams, options?: CallOptions): Promise<VoteAttachedVoteVoteResult>
}

export interface VoteIntegrationService {
  readonly Im: VoteIntegrationImService
}

export interface VoteIntegrationImService {
  /**
   * Sends an integration im.
   * Scope `vote`; any user may call.
   * Errors: `400`, `403` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
   */
  send(params: VoteIntegrationImSendParams, options?: CallOptions): Promise<VoteIntegrationImSendResult>
}
