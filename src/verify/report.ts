/** The report of `verify`, for people and programs. */
import type { Lang } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { fill, LABELS } from "../output/labels.ts";
import { table } from "../output/markdown.ts";
import type { Forms } from "../output/render.ts";
import { type Look, styled } from "../output/style.ts";
import { renderTable, wrapped } from "../output/table.ts";
import { type DamageRow, damageRows, detailsOf, tallyRows } from "./rows.ts";
import { sentenceOf, verdictText } from "./verdict.ts";
import { FINDING_FIELDS, tally, toFindings, type Verification } from "./verify.ts";

/** Distinguishes states without words or colours. */
const SYMBOLS = { moved: "→", unchecked: "?", changed: "≠", gone: "×" } as const;

/** The forms of a report on the text called `query`. For people it is cut to one screen, unless `isAll`. */
export function reportForms(query: string, lang: Lang, isAll: boolean): Forms<Verification> {
  return {
    json(verification) {
      const { text, differing, fits, another } = verification;
      const verdict = verdictText(verification);
      const passages = Object.fromEntries(tally(verification));
      const results = toFindings(verification);
      const count = results.length;
      return { query, count, verdict, fits, another, text, differing, passages, results };
    },
    rows: toFindings,
    columns: () => FINDING_FIELDS,
    markdown: (verification) => toMarkdown(verification, lang),
    table(verification, look) {
      const rows = damageRows(verification, lang);
      const kinds = tallyRows(verification, lang).filter(({ isUnharmed }) => !isUnharmed);
      const first = isAll ? rows : firstRows(rows, LINES - kinds.length);
      const left = rows.filter((row) => !first.includes(row));
      return { text: renderReport(verification, first, isAll, look), more: leftOf(left, lang) };
    },
  };
}

/** How many rows of each state were left out, and how to see them. */
function leftOf(left: readonly DamageRow[], lang: Lang): string {
  const { more, verify } = LABELS[lang];
  const groups = grouped(left, ({ state }) => state);
  const counts = Array.from(groups, ([state, of]) => `${of.length} ${verify.state[state]}`);
  return left.length > 0 ? fill(more, { counts: counts.join(", ") }) : "";
}

/** Lines on a screen for rows and kinds, and roughly the characters per line of a row. */
const LINES = 15;
const WIDTH = 40;

/** The first rows that fit, without minor ones. */
function firstRows(rows: readonly DamageRow[], lines: number): DamageRow[] {
  let room = lines;
  return rows.filter(({ isMinor, passages }) => {
    if (isMinor) return false;
    room -= passages.reduce((sum, { length }) => sum + Math.ceil(length / WIDTH), 0);
    return room >= 0;
  });
}

/** The verdict, the `rows` and the passages by kind. */
function renderReport(
  verification: Verification,
  rows: readonly DamageRow[],
  isAll: boolean,
  look: Look,
): string {
  const { lang } = look;
  const { heading, verify } = LABELS[lang];
  const details = detailsOf(verification, isAll, lang);
  const verdict = styled(sentenceOf(verification, lang), look, "strong");
  const parts = [wrapped([verdict, ...details].join("\n"), look)];
  const columns = [
    { head: heading.status, most: () => 16 },
    { head: heading.id, most: (width: number) => Math.max(32, Math.floor(width / 4)) },
    { head: verify.passage },
  ];
  const cells = ({ state, label, id, passages }: DamageRow) => {
    return [[styled(`${SYMBOLS[state]} ${label}`, look, state)], [id], passages];
  };
  // Moved passages take one line each, so they go in a table without blank lines.
  for (const [, part] of grouped(rows, ({ state }) => state === "moved"))
    parts.push(renderTable(columns, part.map(cells), look));
  if (isAll || !verification.another) parts.push(tallyTable(verification, isAll, look));
  return parts.join("\n");
}

/** What happened to the passages of each kind; if some are harmed, only the kinds with harm. */
function tallyTable(verification: Verification, isAll: boolean, look: Look): string {
  const { heading, verify } = LABELS[look.lang];
  const rows = tallyRows(verification, look.lang);
  const harmed = rows.filter(({ isUnharmed }) => !isUnharmed);
  const told = (isAll || harmed.length === 0 ? rows : harmed).map(({ cells }) => cells);
  const [kinds, counts] = [
    Math.max(heading.kind.length, ...told.map(([kind]) => kind.length)),
    Math.max(verify.passages.length, ...told.map(([, count]) => count.length)),
  ];
  const most = (width: number) => width - kinds - counts - 4;
  // Narrow enough to stay a table in a linear layout.
  return renderTable(
    [
      { head: heading.kind, most: () => kinds },
      { head: verify.passages.padStart(counts), most: () => counts },
      { head: verify.result, most },
    ],
    told.map(([kind, count, states]) => [[kind], [count.padStart(counts)], [states]]),
    { ...look, isLinear: false },
  );
}

/** The full report, in CommonMark with GFM tables. */
function toMarkdown(verification: Verification, lang: Lang): string {
  const { heading, verify } = LABELS[lang];
  const damage = damageRows(verification, lang).map((row) => [
    row.label,
    row.kind,
    row.id,
    row.passages.join("; "),
  ]);
  const parts = [
    `${sentenceOf(verification, lang)}\n`,
    detailsOf(verification, true, lang)
      .map((line) => `- ${line}\n`)
      .join(""),
    damage.length > 0 && table([heading.status, heading.kind, heading.id, verify.passage], damage),
    table(
      [heading.kind, verify.passages, verify.result],
      tallyRows(verification, lang).map(({ cells }) => cells),
    ),
  ];
  return parts.filter(Boolean).join("\n");
}
