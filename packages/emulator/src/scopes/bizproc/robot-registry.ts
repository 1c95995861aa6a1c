import { RobotRuns, type RobotRunsParts } from './robot-runs.ts'
import type { Robot } from './robot.ts'

/** Robots and activities of applications, and what became of every run. */
export class RobotRegistry {
  readonly runs: RobotRuns
  #robots: readonly Robot[] = []

  constructor(parts: RobotRunsParts) {
    this.runs = new RobotRuns(parts)
  }

  get robots(): readonly Robot[] {
    return this.#robots
  }

  find(clientId: string, code: string): Robot | undefined {
    return this.#robots.find((each) => each.clientId === clientId && each.code === code)
  }

  /** Puts one in the place of `before`, or at the end. */
  save(robot: Robot, before?: Robot): void {
    this.#robots = before ? this.#robots.map((each) => (each === before ? robot : each)) : [...this.#robots, robot]
  }

  delete(robot: Robot): void {
    this.#robots = this.#robots.filter((each) => each !== robot)
  }

  /** With its application, and when that is updated. What ran stays in the log. */
  forget(clientId: string): void {
    this.#robots = this.#robots.filter((each) => each.clientId !== clientId)
  }

  /** Remembers robots without their runs; the function puts them back. */
  keepRobots(): () => void {
    const robots = this.#robots
    return () => void (this.#robots = robots)
  }

  /** Remembers robots and runs; the function puts them back. */
  keep(): () => void {
    const kept = [this.keepRobots(), this.runs.keep()]
    return () => {
      for (const putBack of kept) putBack()
    }
  }

  reset(): void {
    this.#robots = []
    this.runs.reset()
  }
}
