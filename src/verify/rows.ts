/** The rows of a report, in words. */
import type { Lang, Source } from "../factbook/model.ts";
import { headline } from "../render/headline.ts";
import { KIND_WORDS } from "../render/phrases.ts";
import { formatNumber } from "../render/value.ts";
import { shown, visible } from "../render/visible.ts";
import { contrast } from "./contrast.ts";
import { type Harm, type Harmed, harmed, type Tally, tally } from "./findings.ts";
import type { Place } from "./lines.ts";
import { PHRASES } from "./phrases.ts";
import { type Measures, STATES, type Verification } from "./verify.ts";

/** Whether the text is the article, how it differs from it, and why any passages are unchecked. */
export function headLines(
  { differing, text, passages }: Verification,
  source: Source,
  lang: Lang,
): [verdict: string, ...details: string[]] {
  const { isArticle, isOther, measures, unchecked } = PHRASES[lang];
  const details = differing.map((measure) => {
    const [had, has] = [source, text].map((of) => formatMeasure(of, measure, lang));
    return `${had} → ${has} ${measures[measure]}`;
  });
  if (passages.some(({ state }) => state === "unchecked"))
    details.push(source.fingerprint ? unchecked.printed : unchecked.unprinted);
  return [differing.length === 0 ? isArticle : isOther, ...details];
}

/** A hash by its first digits: enough to tell two apart. */
function formatMeasure(measures: Measures, measure: keyof Measures, lang: Lang): string {
  return measure === "sha256"
    ? `${measures.sha256.slice(0, 8)}…`
    : formatNumber(measures[measure], lang);
}

/** For each kind of record: its name, how many there are, and what has become of them. */
export function tallyRows(verification: Verification, lang: Lang): [string, string, string][] {
  return [...tally(verification)].map(([kind, states]) => {
    const count = Object.values(states).reduce((sum, n) => sum + n, 0);
    return [KIND_WORDS[lang][kind], formatNumber(count, lang), formatTally(states, count, lang)];
  });
}

function formatTally(states: Tally, count: number, lang: Lang): string {
  const phrases = PHRASES[lang];
  return STATES.filter((state) => states[state] !== undefined)
    .map((state) => {
      const number = states[state] === count ? phrases.all : states[state];
      return `${number} ${phrases.states[state]}`;
    })
    .join(", ");
}

/** What became of some passages of one record. */
export interface HarmRow {
  readonly state: Harm;
  readonly kind: string;
  readonly id: string;
  /** A line for each passage that changed; of others the first. */
  readonly passages: string;
}

/** The harmed passages by state and record, the worst first. */
export function harmRows(verification: Verification, lang: Lang): HarmRow[] {
  const groups = new Map<string, Harmed[]>();
  for (const checked of harmed(verification)) {
    const key = `${checked.state} ${checked.record.id}`;
    const group = groups.get(key);
    if (group) group.push(checked);
    else groups.set(key, [checked]);
  }
  return [...groups.values()].map((group) => {
    const { state, record } = group[0] as Harmed;
    const lines = group.map((checked) => passageLine(checked, lang));
    return {
      state,
      kind: KIND_WORDS[lang][record.kind],
      id: record.id,
      passages: together(lines, state, lang),
    };
  });
}

function together(lines: readonly string[], state: Harm, lang: Lang): string {
  if (state === "changed" || lines.length === 1) return lines.join("\n");
  return `${lines[0]}, ${PHRASES[lang].more(lines.length - 1)}`;
}

function passageLine({ record, selector, state, now, ...harm }: Harmed, lang: Lang): string {
  const { expected, found = "" } = harm;
  const at = `¶${selector.paragraph}`;
  switch (state) {
    case "moved":
      return movement(selector, now as Place);
    case "changed":
      return expected === undefined
        ? `${at} ${PHRASES[lang].nowReads} “${shown(found)}”`
        : `${at} ${visible(contrast(expected, found))}`;
    default:
      return selector.exact === undefined
        ? `${at} ${shown(headline(record, lang))}`
        : `${at} “${shown(selector.exact)}”`;
  }
}

/** From where to where, by as little as tells the two apart. */
function movement(from: Place, to: Place): string {
  const paragraphs =
    from.paragraph === to.paragraph
      ? `¶${from.paragraph}`
      : `¶${from.paragraph} → ¶${to.paragraph}`;
  if (from.start !== to.start) return `${paragraphs}, ${from.start} → ${to.start}`;
  if (from.end === to.end) return paragraphs;
  return `${paragraphs}, ${from.start}–${from.end} → ${to.start}–${to.end}`;
}
