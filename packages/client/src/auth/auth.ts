import type { B24Error } from '../errors/b24-error.ts'

/** Where a call goes and with what it proves itself. */
export interface Authorized {
  /** Address up to and including the slash before the method of the classic API: `https://<portal>/rest/` or `…/rest/<user>/<code>/`. */
  readonly base: string
  /** Access token; absent for webhooks, whose code is part of the address. */
  readonly token?: string
}

/** A portal that answered under another host than before. */
export interface PortalMove {
  /** Host (with port). */
  readonly from: string
  readonly to: string
}

/** A credential for one portal. */
export interface Auth {
  /** Host (with port) of the portal: the key of its limits and the name in logs. */
  readonly portal: string
  /** Name of the credential for the accounting of operating time; never the secret. */
  readonly credential: string
  /** Rejects with an `AuthError` where the credential cannot be had, and with the signal's reason when that aborts first. */
  authorize(signal?: AbortSignal): Authorized | Promise<Authorized>
  /**
   * Asked when the portal refused the token of an attempt as expired or invalid. Resolves with true when the next `authorize` gives another
   * token, so that the call is worth one repetition; rejects with the error that the call shall end with.
   */
  recover?(used: Authorized, refusal: B24Error, signal?: AbortSignal): Promise<boolean>
  /** Asked before a token is sent to another host: false refuses the move. What is accepted is remembered by the credential itself. */
  move?(move: PortalMove): Promise<boolean>
}
