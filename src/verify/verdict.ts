/** What an editor is told first of a text: in what it differs from the article, the gravest first. */
import type { FactbookData, FactRecord } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import type { Addition, Course } from "./paragraphs.ts";
import { createFinder } from "./text.ts";
import type { Typesetting } from "./typesetting.ts";
import type { Checked } from "./verify.ts";

/** What is counted, in the order in which it is told. */
const SORTS = [
  "number",
  "negation",
  "speaker",
  "name",
  "quotation",
  "statement",
  "mention",
] as const;
export type Sort = (typeof SORTS)[number];
export type Counts = readonly (readonly [sort: Sort, count: number])[];

/** In what a text differs; `lines` are of the article, by their indexes. */
export type Difference =
  | { readonly is: "changed" | "missing" | "reworded"; readonly counts: Counts }
  | {
      readonly is: "gone" | "rewritten" | "swapped" | "moved" | "partMoved";
      readonly lines: readonly number[];
    }
  | { readonly is: "added"; readonly places: readonly Addition[] };

export type Verdict =
  /** To the letter, however many passages the factbook has otherwise. */
  | { readonly is: "article"; readonly misfits: number }
  | { readonly is: "typesetting"; readonly kinds: readonly Typesetting[] }
  | { readonly is: "another"; readonly found: number; readonly all: number }
  /** In nothing that the factbook has: of all its passages, or of those that could be checked. */
  | { readonly is: "elsewhere" | "unproven" }
  | { readonly is: "differing"; readonly differences: readonly Difference[] };

/** On another article: how many of the figures have their wording in `text` all the same. */
export function onAnother({ figures }: FactbookData, text: string): Verdict {
  const find = createFinder(text);
  const found = figures.filter(({ selector: { exact } }) => exact && find(exact).length > 0);
  return { is: "another", found: found.length, all: figures.length };
}

/** On a text with other words or another order; `course` is what has become of its lines, if known. */
export function onDifferences(passages: readonly Checked[], course?: Course): Verdict {
  const { gone = [], rewritten = [], moved = [], isSwap = false, added = [] } = course ?? {};
  const inLinesBut = (state: Checked["state"], lines: readonly number[]) =>
    passages.filter((it) => it.state === state && !lines.includes(it.selector.paragraph));
  const own = inLinesBut("changed", rewritten).filter(({ change }) => !change?.isFollowing);
  const isWording = ({ change }: Checked) => change?.change === "wording";
  const missing = inLinesBut("gone", [...gone, ...rewritten]);
  const there = recordsLeft(passages);
  const lost = missing.filter(({ record }) => !there.has(record));
  const astray = inLinesBut("moved", moved).map(({ selector }) => selector.paragraph);
  const all: Difference[] = [
    { is: "changed", counts: counts(own.filter((it) => !isWording(it))) },
    { is: "gone", lines: gone },
    { is: "missing", counts: lost.length > 0 ? counts(lost) : mentions(missing) },
    { is: "rewritten", lines: rewritten },
    { is: "reworded", counts: counts(own.filter(isWording)) },
    { is: isSwap ? "swapped" : "moved", lines: moved },
    { is: "partMoved", lines: [...new Set(astray)].sort((a, b) => a - b) },
    { is: "added", places: added },
  ];
  const differences = all.filter(({ is: _, ...what }) => Object.values(what).flat().length > 0);
  if (differences.length > 0) return { is: "differing", differences };
  return { is: course ? "elsewhere" : "unproven" };
}

/** The records of which the text still has something. */
export function recordsLeft(passages: readonly Checked[]): ReadonlySet<FactRecord> {
  return new Set(passages.flatMap(({ record, state }) => (state === "gone" ? [] : [record])));
}

/** Names that are gone here, and stand elsewhere. */
function mentions({ length }: readonly Checked[]): Counts {
  return length > 0 ? [["mention", length]] : [];
}

/**
 * How many records of each sort passages are of, each record once: by what has changed in them, else
 * by their kind.
 */
function counts(passages: readonly Checked[]): Counts {
  const sortOf = ({ change, record }: Checked): Sort =>
    change && change.change !== "wording" ? change.change : sortOfKind(record.kind);
  const rankOf = (passage: Checked) => SORTS.indexOf(sortOf(passage));
  const sorts = new Map<string, Sort>();
  for (const passage of passages.toSorted((a, b) => rankOf(b) - rankOf(a)))
    sorts.set(passage.record.id, sortOf(passage));
  const groups = grouped([...sorts.values()], (sort) => sort);
  return SORTS.flatMap((sort) => {
    const count = groups.get(sort)?.length ?? 0;
    return count > 0 ? [[sort, count] as const] : [];
  });
}

function sortOfKind(kind: FactRecord["kind"]): Sort {
  if (kind === "claim") return "statement";
  if (kind === "figure") return "number";
  return kind === "quote" ? "quotation" : "name";
}
