/** What people see first of an answer: what matters most, on one screen. */
import type { Dossier, JoinedFact, Result } from "../factbook/answer.ts";
import { ALL_KINDS } from "../factbook/factbook.ts";
import type { Kind, Lang } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { type Column, columnsFor } from "./columns.ts";
import { fill, LABELS } from "./labels.ts";
import { aside } from "./value.ts";

/** The rows that people see of an answer. */
export interface Screen {
  /** Those that are shown, in that order: the facts of an entity, else the results themselves. */
  readonly rows: readonly Result[];
  readonly left: readonly Result[];
  /** Whether only what a reader must know besides is shown with them. */
  readonly isBrief: boolean;
}

/** Lines of a terminal's screen, less the columns' heads, the line about what is left, and the prompt. */
const LINES = 21;
const WIDTH = 80;
/** Lines in which a short record may still stand where a longer one has no room. */
const SHORT = 4;

/** In what order kinds take turns on an entity's page, before all that is left. */
const TURNS: readonly Kind[] = ["claim", "figure", "claim", "quote", "claim", "figure", "claim"];

/** As much as fits on a screen of 24 lines and 80 columns, so that a pipe gets what a terminal does. */
export function firstScreen(results: readonly Result[], query: string, lang: Lang): Screen {
  const page = pageOf(results);
  const rows = page ? inTurns(page) : byImportance(results, query);
  const room = LINES - (page ? headHeight(page, lang) : 0);
  const full = fitting(rows, room, lang, false);
  const isBrief = full.length < rows.length;
  const shown = isBrief ? fitting(rows, room, lang, true) : full;
  const left = rows.filter((row) => !shown.includes(row));
  return { rows: page ? inOrder(page, shown) : shown, left, isBrief };
}

/** All rows, in full. */
export function allRows(results: readonly Result[], query: string): Screen {
  const page = pageOf(results);
  const rows = page ? inOrder(page, factsOf(page)) : byImportance(results, query);
  return { rows, left: [], isBrief: false };
}

/** The entity whose page the results are, if they are one. */
export function pageOf([only, ...others]: readonly Result[]): Dossier | undefined {
  return only && "mentions" in only && others.length === 0 ? only : undefined;
}

/** Results of a search stand in its order, all others those first that a reader must see. */
function byImportance(results: readonly Result[], query: string): readonly Result[] {
  return query === "" ? keyFirst(results) : results;
}

function keyFirst<R extends Result>(results: readonly R[]): R[] {
  const isKey = (result: Result) => Number("key" in result && result.key === true);
  return results.toSorted((a, b) => isKey(b) - isKey(a));
}

/** The facts of an entity: first some of each kind in turns, of each those that matter most. */
function inTurns(entity: Dossier): JoinedFact[] {
  const left = tiersOf(entity, factsOf(entity)).flat();
  const first = TURNS.flatMap((kind) => {
    const at = left.findIndex((fact) => fact.kind === kind && fact.key);
    return at < 0 ? [] : left.splice(at, 1);
  });
  return [...first, ...left];
}

/** Some of the facts of an entity by what matters, and of those that matter alike kind by kind. */
function inOrder(entity: Dossier, rows: readonly Result[]): Result[] {
  const facts = factsOf(entity).filter((fact) => rows.includes(fact));
  return tiersOf(entity, facts).flat();
}

function factsOf({ figures, quotes, claims }: Dossier): JoinedFact[] {
  return [...claims, ...figures, ...quotes];
}

/** What a reader must see in which the entity plays a part, what they must see besides, and all others. */
function tiersOf({ id }: Dossier, facts: readonly JoinedFact[]): JoinedFact[][] {
  const playsPart = ({ about }: JoinedFact) =>
    about.some((ref) => ref.id === id && (ref.as === "agent" || ref.as === "patient"));
  const tierOf = (fact: JoinedFact) => (fact.key ? Number(!playsPart(fact)) : 2);
  return [0, 1, 2].map((tier) => facts.filter((fact) => tierOf(fact) === tier));
}

function headHeight({ role, summary, note }: Dossier, lang: Lang): number {
  const texts = [
    worded(role, lang),
    worded(summary, lang),
    ...aside("note", note && worded(note, lang), lang),
  ];
  // And its name, and an empty line below all.
  return texts.reduce((sum, text) => sum + heightOf(text, WIDTH), 2);
}

/** The lines of a text that is wrapped between its words. */
function heightOf(text: string, width: number): number {
  let [lines, column] = [1, 0];
  for (const word of text.split(" ")) {
    const isNext = column > 0 && column + 1 + word.length > width;
    if (isNext) lines++;
    column = isNext || column === 0 ? word.length : column + 1 + word.length;
  }
  return lines;
}

/** The least widths of columns: the text's is what the others leave, at the most that they take. */
function widthsOf(columns: readonly Column[], rows: readonly Result[], lang: Lang): number[] {
  const widths = columns.map(({ head, most, cell }) => {
    const texts = rows.flatMap((row) => cell(row, lang)).map(([text]) => text.length);
    return most ? Math.min(most(WIDTH), Math.max(LABELS[lang].heading[head].length, ...texts)) : 0;
  });
  const taken = widths.reduce((sum, width) => sum + width, 2 * (columns.length - 1));
  return widths.map((width) => width || WIDTH - taken);
}

/** Those of `rows` that have room; in brief the first one in any case. */
function fitting(rows: readonly Result[], room: number, lang: Lang, isBrief: boolean): Result[] {
  const columns = columnsFor(rows, isBrief, "below");
  const widths = widthsOf(columns, rows, lang);
  let left = room;
  return rows.filter((row, at) => {
    const cells = columns.map(({ cell }) => cell(row, lang));
    // A table has a row for each line of the tallest cell.
    const height = cells.reduce((most, { length }) => Math.max(most, length), 0);
    const lines = Array.from({ length: height }, (_, line) =>
      cells.map((cell, i) => heightOf(cell[line]?.[0] ?? "", widths[i] ?? WIDTH)),
    );
    const taken = lines.reduce((sum, heights) => sum + Math.max(...heights), 0);
    const fits = taken <= left || (isBrief && at === 0);
    if (fits) left -= taken;
    // A screen that ends early is better than one from which what matters more is missing.
    else left = Math.min(left, SHORT);
    return fits;
  });
}

/** What there is besides what is shown, and how to see it; nothing where that is all. */
export function besides({ left, isBrief }: Screen, lang: Lang): string {
  const { kind: one, kinds: several, more, inFull } = LABELS[lang];
  const counts = ALL_KINDS.flatMap((kind) => {
    const count = left.filter((row) => row.kind === kind).length;
    return count > 0 ? [`${count} ${(count === 1 ? one : several)[kind]}`] : [];
  });
  if (left.length > 0) return fill(more, { counts: counts.join(", ") });
  return isBrief ? inFull : "";
}
