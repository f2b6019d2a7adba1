/** What `verify` found, for people and for programs. */
import type { Place } from "../factbook/answer.ts";
import { isEntity, paragraphOf } from "../factbook/factbook.ts";
import type { Lang, Selector, Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { fill, LABELS } from "../output/labels.ts";
import { table } from "../output/markdown.ts";
import type { Forms } from "../output/render.ts";
import { type Look, styled } from "../output/style.ts";
import { renderTable, wrapped } from "../output/table.ts";
import { formatNumber, headline } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import { CHANGES } from "./changes.ts";
import { sentenceOf, verdictText } from "./sentence.ts";
import { difference } from "./text.ts";
import { recordsLeft } from "./verdict.ts";
import {
  type Damaged,
  damaged,
  FINDING_FIELDS,
  STATES,
  tally,
  toFindings,
  type Verification,
} from "./verify.ts";

// The command loads all that it needs at once.
export { mend, unsettled } from "./mend.ts";
export { verify } from "./verify.ts";

/** Tells states apart without words and without colours. */
const SYMBOLS = { moved: "→", unchecked: "?", changed: "≠", gone: "×" } as const;

/**
 * The forms of a report on the text that the user named by `query`; `source` is the factbook's. For
 * people it has one screen, or `isAll` that there is.
 */
export function reportForms(
  query: string,
  source: Source,
  lang: Lang,
  isAll: boolean,
): Forms<Verification> {
  let left: readonly DamageRow[] = [];
  return {
    json(verification) {
      const { text, differing, fits, another } = verification;
      const verdict = verdictText(verification.verdict, source);
      const passages = Object.fromEntries(tally(verification));
      const results = toFindings(verification);
      const count = results.length;
      return { query, count, verdict, fits, another, text, differing, passages, results };
    },
    rows: toFindings,
    columns: () => FINDING_FIELDS,
    markdown: (verification) => toMarkdown(verification, source, lang),
    table(verification, look) {
      const rows = damageRows(verification, source, lang);
      const kinds = tallyRows(verification, lang).filter(({ isUnharmed }) => !isUnharmed);
      const first = isAll ? rows : firstRows(rows, LINES - kinds.length);
      left = rows.filter((row) => !first.includes(row));
      return renderReport(verification, source, first, isAll, look);
    },
    besides() {
      const { more, verify } = LABELS[lang];
      const groups = grouped(left, ({ state }) => state);
      const counts = Array.from(groups, ([state, of]) => `${of.length} ${verify.state[state]}`);
      return left.length > 0 ? fill(more, { counts: counts.join(", ") }) : "";
    },
  };
}

/** The verdict, the `rows` of what isn't unharmed, and the passages by kind. */
function renderReport(
  verification: Verification,
  source: Source,
  rows: readonly DamageRow[],
  isAll: boolean,
  look: Look,
): string {
  const { lang } = look;
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang, isAll);
  const parts = [wrapped([styled(verdict, look, "strong"), ...details].join("\n"), look)];
  const columns = [
    { head: heading.status, most: () => 16 },
    { head: heading.id, most: () => 32 },
    { head: verify.passage },
  ];
  const cells = ({ state, label, id, passages }: DamageRow) => {
    return [[styled(`${SYMBOLS[state]} ${label}`, look, state)], [id], passages];
  };
  // What moved takes a line each: apart from the others, it needs no blank lines between.
  for (const [, part] of grouped(rows, ({ state }) => state === "moved"))
    parts.push(renderTable(columns, part.map(cells), look));
  const [head, ...kinds] = tallyRows(verification, lang);
  // Where something is wrong, what is not is little news.
  const isNews = ({ isUnharmed }: TallyRow) => isAll || !isUnharmed;
  const news = kinds.some(isNews) ? kinds.filter(isNews) : kinds;
  if (isAll || !verification.another) parts.push(tallyTable([head, ...news], look));
  return parts.join("\n");
}

