/** Queries for names and words in the articles, as frequently as these have them. */

import { worded } from "../../../src/factbook/factbook.ts";
import type { Lang } from "../../../src/factbook/model.ts";
import { median } from "../processes.ts";
import { row } from "../report.ts";
import { article, randomBy } from "./articles.ts";

const KINDS = ["exact name", "mistyped name", "text, English", "text, Dutch"] as const;
type Kind = (typeof KINDS)[number];

/** The kinds of queries, as functions of the value. */
export type Questions = Readonly<Record<Kind, (asked: string) => string>>;

/** Timed queries of each kind, after a first one that doesn't count. */
const TIMES = 41;
const SEED = 15;

/** Rows: the median and the 95th percentile in milliseconds, given a function that times queries. */
export async function report(
  count: number,
  questions: Questions,
  times: (questions: readonly string[]) => readonly number[] | Promise<readonly number[]>,
): Promise<void> {
  row("milliseconds", "median", "95 of 100", "at most");
  for (const kind of KINDS) {
    const asked = Array.from({ length: TIMES + 1 }, (_, at) => askedOf(kind, at, count));
    const [, ...measured] = await times(asked.map(questions[kind]));
    const slow = measured.toSorted((a, b) => a - b)[Math.floor(measured.length * 0.95)] ?? 0;
    row(kind, median(measured).toFixed(1), slow.toFixed(1), "50");
  }
}

function askedOf(kind: Kind, at: number, count: number): string {
  const random = randomBy(SEED * 1000 + at);
  const some = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const { entities, claims } = article(Math.floor(random() * count));
  const name = worded(some(entities).name, "en");
  // With one letter missing or two letters swapped.
  const typo = 1 + Math.floor(random() * (name.length - 3));
  const swap = random() < 0.5 ? `${name[typo + 1]}${name[typo]}` : name[typo];
  const words = (lang: Lang) => {
    const told = worded(some(claims).statement, lang)
      .split(" ")
      .filter((word) => word.length > 4);
    return `${some(told)} ${some(told)}`;
  };
  if (kind === "exact name") return name;
  if (kind === "mistyped name") return name.slice(0, typo) + swap + name.slice(typo + 2);
  return words(kind === "text, Dutch" ? "nl" : "en");
}
