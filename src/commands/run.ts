/** Runs a command: its words become queries, each is found, rendered and written in order. */
import { createLinker, openingDirective } from "../cite/link.ts";
import { bundledFactbook } from "../data.ts";
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { hasField } from "../factbook/fields.ts";
import { batchWriter, type IO } from "../io.ts";
import { answerForms, FORMATS, rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import {
  type Command,
  EXIT,
  type Exit,
  type FindCommand,
  isColoured,
  type Options,
  parseOptions,
  type RawOptions,
} from "./command.ts";

/** Runs `command`; a lookup answers the query that `words` make, or one a line of standard input for `-`. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  raw: RawOptions,
  io: IO,
): Promise<Exit> {
  const paths = raw.data ?? io.data;
  const open = async () =>
    paths.length === 0
      ? bundledFactbook()
      : (await import("../factbook/read.ts")).readFactbook(paths);
  if ("run" in command) {
    const options = parseOptions(raw, command.formats);
    return command.run({
      words,
      options,
      own: { ...raw },
      lang: options.lang ?? io.lang,
      open,
      io,
    });
  }
  const out = batchWriter(io.stdout);
  const answer = await answerer(command, parseOptions(raw, FORMATS), await open(), io, out);
  try {
    return await answerAll(answer, words, raw.each === true, command.name, io);
  } finally {
    await out.flush();
  }
}

type AnswerQuery = (query: string) => Promise<Exit>;

/** Answers a query with `command`, writing the answer to `out`. */
async function answerer(
  { find, shape = "full" }: FindCommand,
  options: Options,
  factbook: Factbook,
  io: IO,
  out: ReturnType<typeof batchWriter>,
): Promise<AnswerQuery> {
  const { fields, limit } = options;
  const lang = options.lang ?? io.lang;
  const showsLinks = io.hyperlinks && options.color !== "never";
  const render = await rendererOf(answerForms(fields), {
    format: options.format,
    fields,
    lang,
    width: io.width,
    isColoured: isColoured(options, io),
    link: showsLinks ? createLinker(factbook, openingDirective) : undefined,
  });
  return async (query) => {
    const { remarks = [], ...found } = await find(query, factbook, lang, options.lang);
    const results = found.results.slice(0, limit);
    if (fields !== undefined) await checkFields(results, fields);
    await out.write(render({ ...found, query, results, shape }));
    if (remarks.length > 0) {
      // On a terminal that shows both streams, what came before stands before.
      await out.flush();
      io.stderr.write(remarks.map((remark) => `${remark}\n`).join(""));
    }
    return results.length > 0 ? EXIT.found : EXIT.none;
  };
}

/** Throws a UsageError if some field is in none of `results` nor ever could be. */
async function checkFields(results: readonly object[], fields: readonly string[]): Promise<void> {
  const missing = fields.filter(
    (field) => !results.some((result) => hasField(result, field.split("."))),
  );
  if (missing.length === 0) return;
  const { isField, fieldNames } = await import("../factbook/schema-fields.ts");
  const unknown = missing.find((field) => !isField(field.split(".")));
  if (unknown !== undefined)
    throw new UsageError(
      `No field “${shown(unknown)}”. The fields are ${fieldNames().join(", ")}.`,
    );
}

/**
 * Answers all queries that `words` make; `name` is the command's, for what to do about none. As with
 * grep the exit status is found if any query was, unless one of them was none at all.
 */
async function answerAll(
  answer: AnswerQuery,
  words: readonly string[],
  isEach: boolean,
  name: string,
  io: IO,
): Promise<Exit> {
  const joined = words.join(" ").trim();
  const isLines = joined === "-";
  if (joined === "" && (words.length > 0 || isEach))
    throw new UsageError(`The query is empty. Try: recruits ${name} cuba`);
  if (!isLines && !isEach) return answer(joined);

  const progress = createProgress(io);
  let exit: Exit = EXIT.none;
  let number = 0;
  try {
    for await (const text of isLines ? await linesOf(io) : words) {
      number++;
      progress.tick();
      const query = text.trim();
      if (query === "") {
        const where = isLines ? `Line ${number} of standard input` : `Word ${number}`;
        io.stderr.write(`recruits: ${where} is empty. Give a query there, or leave it out.\n`);
        exit = EXIT.misuse;
        continue;
      }
      const answered = await answer(query);
      if (exit === EXIT.none) exit = answered;
    }
  } finally {
    progress.done();
  }
  return exit;
}

/** The lines of standard input, without their ends. */
export async function linesOf({ stdin }: Pick<IO, "stdin">): Promise<AsyncIterable<string>> {
  const { createInterface } = await import("node:readline");
  return createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

/** How long a run may take before somebody wants to know, and how often they do, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = "\r\x1b[K";

/** Counts queries on stderr, from a second on, where that is a terminal and stdout is not. */
export function createProgress(
  { stderr, showsProgress }: Pick<IO, "stderr" | "showsProgress">,
  now = Date.now,
) {
  let count = 0;
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    /** Takes one query more. */
    tick() {
      count++;
      // Asking the clock takes longer than a query.
      if (!showsProgress || count % 100 !== 0 || now() < due) return;
      stderr.write(`${CLEAR_LINE}${count.toLocaleString("en")} queries`);
      isShown = true;
      due = now() + INTERVAL;
    },
    /** Takes the line away again. */
    done() {
      if (isShown) stderr.write(CLEAR_LINE);
    },
  };
}
