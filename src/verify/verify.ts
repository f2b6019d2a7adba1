/** Checks a factbook against a text, passage by passage. */
import type { Finding } from "../factbook/answer.ts";
import { languageOf } from "../factbook/factbook.ts";
import type { FactbookData, Kind, Lang } from "../factbook/model.ts";
import { type Prints, readFingerprint, sha256 } from "./fingerprint.ts";
import { createLocator } from "./locate.ts";
import { grouped, objectionTo, type Passage, pairLost, passagesOf } from "./passages.ts";
import { createFinder, type Lines, linesOf, type Span } from "./text.ts";

/** What can become of a passage, the worst last; the model of findings says what each is. */
const HARMS = ["moved", "unchecked", "changed", "gone"] as const;
export const STATES = ["unharmed", ...HARMS] as const;
export type State = (typeof STATES)[number];

/** A passage and what has become of it. */
export interface Checked extends Passage, Pick<Finding, "now" | "expected" | "found"> {
  readonly state: State;
}

/** What `verify` found; its passages are in the factbook's order. */
export type Verification = ReturnType<typeof verify>;

/**
 * Checks every passage of `data` against `text`. In a text other than the article, they are found
 * again by the factbook's fingerprint, or by their wording where it has none.
 */
export function verify(data: FactbookData, text: string) {
  const lines = linesOf(text);
  const measures = { sha256: sha256(text), length: text.length, lines: lines.count };
  const differing = (["sha256", "length", "lines"] as const).filter(
    (measure) => measures[measure] !== data.source[measure],
  );
  const checked = checkAll(data, text, lines, !differing.includes("sha256"));
  const passages: Checked[] =
    checked ?? passagesOf(data).map((passage) => ({ ...passage, state: "gone" }));
  const fits = differing.length === 0 && passages.every(({ state }) => state === "unharmed");
  return { text: measures, differing, another: checked === undefined, passages, fits };
}

/**
 * `isArticle` tells whether the text is the factbook's article, to the letter. Undefined where it is
 * another text altogether.
 */
function checkAll(
  data: FactbookData,
  text: string,
  lines: Lines,
  isArticle: boolean,
): Checked[] | undefined {
  const { fingerprint } = data.source;
  const prints = fingerprint && readFingerprint(fingerprint);
  const locate = isArticle || !prints ? undefined : createLocator(prints, text);
  const passages = passagesOf(data);
  if (!isArticle && prints && !locate) return undefined;
  const judge = createJudge(text, lines, languageOf(data.source), prints);
  // By the fingerprint, or where the factbook says.
  const placed = new Map<Passage, Checked>();
  for (const passage of passages) {
    const { selector } = passage;
    const isLocated = locate && prints?.printOf(passage) !== undefined;
    const checked = judge(passage, isLocated ? locate(selector) : [selector]);
    const isTold = isArticle || selector.exact !== undefined;
    if (isLocated || (isTold && checked.state !== "changed")) placed.set(passage, checked);
  }
  // By their wording, beside all that is placed.
  const find = createFinder(text);
  const keyOf = ({ start, end }: Span) => `${start}-${end}`;
  const taken = new Set(Array.from(placed.values(), ({ now }) => now && keyOf(now)));
  const free = (exact: string) => find(exact).filter((span) => !taken.has(keyOf(span)));
  const lost = passages.filter((passage) => !placed.has(passage));
  const paired = pairLost(lost, free, lines);
  const judgeLost = (passage: Passage): Checked => {
    const spans = paired.get(passage);
    if (isArticle) return judge(passage, [passage.selector, ...(spans ?? [])]);
    const isUnsure = spans === undefined || (spans.length === 0 && prints !== undefined);
    return isUnsure ? { ...passage, state: "unchecked" } : judge(passage, spans);
  };
  return passages.map((passage) => placed.get(passage) ?? judgeLost(passage));
}

/**
 * Makes what judges a passage by the spans of `text` that may be it, the likeliest first: by the
 * first that has its words, else by the last; without any, it is gone.
 */
function createJudge(text: string, lines: Lines, spoken: Lang, prints: Prints | undefined) {
  return (passage: Passage, spans: Iterable<Span>): Checked => {
    const { selector } = passage;
    const print = prints?.printOf(passage);
    const isVouched = prints === undefined || print !== undefined;
    let changed: Checked | undefined;
    for (const { start, end } of spans) {
      const found = text.slice(start, end);
      const now = { start, end, paragraph: lines.at(start) };
      const objection = objectionTo(found, passage, spoken, print);
      if (objection) {
        changed = { ...passage, state: "changed", now, ...objection, found };
        continue;
      }
      const isThere = start === selector.start && end === selector.end;
      if (isThere && !isVouched) return { ...passage, state: "unchecked", now };
      const isUnmoved = isThere && now.paragraph === selector.paragraph;
      return { ...passage, state: isUnmoved ? "unharmed" : "moved", now };
    }
    const { exact: expected } = selector;
    return changed ?? { ...passage, state: "gone", ...(expected !== undefined && { expected }) };
  };
}

/** A passage that isn't unharmed. */
export type Damaged = Checked & Pick<Finding, "state">;

/** Every passage that isn't unharmed, the worst first. */
export function damaged({ passages }: Verification): Damaged[] {
  return HARMS.toReversed().flatMap((state) =>
    passages.filter((checked) => checked.state === state).map((checked) => ({ ...checked, state })),
  );
}

/** The fields of a finding, each leaf by its path. */
export const FINDING_FIELDS =
  "kind id state start end paragraph now.start now.end now.paragraph expected found".split(" ");

/** The same as they are reported. */
export function toFindings(verification: Verification): Finding[] {
  return damaged(verification).map(({ record, selector, state, ...damage }) => {
    const { exact: _, ...place } = selector;
    return { kind: record.kind, id: record.id, state, ...place, ...damage };
  });
}

/**
 * How many records of each kind are in each state: that of their worst passage, but changed rather
 * than gone where only some mentions of an entity are.
 */
export function tally({ passages }: Verification): Map<Kind, Partial<Record<State, number>>> {
  const tallies: ReturnType<typeof tally> = new Map();
  for (const group of grouped(passages, ({ record }) => record.id).values()) {
    const { kind } = group[0].record;
    const states = new Set(group.map(({ state }) => state));
    const worst = STATES.findLast((state) => states.has(state)) ?? "unharmed";
    const state = worst === "gone" && states.size > 1 ? "changed" : worst;
    const counts = tallies.get(kind) ?? {};
    tallies.set(kind, { ...counts, [state]: (counts[state] ?? 0) + 1 });
  }
  return tallies;
}
