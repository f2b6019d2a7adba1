/** From words to queries: one query, one per word, or one per line of standard input. */
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

/** Several queries; each answer has to say which one it is for. */
interface Queries {
  readonly isLines: boolean;
  readonly texts: Iterable<string> | AsyncIterable<string>;
}

/** Throws a UsageError if a query is too long to look up. */
export function checkLength(query: string): void {
  if (query.length <= LONGEST_QUERY) return;
  const most = { en: formatNumber(LONGEST_QUERY, "en"), nl: formatNumber(LONGEST_QUERY, "nl") };
  throw new UsageError(ERRORS.longQuery, { most, query: shown(query) });
}

/** The query of a run, or its many queries. */
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

/** Answers queries in order. Like grep, it found something if any query did; misuse overrides that. */
export async function answerEach(
  { isLines, texts }: Queries,
  answer: (query: string) => Promise<Exit>,
  io: IO,
  lang: Lang,
): Promise<Exit> {
  const exits = new Set<Exit>();
  let number = 0;
  for await (const text of texts) {
    number++;
    // An overlong line was cut off while reading, so don't trim it.
    const query = text.length > LONGEST_QUERY ? text : text.trim();
    if (query === "") {
      const empty = isLines ? ERRORS.emptyLine : ERRORS.emptyWord;
      io.stderr.write(`recruits: ${fill(empty[lang], { number })}\n`);
    }
    exits.add(await answer(query));
    // Answers wait for nothing, so without a pause a signal would wait for the end of the input.
    if (number % PAUSE === 0) await new Promise(setImmediate);
  }
  if (number === 0) io.stderr.write(`recruits: ${ERRORS.noLines[lang]}\n`);
  return [EXIT.misuse, EXIT.found].find((exit) => exits.has(exit)) ?? EXIT.none;
}

/** Number of queries between pauses. */
const PAUSE = 50;
