/** From words to queries: all of them one, each one, or with `-` each line of standard input. */
import type { Lang } from "../factbook/model.ts";
import { LONGEST_QUERY } from "../find/normalise.ts";
import type { IO } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import { formatNumber } from "../output/value.ts";
import { shown } from "../output/visible.ts";
import { readLines } from "../read-lines.ts";
import { Unreadable } from "../read-text.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT, type Exit, type Run } from "./command.ts";

/** Queries of which each answer has to say for which one it is. */
interface Queries {
  readonly isLines: boolean;
  readonly texts: Iterable<string> | AsyncIterable<string>;
}

/** Throws a UsageError for a query that is too long to be looked up. */
export function checkLength(query: string): void {
  if (query.length <= LONGEST_QUERY) return;
  const most = { en: formatNumber(LONGEST_QUERY, "en"), nl: formatNumber(LONGEST_QUERY, "nl") };
  throw new UsageError(ERRORS.longQuery, { most, query: shown(query) });
}

/** The one query of a run, or its many. */
export function queriesOf(
  { words, given, io, options: { lang } }: Run<string>,
  name: Command["name"],
): string | Queries {
  const joined = words.join(" ").trim();
  const isEach = given.each === true;
  if (joined === "" && (words.length > 0 || isEach))
    throw new UsageError(ERRORS.emptyQuery, {
      command: NAMES[name],
      query: name === "list" ? "claim" : "cuba",
    });
  if (joined !== "-") return isEach ? { isLines: false, texts: words } : joined;
  if (io.awaitsTyping) io.stderr.write(`${LABELS[lang].remark.waiting}\n`);
  return { isLines: true, texts: linesIn(io.stdin) };
}

async function* linesIn(stdin: IO["stdin"]): AsyncGenerator<string> {
  try {
    yield* readLines(stdin, LONGEST_QUERY);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError(ERRORS.cannotReadLines, { reason: error.text });
  }
}

/** Answers queries in order: as with grep, found if any was, unless one is no query at all. */
export async function answerEach(
  { isLines, texts }: Queries,
  answer: (query: string) => Promise<Exit>,
  io: IO,
  lang: Lang,
): Promise<Exit> {
  const progress = createProgress(io, lang);
  const exits = new Set<Exit>();
  let number = 0;
  try {
    for await (const text of texts) {
      progress.at(++number);
      // What is too long stays so: no more of it may have been read.
      const query = text.length > LONGEST_QUERY ? text : text.trim();
      if (query === "") {
        const empty = isLines ? ERRORS.emptyLine : ERRORS.emptyWord;
        io.stderr.write(`recruits: ${fill(empty[lang], { number })}\n`);
      }
      exits.add(await answer(query));
    }
  } finally {
    progress.done();
  }
  if (number === 0) io.stderr.write(`recruits: ${ERRORS.noLines[lang]}\n`);
  return [EXIT.misuse, EXIT.found].find((exit) => exits.has(exit)) ?? EXIT.none;
}

/** How long a run may take before somebody wants to know, and how often they do, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = "\r\x1b[K";

/** Tells on stderr how far a run is, from a second on, where that is a terminal and stdout is not. */
export function createProgress(
  io: Pick<IO, "stderr" | "showsProgress">,
  lang: Lang,
  now: () => number = Date.now,
) {
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    at(count: number): void {
      // Asking the clock takes longer than a query.
      if (!io.showsProgress || count % 100 !== 0 || now() < due) return;
      const told = fill(LABELS[lang].remark.progress, { count: count.toLocaleString(lang) });
      io.stderr.write(CLEAR_LINE + told);
      isShown = true;
      due = now() + INTERVAL;
    },
    done(): void {
      if (isShown) io.stderr.write(CLEAR_LINE);
    },
  };
}