/** So narrow that it stays a table where others don't. */
function tallyTable([head, ...rows]: readonly [TallyRow, ...TallyRow[]], look: Look): string {
  const kinds = Math.max(...[head, ...rows].map(({ cells: [kind] }) => kind.length));
  const counts = Math.max(...[head, ...rows].map(({ cells: [, count] }) => count.length));
  const indent = kinds + counts + 4;
  const line = ({ cells: [kind, count, text] }: TallyRow) => {
    const folded = wrapped(text, { width: look.width - indent }).trimEnd();
    const hung = folded.replaceAll("\n", `\n${" ".repeat(indent)}`);
    return `${kind.padEnd(kinds)}  ${count.padStart(counts)}  ${hung}`;
  };
  return `${[styled(line(head), look, "faint"), ...rows.map(line)].join("\n")}\n`;
}

/** The same as `renderReport`, of all rows, in CommonMark with GFM tables. */
function toMarkdown(verification: Verification, source: Source, lang: Lang): string {
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang, true);
  const [head, ...kinds] = tallyRows(verification, lang);
  const damage = damageRows(verification, source, lang).map(({ label, kind, id, passages }) => [
    label,
    kind,
    id,
    passages.join("; "),
  ]);
  const parts = [
    `${verdict}\n`,
    details.map((line) => `- ${line}\n`).join(""),
    damage.length > 0 && table([heading.status, heading.kind, heading.id, verify.passage], damage),
    table(
      head.cells,
      kinds.map(({ cells }) => cells),
    ),
  ];
  return parts.filter(Boolean).join("\n");
}

/** The verdict; in what measures the text differs, `isAll` or where else nothing does; why passages are unchecked. */
function headLines(
  { verdict, differing, text, passages }: Verification,
  source: Source,
  lang: Lang,
  isAll: boolean,
): [verdict: string, ...details: string[]] {
  const labels = LABELS[lang].verify;
  const details = (isAll || verdict.is === "article" ? differing : []).map((measure) => {
    const [had, has] = [source, text].map((of) =>
      // The first digits of a hash are enough to tell two apart.
      measure === "sha256" ? `${of.sha256.slice(0, 8)}…` : formatNumber(of[measure], lang),
    );
    return `${had} → ${has} ${labels.measure[measure]}`;
  });
  if (passages.some(({ state }) => state === "unchecked"))
    details.push(source.fingerprint ? labels.notInFingerprint : labels.noFingerprint);
  return [sentenceOf(verdict, source, lang), ...details];
}

interface TallyRow {
  readonly cells: readonly [kind: string, count: string, states: string];
  readonly isUnharmed: boolean;
}

/** The head, and for each kind of record its name, how many passages it has, and what became of them. */
function tallyRows(verification: Verification, lang: Lang): [head: TallyRow, ...TallyRow[]] {
  const { heading, kind: kinds, verify } = LABELS[lang];
  const rows = Array.from(tally(verification), ([kind, counts]): TallyRow => {
    const count = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const states = STATES.filter((state) => counts[state] !== undefined).map(
      (state) => `${counts[state] === count ? verify.all : counts[state]} ${verify.state[state]}`,
    );
    const cells = [kinds[kind], formatNumber(count, lang), states.join(", ")] as const;
    return { cells, isUnharmed: counts.unharmed === count };
  });
  return [{ cells: [heading.kind, verify.passages, verify.result], isUnharmed: false }, ...rows];
}

type DamageRow = ReturnType<typeof damageRows>[number];

/**
 * The damaged passages by what became of them and by record: what has changed in meaning, what is
 * gone, what was reworded, and all else. Each that changed has a line; of others the first has, which
 * tells how many more there are. None of another text, where all are gone.
 */
