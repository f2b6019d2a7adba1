/** Renders the sections of an overview as tables for a terminal. */
import { type Look, styled } from "../style.ts";
import { renderTable, wrapped } from "../table.ts";
import { legendOf, type Section, type SectionRow, withHeadings } from "./sections.ts";

/** Lines on a screen, minus the prompt. */
const LINES = 23;

/** The sections as text, with all rows or the most important `count`, and the number of rows left out. */
export function renderSections(sections: readonly Section[], look: Look, count = Infinity) {
  const rows = mostImportant(sections);
  const text = textOf(sections, new Set(rows.slice(0, count)), look);
  return { text, left: Math.max(0, rows.length - count) };
}

/** The number of rows that fit on a screen of `look` beside `taken` other lines; at least one. */
export function fittingRows(sections: readonly Section[], look: Look, taken = 0): number {
  const fits = (count: number) => {
    const { text, left } = renderSections(sections, look, count);
    // One line says what is left out.
    return text.trimEnd().split("\n").length + Number(left > 0) <= LINES - taken;
  };
  // Each row takes at least one line. Halving, because rendering takes long.
  let [fitting, past] = [1, Math.min(mostImportant(sections).length, LINES) + 1];
  while (past - fitting > 1) {
    const middle = (fitting + past) >> 1;
    if (fits(middle)) fitting = middle;
    else past = middle;
  }
  return fitting;
}

function mostImportant(sections: readonly Section[]): SectionRow[] {
  const rows = sections.flatMap(({ rows }) => rows);
  return rows.sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
}

function textOf(sections: readonly Section[], shown: ReadonlySet<SectionRow>, look: Look): string {
  const texts = sections.flatMap(({ columns, rows, foot = [] }) => {
    const own = rows.filter((row) => shown.has(row));
    if (own.length === 0) return [];
    const cells = withHeadings(own).map((row) =>
      row.map((cell) => cell.map(([text, tone]) => styled(text, look, tone))),
    );
    return [renderTable(columns, cells, look), ...foot.map((line) => footLine(line, look))].join(
      "",
    );
  });
  const told = legendOf([...shown], look.lang);
  return texts.join("\n") + told.map((line) => footLine(line, look)).join("");
}

/** A line below a table; where it lists signs, none is torn from its word. */
function footLine(text: string, look: Look): string {
  const lines: string[] = [];
  for (const item of text.split("  ")) {
    const longer = [...lines.slice(-1), item].join("  ");
    if (lines.length > 0 && longer.length <= look.width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines.map((line) => wrapped(styled(line, look, "faint"), look)).join("");
}
