/** The rows of a report: damaged passages, and totals by kind. */
import type { Place } from "../factbook/answer.ts";
import { isEntity, paragraphOf } from "../factbook/factbook.ts";
import type { Lang, Selector, Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { fill, LABELS } from "../output/labels.ts";
import { formatNumber, oneLine } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import { CHANGES, type Change, STATES } from "./passages.ts";
import { difference } from "./text.ts";
import { type Damaged, damaged, tally, type Verification } from "./verify.ts";

/**
 * Which measures of the text differ (with `isAll`, or if the text is the exact article), and why passages
 * are unchecked.
 */
export function detailsOf(verification: Verification, isAll: boolean, lang: Lang): string[] {
  const { source, text, differing, isArticle, passages } = verification;
  const labels = LABELS[lang].verify;
  const told = isAll || isArticle ? differing : [];
  const details = told.map((measure) => {
    const [had, has] = [source, text].map((of) =>
      // The first digits of a hash are enough to distinguish two.
      measure === "sha256" ? `${of.sha256.slice(0, 8)}…` : formatNumber(of[measure], lang),
    );
    return `${had} → ${has} ${labels.measure[measure]}`;
  });
  const isUnchecked = passages.some(({ state }) => state === "unchecked");
  const why = source.fingerprint ? labels.notInFingerprint : labels.noFingerprint;
  return isUnchecked ? [...details, why] : details;
}

/** For each kind its name, its number of passages and what happened to them. */
export function tallyRows(verification: Verification, lang: Lang) {
  const { kind: kinds, verify } = LABELS[lang];
  return Array.from(tally(verification), ([kind, counts]) => {
    const count = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const states = STATES.filter((state) => counts[state] !== undefined).map(
      (state) => `${counts[state] === count ? verify.all : counts[state]} ${verify.state[state]}`,
    );
    const cells = [kinds[kind], formatNumber(count, lang), states.join(", ")] as const;
    return { cells, isUnharmed: counts.unharmed === count };
  });
}

export type DamageRow = ReturnType<typeof damageRows>[number];

/**
 * The damaged passages grouped by what happened and by record: changed meaning first, then missing ones,
 * changed wording and the rest. Each changed passage has its own line; otherwise there is one line and the
 * number of further ones. Empty for a different article, where everything is missing.
 */
export function damageRows(verification: Verification, lang: Lang) {
  if (verification.another) return [];
  const labels = LABELS[lang].verify;
  const passages = damaged(verification).sort((a, b) => rankOf(a) - rankOf(b));
  const groups = grouped(passages, (it) => `${it.state} ${rankOf(it)} ${it.record.id}`);
  return Array.from(groups.values(), (group) => {
    const [{ state, record, change, isElsewhere = false }, ...others] = group;
    const lines = group.map((passage) => passageLine(passage, verification, lang));
    const more = others.length > 0 ? `, ${fill(labels.more, { count: others.length })}` : "";
    return {
      state,
      label: change ? changeName(change, lang) : labels.state[state],
      /** Whether it only moved, is due to another change, or is elsewhere in the text too. */
      isMinor: state === "moved" || change?.isFollowing || isElsewhere,
      kind: LABELS[lang].kind[record.kind],
      id: record.id,
      passages: state === "changed" ? lines : [lines[0] + more],
    };
  });
}

function changeName({ is }: Change, lang: Lang): string {
  const { wording, verdict } = LABELS[lang].verify;
  return is === "wording" ? wording : (verdict.sort[is][0] ?? "");
}

/** Changes in order of gravity; missing passages, facts first, go before changed wording. */
function rankOf({ state, change, record }: Damaged): number {
  if (change) return CHANGES.indexOf(change.is) + Number(change.isFollowing) / 2;
  if (state !== "gone") return CHANGES.length;
  return CHANGES.indexOf("wording") - (isEntity(record) ? 0.1 : 0.2);
}

/** The old place of a passage, and what happened to it. */
function passageLine(passage: Damaged, { source, headings }: Verification, lang: Lang): string {
  const { record, selector, state, now, expected, found = "", change, times } = passage;
  const labels = LABELS[lang].verify;
  const at = placeName(selector.paragraph, source, lang);
  const was = expected ?? change?.was;
  if (state === "moved" && now) {
    const to = placeName(now.paragraph, headings ? { headings } : source, lang);
    return (at === to ? at : `${at} → ${to}`) + movement(selector, now);
  }
  if (state === "changed" && was !== undefined) return `${at} ${visible(contrast(was, found))}`;
  if (state === "changed") return `${at} ${labels.nowReads} “${shown(found)}”`;
  const { exact } = selector;
  const words = exact === undefined ? shown(oneLine(record, lang)) : `“${shown(exact)}”`;
  return `${at} ${words}${times === undefined ? "" : fill(labels.ambiguous, { times })}`;
}

/** A line as a reader counts: a paragraph number, or what it is instead. */
function placeName(line: number, source: Pick<Source, "headings">, lang: Lang): string {
  const number = paragraphOf(source, line);
  const { verify, overview } = LABELS[lang];
  const heading = line === 0 ? overview.headline : (verify.verdict.subhead[0] ?? "");
  return number === undefined ? heading : `¶${number}`;
}

/** The change of offsets: only the starts, if they differ. */
function movement({ start, end }: Pick<Selector, "start" | "end">, now: Place): string {
  if (start !== now.start) return `, ${start ?? "?"} → ${now.start}`;
  return end === now.end ? "" : `, ${start}–${end} → ${now.start}–${now.end}`;
}

/** Code units of context on each side of a difference. */
const CONTEXT = 12;
const LONGEST_EXCERPT = 120;

/** The parts in which two texts differ, in quotation marks and with some context. */
export function contrast(before: string, after: string): string {
  const { start, end, was } = difference(before, after);
  return `${excerpt(before, start, start + was.length)} → ${excerpt(after, start, end)}`;
}

/**
 * `text` from shortly before `start` to shortly after `end`, cut between words, or after LONGEST_EXCERPT
 * code units.
 */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= CONTEXT ? 0 : text.lastIndexOf(" ", start - CONTEXT) + 1;
  const space = text.indexOf(" ", end + CONTEXT);
  const to = Math.min(space === -1 ? text.length : space, from + LONGEST_EXCERPT);
  return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
}
