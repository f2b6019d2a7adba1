/** What `verify` found, in the form in which it is reported. */
import type { Finding } from "../factbook/answer.ts";
import type { Kind } from "../factbook/model.ts";
import { type Checked, STATES, type State, type Verification } from "./verify.ts";

/** What can have become of a passage that isn't unharmed. */
export type Damage = Exclude<State, "unharmed">;

/** A passage that isn't unharmed. */
export interface Damaged extends Checked {
  readonly state: Damage;
}

/** The fields of a finding, each leaf by its path. */
export const FINDING_FIELDS = [
  "kind",
  "id",
  "state",
  "start",
  "end",
  "paragraph",
  "now.start",
  "now.end",
  "now.paragraph",
  "expected",
  "found",
];

/** Every passage that isn't unharmed, the worst first. */
export function damaged({ passages }: Verification): Damaged[] {
  return passages
    .filter((checked): checked is Damaged => checked.state !== "unharmed")
    .sort((a, b) => badness(b.state) - badness(a.state));
}

/** The same as they are reported. */
export function toFindings(verification: Verification): Finding[] {
  return damaged(verification).map(toFinding);
}

function toFinding({ record, selector, state, now, expected, found }: Damaged): Finding {
  const { start, end, paragraph } = selector;
  return {
    kind: record.kind,
    id: record.id,
    state,
    start,
    end,
    paragraph,
    ...(now && { now }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

/** How many records of a kind are in each state. */
export type Tally = Partial<Record<State, number>>;

/**
 * The records of each kind by their state: that of their worst passage, but changed rather than gone
 * where only some mentions of an entity are.
 */
export function tally({ passages }: Verification): Map<Kind, Tally> {
  const states = new Map<string, { kind: Kind; states: State[] }>();
  for (const { record, state } of passages) {
    const known = states.get(record.id);
    if (known) known.states.push(state);
    else states.set(record.id, { kind: record.kind, states: [state] });
  }
  const tallies = new Map<Kind, Tally>();
  for (const { kind, states: all } of states.values()) {
    const tally = tallies.get(kind) ?? {};
    const state = stateOf(all);
    tally[state] = (tally[state] ?? 0) + 1;
    tallies.set(kind, tally);
  }
  return tallies;
}

function stateOf(states: readonly State[]): State {
  const worst = states.reduce((a, b) => (badness(b) > badness(a) ? b : a));
  return worst === "gone" && states.some((state) => state !== "gone") ? "changed" : worst;
}

function badness(state: State): number {
  return STATES.indexOf(state);
}
