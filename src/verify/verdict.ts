/** What an editor is told first of a text: in what it differs from the article, the gravest first. */
import type { FactbookData } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import type { Addition, Course } from "./paragraphs.ts";
import type { Checked } from "./passages.ts";
import { createFinder } from "./text.ts";
import type { Typesetting } from "./typesetting.ts";

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
export type Counts = readonly { readonly sort: Sort; readonly count: number }[];

/** In what a text differs; `lines` are of the article, by their indexes. */
export type Difference =
  | { readonly is: "changed" | "gone" | "reworded"; readonly counts: Counts }
  | { readonly is: "gone" | "rewritten" | "swapped" | "moved"; readonly lines: readonly number[] }
  | { readonly is: "moved"; readonly partsOf: readonly number[] }
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
  const isWording = ({ change }: Checked) => change?.is === "wording";
  const missing = inLinesBut("gone", [...gone, ...rewritten]);
  const lost = missing.filter(({ isElsewhere }) => !isElsewhere);
  const astray = new Set(inLinesBut("moved", moved).map(({ selector }) => selector.paragraph));
  const all: Difference[] = [
    { is: "changed", counts: counts(own.filter((it) => !isWording(it))) },
    { is: "gone", lines: gone },
    { is: "gone", counts: lost.length > 0 ? counts(lost) : mentions(missing) },
    { is: "rewritten", lines: rewritten },
    { is: "reworded", counts: counts(own.filter(isWording)) },
    { is: isSwap ? "swapped" : "moved", lines: moved },
    { is: "moved", partsOf: [...astray].sort((a, b) => a - b) },
    { is: "added", places: added },
  ];
  const differences = all.filter(({ is: _, ...what }) => Object.values(what).flat().length > 0);
  if (differences.length > 0) return { is: "differing", differences };
  return { is: course ? "elsewhere" : "unproven" };
}

/** Names that are gone here, and stand elsewhere. */
function mentions({ length }: readonly Checked[]): Counts {
  return length > 0 ? [{ sort: "mention", count: length }] : [];
}

/** How many records of each sort passages are of, each record once, by the gravest that it is of. */
function counts(passages: readonly Checked[]): Counts {
  const records = [...grouped(passages, ({ record }) => record.id).values()];
  const sorts = records.map((own) => SORTS.find((sort) => own.some((it) => sortOf(it) === sort)));
  return SORTS.flatMap((sort) => {
    const count = sorts.filter((it) => it === sort).length;
    return count > 0 ? [{ sort, count }] : [];
  });
}

/** What has changed in a passage, else what its record is. */
function sortOf({ change, record: { kind } }: Checked): Sort {
  if (change && change.is !== "wording") return change.is;
  if (kind === "claim") return "statement";
  if (kind === "figure") return "number";
  return kind === "quote" ? "quotation" : "name";
}
