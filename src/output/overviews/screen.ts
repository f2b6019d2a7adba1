/** Renders the sections of an overview as tables for a terminal. */
import { type Look, styled } from "../style.ts";
import { renderTable, wrapped } from "../table.ts";
import { legendOf, type Section, type SectionRow } from "./sections.ts";

/** Lines on a screen, minus the line about what is left out and the prompt. */
const LINES = 22;

/** The sections as text; with `isCut`, cut to one screen, and the number of rows left out. */
export function renderSections(sections: readonly Section[], look: Look, isCut: boolean) {
  const rows = sections
    .flatMap(({ rows }) => rows)
    .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  // Each row takes at least one line.
  for (let count = isCut ? Math.min(rows.length, LINES) : rows.length; ; count--) {
    const text = textOf(sections, new Set(rows.slice(0, count)), look);
    const fits = count <= 1 || text.split("\n").length <= LINES;
    if (fits || !isCut) return { text, left: rows.length - count };
  }
}

function textOf(sections: readonly Section[], shown: ReadonlySet<SectionRow>, look: Look): string {
  const texts = sections.flatMap(({ columns, rows, foot = [] }) => {
    const own = rows.filter((row) => shown.has(row));
    if (own.length === 0) return [];
    const cells = own.map((row) =>
      row.cells.map((cell) => cell.map(([text, tone]) => styled(text, look, tone))),
    );
    return [
      renderTable(columns, cells, look),
      ...foot.map((line) => wrapped(styled(line, look, "faint"), look)),
    ].join("");
  });
  const told = legendOf([...shown], look.lang);
  return texts.join("\n") + told.map((line) => wrapped(styled(line, look, "faint"), look)).join("");
}
