/** What people see first of an answer: what matters most, on one screen. */
import type { Dossier, JoinedFact, Result } from "../factbook/answer.ts";
import { ALL_KINDS } from "../factbook/factbook.ts";
import type { Kind, Lang } from "../factbook/model.ts";
import { columnsFor, tableOf } from "./columns.ts";
import { fill, LABELS } from "./labels.ts";
import { heightOf, widthsOf } from "./table.ts";

/** The rows that people see of an answer. */
interface Screen {
  /** Those that are shown, in that order: the facts of an entity, else the results themselves. */
  readonly rows: readonly Result[];
  readonly left: readonly Result[];
  /** Whether only what a reader must know besides is shown with them. */
  readonly isBrief: boolean;
}

/** Lines of a terminal's screen, less the columns' heads, the line about what is left, and the prompt. */
const LINES = 21;
export const WIDTH = 80;
/** Lines in which a short record may still stand where a longer one has no room. */
const SHORT = 4;

/** In what order kinds take turns on an entity's page, before all that is left. */
const TURNS: readonly Kind[] = ["claim", "figure", "claim", "quote", "claim", "figure", "claim"];

/** The entity whose page the results are, if they are one. */
export function pageOf([only, ...others]: readonly Result[]): Dossier | undefined {
  return only && "mentions" in only && others.length === 0 ? only : undefined;
}

/** All rows, in full; results of a search stand in its order, all others those first that a reader must see. */
export function allRows(results: readonly Result[], query: string): Screen {
  const page = pageOf(results);
  const rows = page ? factsOf(page) : query === "" ? keyFirst(results) : results;
  return { rows, left: [], isBrief: false };
}

/**
 * As much as fits on a screen of 24 lines and 80 columns, so that a pipe gets what a terminal does,
 * below `taken` lines of something else.
 */
export function firstScreen(
  results: readonly Result[],
  query: string,
  taken: number,
  lang: Lang,
): Screen {
  const { rows } = allRows(results, query);
  const tried = pageOf(results) ? inTurns(rows) : rows;
  const full = fitting(tried, LINES - taken, lang, false);
  const isBrief = full.length < rows.length;
  const shown = new Set(isBrief ? fitting(tried, LINES - taken, lang, true) : full);
  const left = rows.filter((row) => !shown.has(row));
  return { rows: rows.filter((row) => shown.has(row)), left, isBrief };
}

/** The facts of an entity: those first that a reader must see, above all where it plays a part. */
function factsOf({ id, figures, quotes, claims }: Dossier): JoinedFact[] {
  const playsPart = ({ about }: JoinedFact) =>
    about.some((ref) => ref.id === id && (ref.as === "agent" || ref.as === "patient"));
  const rankOf = (fact: JoinedFact) => (fact.key ? Number(!playsPart(fact)) : 2);
  return [...claims, ...figures, ...quotes].sort((a, b) => rankOf(a) - rankOf(b));
}

function isKey(result: Result): boolean {
  return "key" in result && result.key === true;
}

function keyFirst(results: readonly Result[]): readonly Result[] {
  return results.toSorted((a, b) => Number(isKey(b)) - Number(isKey(a)));
}

/** First some of each kind in turns, of each those that matter most. */
function inTurns(rows: readonly Result[]): Result[] {
  const left = [...rows];
  const first = TURNS.flatMap((kind) => {
    const at = left.findIndex((row) => row.kind === kind && isKey(row));
    return at < 0 ? [] : left.splice(at, 1);
  });
  return [...first, ...left];
}

/** Those of `rows` that have room; in brief the first one in any case. */
function fitting(rows: readonly Result[], room: number, lang: Lang, isBrief: boolean): Result[] {
  const { columns, cells } = tableOf(columnsFor(rows, isBrief, "below"), rows, lang);
  const texts = cells.map((row) => row.map((cell) => cell.map(([text]) => text)));
  const widths = widthsOf(columns, texts, WIDTH) ?? [];
  let left = room;
  return rows.filter((_, at) => {
    const taken = heightOf(texts[at] ?? [], widths);
    const fits = taken <= left || (isBrief && at === 0);
    if (fits) left -= taken;
    // A screen that ends early is better than one from which what matters more is missing.
    else left = Math.min(left, SHORT);
    return fits;
  });
}

/** What there is besides what is shown, and how to see it; nothing where that is all. */
export function leftOf({ left, isBrief }: Screen, lang: Lang): string {
  const { kind: one, kinds: several, more, inFull } = LABELS[lang];
  const counts = ALL_KINDS.flatMap((kind) => {
    const count = left.filter((row) => row.kind === kind).length;
    return count > 0 ? [`${count} ${(count === 1 ? one : several)[kind]}`] : [];
  });
  if (left.length > 0) return fill(more, { counts: counts.join(", ") });
  return isBrief ? inFull : "";
}
