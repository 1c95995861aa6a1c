/** An answer that is the whole body, without `result` and `time`. */
export class BareAnswer {
  readonly content: unknown
  constructor(content: unknown) {
    this.content = content
  }
  toJSON(): unknown {
    return this.content
  }
}
