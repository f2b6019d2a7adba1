/** What to show of an answer on one screen: the most important first. */
import type { Dossier, JoinedFact, Result } from "../factbook/answer.ts";
import { ALL_KINDS } from "../factbook/factbook.ts";
import type { Kind, Lang } from "../factbook/model.ts";
import { columnsFor, tableOf } from "./columns.ts";
import { fill, LABELS } from "./labels.ts";
import { heightOf, widthsOf } from "./table.ts";

/** The rows that are shown and left out. */
interface Screen {
  /** In display order: an entity's facts, or the results themselves. */
  readonly rows: readonly Result[];
  readonly left: readonly Result[];
  /** Whether asides are reduced to what a reader must know. */
  readonly isBrief: boolean;
}

/** Lines on a screen, minus the table head, the line about what is left out, and the prompt. */
const LINES = 21;
export const WIDTH = 80;
/** A record of at most this many lines may still be added after a longer one didn't fit. */
const SHORT = 4;

/** The order in which kinds take turns on an entity's page; the rest follows. */
const TURNS: readonly Kind[] = ["claim", "figure", "claim", "quote", "claim", "figure", "claim"];

const PAGE_ORDER: readonly Result["kind"][] = ["claim", "figure", "quote"];

/** The entity, if it is the only result and so gets a page. */
export function pageOf([only, ...others]: readonly Result[]): Dossier | undefined {
  return only && "mentions" in only && others.length === 0 ? only : undefined;
}

/** All rows in full. Search results keep their order; otherwise key facts come first. */
export function allRows(results: readonly Result[], query: string): Screen {
  const page = pageOf(results);
  const rows = page ? factsOf(page) : query === "" ? keyFirst(results) : results;
  return { rows, left: [], isBrief: false };
}

/**
 * As many rows as fit on 24 lines of 80 columns, below `taken` other lines. The width is fixed so that a
 * pipe shows the same facts as a terminal.
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
  const chosen = rows.filter((row) => shown.has(row));
  return { rows: pageOf(results) ? chosen.toSorted(byKind) : chosen, left, isBrief };
}

/** The facts of an entity, key facts first, especially those where it is the agent or patient. */
function factsOf({ id, figures, quotes, claims }: Dossier): JoinedFact[] {
  const playsPart = ({ about }: JoinedFact) =>
    about.some((ref) => ref.id === id && (ref.as === "agent" || ref.as === "patient"));
  const rankOf = (fact: JoinedFact) => (fact.key ? Number(!playsPart(fact)) : 2);
  return [...claims, ...figures, ...quotes].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Claims, then figures, then quotations. */
function byKind(a: Result, b: Result): number {
  return PAGE_ORDER.indexOf(a.kind) - PAGE_ORDER.indexOf(b.kind);
}

function isKey(result: Result): boolean {
  return "key" in result && result.key === true;
}

function keyFirst(results: readonly Result[]): readonly Result[] {
  return results.toSorted((a, b) => Number(isKey(b)) - Number(isKey(a)));
}

/** Facts of each kind in turns, the most important first. */
function inTurns(rows: readonly Result[]): Result[] {
  const left = [...rows];
  const first = TURNS.flatMap((kind) => {
    const at = left.findIndex((row) => row.kind === kind && isKey(row));
    return at < 0 ? [] : left.splice(at, 1);
  });
  return [...first, ...left];
}

/** The rows that fit; in a brief view always at least the first. */
function fitting(rows: readonly Result[], room: number, lang: Lang, isBrief: boolean): Result[] {
  const { columns, cells } = tableOf(columnsFor(rows, isBrief, "below"), rows, lang);
  const texts = cells.map((row) => row.map((cell) => cell.map(([text]) => text)));
  const widths = widthsOf(columns, texts, WIDTH) ?? [];
  let left = room;
  return rows.filter((_, at) => {
    const taken = heightOf(texts[at] ?? [], widths);
    const fits = taken <= left || (isBrief && at === 0);
    if (fits) left -= taken;
    // Leave the rest of the screen empty rather than show less important facts instead.
    else left = Math.min(left, SHORT);
    return fits;
  });
}

/** What else there is and how to see it; empty if nothing was left out. */
export function leftOf({ left, isBrief }: Screen, lang: Lang): string {
  const { kind: one, kinds: several, more, inFull } = LABELS[lang];
  const counts = ALL_KINDS.flatMap((kind) => {
    const count = left.filter((row) => row.kind === kind).length;
    return count > 0 ? [`${count} ${(count === 1 ? one : several)[kind]}`] : [];
  });
  if (left.length > 0) return fill(more, { counts: counts.join(", ") });
  return isBrief ? inFull : "";
}
