/** The proxy answered in the portal's place. */
export class ProxyError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
