/** Which word of one text is which of another, from the digits of their words alone. */
import { diffArrays } from "diff";

/** For each word of the older text the index of the same word in the newer one. */
export type Alignment = ReadonlyMap<number, number>;

/** Words are told apart by the digits of so many in a row: one digit alone says too little. */
export const RUN = 4;
/** Texts with more runs than this between them are not the same article. */
const MOST_EDITS = 5000;
/** How often what is left is searched for what has moved. */
const MOST_ROUNDS = 24;

/** A run of words that begins at the word `at`. */
interface Run {
  readonly at: number;
  readonly digits: string;
}

/**
 * Aligns two texts by the digits of their words, as a diff does: what both have in the same order
 * first, then what has moved, again and again in what is left.
 */
export function align(older: string, newer: string): Alignment {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const link = (from: number, to: number) => {
    if (from < 0 || from >= older.length || to < 0 || to >= newer.length) return;
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  let left = runsOf(older, () => true);
  const known = new Set(left.map(({ digits }) => digits));
  let right = runsOf(newer, (digits) => known.has(digits));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const common = commonRuns(left, right);
    for (const [from, to] of common) for (let i = 0; i < RUN; i++) link(from.at + i, to.at + i);
    if (common.length === 0) break;
    left = left.filter((run) => isLeft(run, older, (word) => pairs.has(word)));
    right = right.filter((run) => isLeft(run, newer, (word) => taken.has(word)));
  }
  return pairs;
}

/** The runs of a text that are `wanted`, among them those that reach past its start and its end. */
function runsOf(digits: string, wanted: (digits: string) => boolean): Run[] {
  const padded = "<".repeat(RUN - 1) + digits + ">".repeat(RUN - 1);
  const runs: Run[] = [];
  for (let i = 0; i + RUN <= padded.length; i++) {
    const run = padded.slice(i, i + RUN);
    if (wanted(run)) runs.push({ at: i - (RUN - 1), digits: run });
  }
  return runs;
}

function isLeft({ at }: Run, digits: string, isLinked: (word: number) => boolean): boolean {
  const isWhole = at >= 0 && at + RUN <= digits.length;
  return isWhole && Array.from({ length: RUN }, (_, i) => at + i).every((word) => !isLinked(word));
}

/** The longest series of runs that both texts have, in the order of both. */
function commonRuns(older: readonly Run[], newer: readonly Run[]): [Run, Run][] {
  const changes =
    diffArrays(
      older.map(({ digits }) => digits),
      newer.map(({ digits }) => digits),
      { maxEditLength: MOST_EDITS },
    ) ?? [];
  const common: [Run, Run][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (added) j += count;
    else if (removed) i += count;
    else for (let k = 0; k < count; k++) common.push([older[i++] as Run, newer[j++] as Run]);
  }
  return common;
}
