/** The report of `verify`, for people and programs. */
import type { Lang } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { idWidth, type Line } from "../output/columns.ts";
import { fill, LABELS } from "../output/labels.ts";
import { table } from "../output/markdown.ts";
import { fittingRows, renderSections } from "../output/overviews/screen.ts";
import type { Section } from "../output/overviews/sections.ts";
import type { Forms } from "../output/render.ts";
import { WIDTH } from "../output/screen.ts";
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
      // Moved passages and the like are only counted until asked for.
      const told = rows.filter(({ isMinor }) => isAll || !isMinor);
      const head = headOf(verification, isAll, look);
      const foot = isAll || !verification.another ? tallyTable(verification, isAll, look) : "";
      const taken = [head, foot].join("\n").split("\n").length + HINT;
      const sections = sectionsOf(told, lang);
      const usual = { ...look, width: WIDTH };
      const count = isAll ? undefined : fittingRows(sections, usual, taken);
      const { text, left } = renderSections(sections, look, count);
      const shown = new Set(told.slice(0, told.length - left));
      const others = rows.filter((row) => !shown.has(row));
      const parts = [head, text, foot].filter(Boolean);
      return { text: parts.join("\n"), more: leftOf(others, lang) };
    },
  };
}

/** Lines for how to mend the factbook. */
const HINT = 2;

/** The verdict, and further details. */
function headOf(verification: Verification, isAll: boolean, look: Look): string {
  const verdict = styled(sentenceOf(verification, look.lang), look, "strong");
  return wrapped([verdict, ...detailsOf(verification, isAll, look.lang)].join("\n"), look);
}

/** Moved passages take one line each, and stand apart. */
function sectionsOf(rows: readonly DamageRow[], lang: Lang): Section[] {
  const { heading, verify } = LABELS[lang];
  const columns = [
    { head: heading.status, most: () => 16 },
    { head: heading.id, most: idWidth(32) },
    { head: verify.passage },
  ];
  const cells = ({ state, label, id, passages }: DamageRow): Line[][] => [
    [[`${SYMBOLS[state]} ${label}`, state]],
    [[id]],
    passages.map((passage): Line => [passage]),
  ];
  return Array.from(grouped(rows, ({ state }) => state === "moved").values(), (part) => ({
    columns,
    rows: part.map((row) => ({ cells: cells(row) })),
  }));
}

/** How many rows of each state were left out, and how to see them. */
function leftOf(left: readonly DamageRow[], lang: Lang): string {
  const { more, verify } = LABELS[lang];
  const groups = grouped(left, ({ state }) => state);
  const counts = Array.from(groups, ([state, of]) => `${of.length} ${verify.state[state]}`);
  return left.length > 0 ? fill(more, { counts: counts.join(", ") }) : "";
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
