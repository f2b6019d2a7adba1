/** The way of a lookup: its words become queries, each is found, rendered and written in order. */
import { createLinker, openingDirective } from "../cite/link.ts";
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { hasField } from "../factbook/fields.ts";
import type { Lang } from "../factbook/model.ts";
import { batchWriter, type IO } from "../io.ts";
import type { Answer } from "../output/page.ts";
import { answerForms, FORMATS, type Format, rendererOf } from "../output/render.ts";
import { besides, firstScreen } from "../output/screen.ts";
import { shown } from "../output/visible.ts";
import { type Command, EXIT, type Exit, type Run } from "./command.ts";

export interface Finding extends Pick<Answer, "results" | "nearest"> {
  /** The language of the query, where it tells. */
  readonly lang?: Lang | undefined;
  /** Remarks for the reader, one per line, for stderr: what was ambiguous, what comes close. */
  remarks?(lang: Lang): readonly string[];
}

export interface Lookup extends Pick<Command, "name" | "argument" | "summary" | "examples"> {
  /** How people see what it finds. */
  readonly shape?: Answer["shape"];
  /** Answers one query; the empty query, without words, lists what there is. */
  find(query: string, factbook: Factbook): Finding | Promise<Finding>;
}

const EACH = ["--each", "each word is a query of its own"] as const;
const ALL = ["--all", "everything, not just the first screen"] as const;
const NO_PAGER = ["--no-pager", "do not page what --all shows on a terminal"] as const;

export function lookupCommand(lookup: Lookup): Command<Format> {
  return {
    ...lookup,
    options: [
      ...(lookup.argument?.includes("...") ? [EACH] : []),
      ...(lookup.shape === undefined ? [ALL, NO_PAGER] : []),
    ],
    formats: FORMATS,
    without: [],
    async run(run) {
      const out = batchWriter(run.io.stdout);
      const answer = answerer(lookup, run, await run.open(), out);
      try {
        return await answerAll(answer, run, lookup.name);
      } finally {
        await out.flush();
      }
    },
  };
}

type AnswerQuery = (query: string) => Promise<Exit>;

/** Answers a query, writing the answer to `out`. */
function answerer(
  { find, shape = "full" }: Lookup,
  { words, options, own, io }: Run<Format>,
  factbook: Factbook,
  out: ReturnType<typeof batchWriter>,
): AnswerQuery {
  const { fields, limit } = options;
  const isAll = own.all === true || limit !== undefined;
  const isTable = options.format === "table" && fields === undefined && shape === "full";
  // After each of many queries it would be noise.
  const isAlone = own.each !== true && words.join(" ").trim() !== "-";
  const isPaged = isTable && own.all === true && own.pager !== false && io.isTerminal;
  const link = options.hasLinks ? createLinker(factbook, openingDirective) : undefined;
  const render = rendererOf(answerForms(fields), { ...options, link });
  return async (query) => {
    const { nearest, remarks, ...found } = await find(query, factbook);
    const results = found.results.slice(0, limit);
    if (fields !== undefined) await checkFields(results, fields);
    const lang = own.lang === undefined ? (found.lang ?? options.lang) : options.lang;
    const screen = isTable && !isAll ? firstScreen(results, query, lang) : undefined;
    const text = await render({ query, results, nearest, shape, lang, screen });
    const more = screen && isAlone ? besides(screen, lang) : "";
    if (isPaged) await io.page(text);
    else await out.write(text + (more && io.isTerminal ? `${more}\n` : ""));
    const lines = [...(remarks?.(lang) ?? []), ...(more && !io.isTerminal ? [more] : [])];
    // On a terminal that shows both streams, what came before stands before.
    if (lines.length > 0) await out.flush();
    for (const line of lines) io.stderr.write(`${line}\n`);
    return results.length > 0 ? EXIT.found : EXIT.none;
  };
}

/** Throws a UsageError if some field is in none of `results` nor ever could be. */
async function checkFields(results: readonly object[], fields: readonly string[]): Promise<void> {
  const isThere = (field: string) => results.some((result) => hasField(result, field.split(".")));
  if (fields.every(isThere)) return;
  const { isField, fieldNames } = await import("../factbook/schema-fields.ts");
  const unknown = fields.find((field) => !isThere(field) && !isField(field.split(".")));
  if (unknown === undefined) return;
  throw new UsageError(`No field “${shown(unknown)}”. The fields are ${fieldNames().join(", ")}.`);
}

/** Answers all queries that the words make: as with grep, found if any was, unless one is empty. */
async function answerAll(answer: AnswerQuery, { words, own, io }: Run<Format>, name: string) {
  const joined = words.join(" ").trim();
  const isLines = joined === "-";
  const isEach = own.each === true;
  if (joined === "" && (words.length > 0 || isEach))
    throw new UsageError(`The query is empty. Try: recruits ${name} cuba`);
  if (!isLines && !isEach) return answer(joined);

  const progress = createProgress(io);
  const exits = new Set<Exit>();
  try {
    for await (const text of isLines ? await linesOf(io) : words) {
      const number = progress.tick();
      const query = text.trim();
      if (query === "") {
        const where = isLines ? `Line ${number} of standard input` : `Word ${number}`;
        io.stderr.write(`recruits: ${where} is empty. Give a query there, or leave it out.\n`);
      }
      exits.add(query === "" ? EXIT.misuse : await answer(query));
    }
  } finally {
    progress.done();
  }
  return [EXIT.misuse, EXIT.found].find((exit) => exits.has(exit)) ?? EXIT.none;
}

export async function linesOf({ stdin }: Pick<IO, "stdin">): Promise<AsyncIterable<string>> {
  const { createInterface } = await import("node:readline");
  return createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

/** How long a run may take before somebody wants to know, and how often they do, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = "\r\x1b[K";

/** Counts queries on stderr, from a second on, where that is a terminal and stdout is not. */
export function createProgress(io: Pick<IO, "stderr" | "showsProgress">, now = Date.now) {
  let count = 0;
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    /** Counts one query more; gives how many they are. */
    tick() {
      count++;
      // Asking the clock takes longer than a query.
      if (io.showsProgress && count % 100 === 0 && now() >= due) {
        io.stderr.write(`${CLEAR_LINE}${count.toLocaleString("en")} queries`);
        isShown = true;
        due = now() + INTERVAL;
      }
      return count;
    },
    done() {
      if (isShown) io.stderr.write(CLEAR_LINE);
    },
  };
}
