/** Overviews as sections of rows, and their Markdown; overviews/screen.ts renders them for terminals. */
import type { JoinedFact } from "../../factbook/answer.ts";
import { statusOf } from "../../factbook/factbook.ts";
import { speakersOfJoined } from "../../factbook/join.ts";
import type { Lang } from "../../factbook/model.ts";
import type { Line } from "../columns.ts";
import { fill, LABELS, STATUSES } from "../labels.ts";
import { table, text } from "../markdown.ts";
import type { Look } from "../style.ts";
import type { TableColumn } from "../table.ts";
import { formatParagraph, nameList, oneLineWithStatus, origin } from "../value.ts";

export interface Section {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SectionRow[];
  /** Lines below the rows. */
  readonly foot?: readonly string[];
}

export interface SectionRow {
  /** A heading above the row, unless the row before has the same one. */
  readonly under?: readonly Line[];
  readonly cells: readonly (readonly Line[])[];
  /** The fact of the row, whose status symbol a legend explains. */
  readonly fact?: JoinedFact;
  /** Importance when there isn't room for all rows; default 0. */
  readonly importance?: number;
}

/** The space that sections are laid out in; for Markdown, the width is infinite. */
export type Room = Pick<Look, "lang" | "width" | "isAscii" | "isLinear">;

/** Maximum width of a bar or a row of symbols, in columns. */
export const LONGEST = 60;
/** Minimum width of a terminal for names beside bars, in columns. */
const NARROW = 60;

/** Whether names go above bars rather than beside them. */
export function isStacked({ isLinear, width }: Room): boolean {
  return isLinear === true || width < NARROW;
}

/** A section in one column, where there is no room for several. */
export function narrowed(section: Section, room: Room): Section {
  if (!isStacked(room)) return section;
  const columns = section.columns.slice(0, 1).map(({ head }) => ({ head }));
  const rows = section.rows.map((row) => ({ ...row, cells: [row.cells.flat()] }));
  return { ...section, columns, rows };
}

/** The sections as Markdown tables. */
export function sectionsInMarkdown(sections: readonly Section[], lang: Lang): string {
  const cellText = (lines: readonly Line[]) => lines.flatMap(([line]) => line || []).join(" — ");
  const parts = sections.flatMap(({ columns, rows, foot = [] }) => [
    table(
      columns.map(({ head }) => head),
      withHeadings(rows).map((cells) => columns.map((_, at) => cellText(cells[at] ?? []))),
    ),
    ...foot.map((line) => `${text(line)}\n`),
  ]);
  const told = legendOf(
    sections.flatMap(({ rows }) => rows),
    lang,
  ).map((line) => `${text(line)}\n`);
  return [...parts, ...told].join("\n");
}

/** The cells of all rows, where a heading is a row with a single cell. */
export function withHeadings(rows: readonly SectionRow[]): (readonly (readonly Line[])[])[] {
  return rows.flatMap(({ under, cells }, at) => [
    ...(under && under !== rows[at - 1]?.under ? [[under]] : []),
    ...(cells.length > 0 ? [cells] : []),
  ]);
}

/** A line explaining the symbols in `rows`; none if they have none. */
export function legendOf(rows: readonly SectionRow[], lang: Lang): string[] {
  const facts = rows.flatMap(({ fact }) => fact ?? []);
  return facts.length > 0 ? [legend(facts, lang)] : [];
}

/** Explains the statuses that occur in `facts`. */
export function legend(facts: readonly JoinedFact[], lang: Lang): string {
  const { symbol, status, overview } = LABELS[lang];
  const used = new Set(facts.map(statusOf));
  // Keep a symbol and its word on one line.
  const told = STATUSES.filter((name) => used.has(name)).map(
    (name) => `${symbol[name]}\u00a0${status[name]}`,
  );
  return [...told, ...(used.has(undefined) ? [overview.quoted] : [])].join("  ");
}

/**
 * A fact on one line, with its status, who denies it, and its id: "≈ Text. (Speaker, ¶6, id)". The id is
 * left out where nobody could type it.
 */
export function factLine(fact: JoinedFact, lang: Lang, id: readonly string[] = [fact.id]): Line {
  const { overview } = LABELS[lang];
  const deniers = "deniedBy" in fact ? nameList(fact.deniedBy ?? [], lang) : "";
  const names = nameList(speakersOfJoined(fact), lang);
  const place = formatParagraph(fact.paragraph, lang);
  const source = [names, place, ...origin(fact, lang), ...id].join(", ");
  const denied = deniers && `; ${fill(overview.deniedBy, { names: deniers })}`;
  return [`${oneLineWithStatus(fact, lang)} (${source}${denied})`, statusOf(fact)];
}
