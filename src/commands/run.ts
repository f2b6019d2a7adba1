/** Runs a command: its words become queries, each is found, rendered and written in order. */
import { createLinker, openingDirective } from "../cite/link.ts";
import { bundledFactbook } from "../data.ts";
import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { hasField, stepsOf } from "../factbook/fields.ts";
import type { IO } from "../io.ts";
import { type BatchWriter, batchWriter } from "../io.ts";
import { answerForms, FORMATS, type Link, rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { type Command, EXIT, type Exit, type FindCommand } from "./command.ts";
import { isColoured, type Options, parseOptions, type RawOptions } from "./options.ts";
import { answerAll } from "./queries.ts";

/** Runs `command`; a lookup answers the query that `words` make, or one a line of standard input for `-`. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  raw: RawOptions,
  io: IO,
): Promise<Exit> {
  const open = () => openFactbook(raw.data ?? io.data);
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
  const options = parseOptions(raw, FORMATS);
  const out = batchWriter(io.stdout);
  const answer = await answerer(command, options, await open(), io, out);
  try {
    return await answerAll(answer, words, raw.each === true, command.name, io);
  } finally {
    await out.flush();
  }
}

/** The factbooks at `paths` as one, or without any the one that ships with the tool. */
async function openFactbook(paths: readonly string[]): Promise<Factbook> {
  if (paths.length === 0) return bundledFactbook();
  const { readFactbook } = await import("../factbook/read.ts");
  return readFactbook(paths);
}

/** A function that answers one query with `command` and writes the answer to `out`. */
async function answerer(
  command: FindCommand,
  options: Options,
  factbook: Factbook,
  io: IO,
  out: BatchWriter,
): Promise<(query: string) => Promise<Exit>> {
  const { format, fields, limit } = options;
  const reader = { lang: options.lang ?? io.lang, isLangChosen: options.lang !== undefined };
  const render = await rendererOf(answerForms(fields), {
    format,
    fields,
    lang: reader.lang,
    width: io.width,
    isColoured: isColoured(options, io),
    link: passageLink(options, factbook, io),
  });
  return async (query) => {
    const { results: all, remarks = [], lang } = await command.find(query, factbook, reader);
    const results = all.slice(0, limit);
    if (fields !== undefined) await checkFields(results, fields);
    const shape = command.shape ?? "full";
    await out.write(render({ query, results, shape, ...(lang && { lang }) }));
    if (remarks.length > 0) {
      // On a terminal that shows both streams, what came before stands before.
      await out.flush();
      io.stderr.write(remarks.map((remark) => `${remark}\n`).join(""));
    }
    return results.length > 0 ? EXIT.found : EXIT.none;
  };
}

/** The link that a table gives each paragraph, where the terminal shows links. */
function passageLink({ color }: Options, factbook: Factbook, { hyperlinks }: IO): Link | undefined {
  if (!hyperlinks || color === "never") return undefined;
  return createLinker(factbook, openingDirective);
}

/** Throws a UsageError if some field is in none of `results` nor ever could be. */
async function checkFields(results: readonly object[], fields: readonly string[]): Promise<void> {
  const missing = fields.filter(
    (field) => !results.some((result) => hasField(result, stepsOf(field))),
  );
  if (missing.length === 0) return;
  const { isField, fieldNames } = await import("../factbook/schema-fields.ts");
  const unknown = missing.find((field) => !isField(stepsOf(field)));
  if (unknown !== undefined)
    throw new UsageError(
      `No field “${shown(unknown)}”. The fields are ${fieldNames().join(", ")}.`,
    );
}
