import { loadEvents, type EventFacts } from '@b24kit/catalog'

/** An event that a portal has. */
export interface KnownEvent {
  /** In capitals, as it is delivered. */
  readonly name: string
  /** Any one of these opens it to an application; `basic` needs none. */
  readonly scopes: readonly string[]
  /** The type of `data`, where the documentation tells. */
  readonly data?: EventFacts['data']
}

/** `ONCRMDYNAMICITEMADD_{entityTypeId}`: one event per type of smart process. */
const FAMILY = /_\{\w+\}$/

/** All events of a portal: the documented ones and those of scopes of one's own. Reads the catalogue when it is first asked. */
export class EventDirectory {
  readonly #own: readonly KnownEvent[]
  #byName: ReadonlyMap<string, KnownEvent> | undefined

  constructor(own: readonly KnownEvent[]) {
    this.#own = own
  }

  /** In any case: the documentation mixes `OnCrmDealUpdate` and `ONCRMDEALUPDATE`. */
  find(name: string): KnownEvent | undefined {
    const wanted = name.toUpperCase()
    const family = this.#all.get(wanted.replace(/_\d+$/, '_{}'))
    return this.#all.get(wanted) ?? (family && { ...family, name: wanted })
  }

  /** Without the events of single smart processes. */
  get all(): readonly KnownEvent[] {
    return [...this.#all.values()].filter(({ name }) => !FAMILY.test(name))
  }

  get #all(): ReadonlyMap<string, KnownEvent> {
    const toEntry = (event: KnownEvent): [string, KnownEvent] => [event.name.replace(FAMILY, '_{}'), event]
    return (this.#byName ??= new Map([...loadEvents().events, ...this.#own].map(toEntry)))
  }
}
