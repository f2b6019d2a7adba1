/** Overviews as people see them: sections of rows, in Markdown; src/output/overviews/screen.ts has those of terminals. */
import type { JoinedFact } from "../../factbook/answer.ts";
import { statusOf } from "../../factbook/factbook.ts";
import { speakersOfJoined } from "../../factbook/join.ts";
import type { Lang } from "../../factbook/model.ts";
import type { Line } from "../columns.ts";
import { fill, LABELS, STATUSES } from "../labels.ts";
import { table, text } from "../markdown.ts";
import type { Look } from "../style.ts";
import type { TableColumn } from "../table.ts";
import { formatParagraph, nameList, origin, signed } from "../value.ts";

export interface Section {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SectionRow[];
  /** Lines that stand below its rows. */
  readonly foot?: readonly string[];
}

export interface SectionRow {
  readonly cells: readonly (readonly Line[])[];
  /** The fact that it tells, with a sign of its status that a legend explains. */
  readonly fact?: JoinedFact;
  /** How much a reader must see it where there is no room for all: 0 where nothing is said. */
  readonly importance?: number;
}

/** What sections are made for: where there are no columns, or no look, they are for Markdown. */
export type Room = Pick<Look, "lang" | "width" | "isAscii" | "isLinear">;

/** The widest bar or row of signs, in columns. */
export const LONGEST = 60;
/** The narrowest terminal with room for names beside them, in columns. */
const NARROW = 60;

/** Whether names stand above what is drawn rather than beside it. */
export function isStacked({ isLinear, width }: Room): boolean {
  return isLinear === true || width < NARROW;
}

/** Sections as tables of Markdown. */
export function sectionsInMarkdown(sections: readonly Section[], lang: Lang): string {
  const cellText = (lines: readonly Line[]) => lines.flatMap(([line]) => line || []).join(" — ");
  const parts = sections.flatMap(({ columns, rows, foot = [] }) => [
    table(
      columns.map(({ head }) => head),
      rows.map(({ cells }) => cells.map(cellText)),
    ),
    ...foot.map((line) => `${text(line)}\n`),
  ]);
  const told = legendOf(
    sections.flatMap(({ rows }) => rows),
    lang,
  ).map((line) => `${text(line)}\n`);
  return [...parts, ...told].join("\n");
}

/** What the signs in `rows` say, as a line; none where they have none. */
export function legendOf(rows: readonly SectionRow[], lang: Lang): string[] {
  const facts = rows.flatMap(({ fact }) => fact ?? []);
  return facts.length > 0 ? [legend(facts, lang)] : [];
}

/** What the signs of statuses say, of those that `facts` have. */
export function legend(facts: readonly JoinedFact[], lang: Lang): string {
  const { symbol, status, overview } = LABELS[lang];
  const used = new Set(facts.map(statusOf));
  // A sign and its word stay on one line.
  const told = STATUSES.filter((name) => used.has(name)).map(
    (name) => `${symbol[name]}\u00a0${status[name]}`,
  );
  return [...told, ...(used.has(undefined) ? [overview.quoted] : [])].join("  ");
}

/** "≈ What is told. (Who says so, ¶6)": a fact as a line, with how sure it is and who contradicts it. */
export function factLine(fact: JoinedFact, lang: Lang): Line {
  const { overview } = LABELS[lang];
  const deniers = "deniedBy" in fact ? nameList(fact.deniedBy ?? [], lang) : "";
  const names = nameList(speakersOfJoined(fact), lang);
  const place = formatParagraph(fact.paragraph, lang);
  const source = [names, place, ...origin(fact, lang)].join(", ");
  const denied = deniers && `; ${fill(overview.deniedBy, { names: deniers })}`;
  return [`${signed(fact, lang)} (${source}${denied})`, statusOf(fact)];
}
