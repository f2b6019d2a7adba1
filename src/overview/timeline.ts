/** Facts in time: when they happened or will happen, and when they were said. */
import type { JoinedFact } from "../factbook/answer.ts";
import { byPlace, timesOf } from "../factbook/factbook.ts";
import type { When } from "../factbook/model.ts";

/** A fact at one of its times. */
export interface Moment {
  readonly field: "when" | "said";
  readonly time: When;
  readonly fact: JoinedFact;
}

/**
 * What happened, then what was said. Each starts with what has no date, in the order of the article,
 * followed by the rest in order of date; of two with the same start, the shorter comes first.
 */
export function momentsOf(facts: readonly JoinedFact[]): Moment[] {
  const moments = facts.flatMap((fact) =>
    timesOf<When>(fact).map(({ field, time }): Moment => ({ field, time, fact })),
  );
  const rankOf = (moment: Moment) => 2 * Number(moment.field === "said") + Number(isDated(moment));
  return moments.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (isDated(a) ? byDate(a, b) : byPlace(a.fact.selector, b.fact.selector)),
  );
}

/** Whether the time has a date. */
export function isDated({ time }: Pick<Moment, "time">): boolean {
  return (time.from ?? time.to) !== undefined;
}

function byDate(a: Moment, b: Moment): number {
  // What has no start happened by its end at the latest; a missing end sorts last.
  const keyOf = ({ time: { to = "9", from = to } }: Moment) => `${from} ${to}`;
  return keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b));
}
