/** Sections of an overview as tables on a terminal. */
import { type Look, styled } from "../style.ts";
import { renderTable, wrapped } from "../table.ts";
import type { Section, SectionRow } from "./sections.ts";

/** Lines of a terminal's screen, less the line about what is left, and the prompt. */
const LINES = 22;

/** Sections as text, and how many rows have no room on a screen where they are to fit one. */
export function renderSections(sections: readonly Section[], look: Look, isCut: boolean) {
  const all = sections.flatMap(({ rows }) => rows);
  const whole = () => textOf(sections, new Set(all), look);
  if (!isCut) return { text: whole(), left: 0 };
  const byImportance = all.toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  // Each row takes a line at least.
  for (let count = Math.min(all.length, LINES); count > 0; count--) {
    const text = textOf(sections, new Set(byImportance.slice(0, count)), look);
    if (text.split("\n").length <= LINES || count === 1) return { text, left: all.length - count };
  }
  return { text: "", left: 0 };
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
  return texts.join("\n");
}
