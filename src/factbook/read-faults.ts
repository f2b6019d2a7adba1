import { FactbookError } from "../errors.ts";
import { LIMITS } from "./read-limits.ts";

/** The faults found so far, a line each. */
export class FaultList {
  private readonly lines: string[] = [];

  /** Adds a fault; throws a FactbookError where there are too many to go on. */
  add(place: string, problem: string): void {
    this.lines.push(`${place}: ${problem}`);
    if (this.lines.length < LIMITS.faults) return;
    this.lines.push(`${LIMITS.faults} faults; there may be more.`);
    this.throwAny();
  }

  /** Throws a FactbookError if there are any. */
  throwAny(): void {
    if (this.lines.length > 0) throw new FactbookError(this.lines);
  }
}
