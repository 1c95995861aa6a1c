/** Where a call goes and with what it proves itself. */
export interface Authorized {
  /** Address up to and including the slash before the method. */
  readonly base: string
  /** Access token; absent for webhooks, whose code is part of the address. */
  readonly token?: string
}

/** A credential for one portal. */
export interface Auth {
  /** Host (with port) of the portal: the key of its limits and the name in logs. */
  readonly portal: string
  /** Name of the credential for the accounting of operating time; never the secret. */
  readonly credential: string
  authorize(): Authorized | Promise<Authorized>
}