function damageRows(verification: Verification, source: Source, lang: Lang) {
  if (verification.another) return [];
  const labels = LABELS[lang].verify;
  const rankOf = ({ state, change, record }: Damaged) => {
    if (change) return CHANGES.indexOf(change.change) + Number(change.isFollowing) / 2;
    if (state !== "gone") return CHANGES.length;
    return CHANGES.indexOf("wording") - (isEntity(record) ? 0.1 : 0.2);
  };
  const passages = damaged(verification).sort((a, b) => rankOf(a) - rankOf(b));
  const stillThere = recordsLeft(verification.passages);
  const isPart = ({ record, state }: Damaged) => state === "gone" && stillThere.has(record);
  const groups = grouped(passages, (it) => `${it.state} ${rankOf(it)} ${it.record.id}`);
  return Array.from(groups.values(), ([first, ...others]) => {
    const { state, record, change } = first;
    const lineOf = (passage: Damaged) => passageLine(passage, verification, source, lang);
    const more = others.length > 0 ? `, ${fill(labels.more, { count: others.length })}` : "";
    return {
      state,
      label: change ? labels.change[change.change] : labels.state[state],
      isMinor: state === "moved" || change?.isFollowing === true || isPart(first),
      kind: LABELS[lang].kind[record.kind],
      id: record.id,
      passages: state === "changed" ? [first, ...others].map(lineOf) : [lineOf(first) + more],
    };
  });
}

/** Lines of a screen of 24 for rows and kinds, and about how many characters of a row fit on each. */
const LINES = 16;
const WIDTH = 40;

/** The rows that people see first: not what has only moved, follows from another row, or stands elsewhere too. */
function firstRows(rows: readonly DamageRow[], lines: number): DamageRow[] {
  let room = lines;
  return rows.filter(({ isMinor, passages }) => {
    if (isMinor) return false;
    room -= passages.reduce((sum, { length }) => sum + Math.ceil(length / WIDTH), 0);
    return room >= 0;
  });
}

function passageLine(
  passage: Damaged,
  { headings }: Verification,
  source: Source,
  lang: Lang,
): string {
  const { record, selector, state, now, expected, found = "", change, times } = passage;
  const at = placeName(selector.paragraph, source, lang);
  const was = expected ?? change?.was;
  if (state === "moved") {
    const to = placeName(now?.paragraph ?? 0, { ...source, ...(headings && { headings }) }, lang);
    return now ? movement(selector, now, at, to) : at;
  }
  if (state === "changed" && was !== undefined) return `${at} ${visible(contrast(was, found))}`;
  if (state === "changed") return `${at} ${LABELS[lang].verify.nowReads} “${shown(found)}”`;
  const { exact } = selector;
  const words = exact === undefined ? shown(headline(record, lang)) : `“${shown(exact)}”`;
  const doubt = times === undefined ? "" : fill(LABELS[lang].verify.ambiguous, { times });
  return `${at} ${words}${doubt}`;
}

/** A line of an article as a reader counts: its paragraph, or what it is instead. */
function placeName(line: number, source: Source, lang: Lang): string {
  const number = paragraphOf(source, line);
  const { headline, subhead } = LABELS[lang].verify;
  return number === undefined ? (line === 0 ? headline : subhead) : `¶${number}`;
}

/** From where to where, by as little as tells the two apart; `at` and `to` are their paragraphs. */
function movement(
  from: Pick<Selector, "start" | "end">,
  now: Place,
  at: string,
  to: string,
): string {
  const paragraphs = at === to ? at : `${at} → ${to}`;
  if (from.start !== now.start) return `${paragraphs}, ${from.start ?? "?"} → ${now.start}`;
  if (from.end === now.end) return paragraphs;
  return `${paragraphs}, ${from.start}–${from.end} → ${now.start}–${now.end}`;
}

/** How much of what two texts share is shown on either side of where they differ. */
const CONTEXT = 12;
const LONGEST_EXCERPT = 120;

/** The parts in which two texts differ, each in quotation marks with some of what is around it. */
export function contrast(before: string, after: string): string {
  const { start, end, was } = difference(before, after);
  const [old, now] = [excerpt(before, start, start + was.length), excerpt(after, start, end)];
  return `${old} → ${now}`;
}

/** `text` from a little before `start` to a little after `end`, cut at words. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= CONTEXT ? 0 : text.lastIndexOf(" ", start - CONTEXT) + 1;
  const space = text.indexOf(" ", end + CONTEXT);
  const to = space === -1 ? text.length : space;
  const last = Math.min(to, from + LONGEST_EXCERPT);
  return `“${from > 0 ? "…" : ""}${text.slice(from, last)}${last < text.length ? "…" : ""}”`;
}
