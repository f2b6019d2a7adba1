/** Sections of an overview as tables on a terminal. */
import { type Look, styled } from "../style.ts";
import { renderTable, wrapped } from "../table.ts";
import { legendOf, type Section, type SectionRow } from "./sections.ts";

/** Lines of a terminal's screen, less the line about what is left, and the prompt. */
const LINES = 22;

/** Sections as text, and how many rows have no room on a screen where they are to fit one. */
export function renderSections(sections: readonly Section[], look: Look, isCut: boolean) {
  const rows = sections
    .flatMap(({ rows }) => rows)
    .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  // Each row takes a line at least.
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
