/** Runs a command: its words become queries, each is found, rendered and written in order. */
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import { type Answer, FORMATS, type Link } from "../render/answer.ts";
import { createRenderer } from "../render/render.ts";
import type { Command, FindCommand, Finding } from "./command.ts";
import { EXIT, type Exit } from "./exit.ts";
import { checkFields, pick } from "./fields.ts";
import { type Options, parseOptions, type RawOptions } from "./options.ts";
import { type Ask, askAll } from "./queries.ts";
import type { Session } from "./session.ts";
import { type BatchWriter, batchWriter } from "./write.ts";

/** Runs `command`: a lookup answers the query that `words` make, or one a line of standard input for `-`. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  raw: RawOptions & Readonly<Record<string, unknown>>,
  session: Session,
  io: IO,
): Promise<Exit> {
  if ("run" in command) {
    const options = parseOptions(raw, command.formats ?? FORMATS);
    return command.run({ words, options, own: raw, lang: options.lang ?? io.lang, session, io });
  }
  const options = parseOptions(raw, FORMATS);
  const out = batchWriter(io.stdout);
  const ask = await asker(command, options, session, io, out);
  try {
    return await askAll(ask, words, raw.each === true, command.name, io);
  } finally {
    await out.flush();
  }
}

async function asker(
  command: FindCommand,
  options: Options,
  session: Session,
  io: IO,
  out: BatchWriter,
): Promise<Ask> {
  const lang: Lang = options.lang ?? io.lang;
  const wishes = { lang, isLangChosen: options.lang !== undefined };
  const link = await passageLink(options, session, io);
  const render = await createRenderer({ ...options, isSpoken: command.isSpoken === true }, lang, {
    width: io.width,
    colour: io.colour,
    ...(link && { link }),
  });
  return async (query) => {
    const finding = await command.find(query, session, wishes);
    const answer = await toAnswer(command, query, finding, options);
    await out.write(render(answer));
    if (finding.remarks?.length) {
      // On a terminal that shows both streams, what came before stands before.
      await out.flush();
      io.stderr.write(finding.remarks.map((remark) => `${remark}\n`).join(""));
    }
    return answer.results.length > 0 ? EXIT.found : EXIT.none;
  };
}

/** The link that a table gives each paragraph, where the terminal shows links. */
async function passageLink(
  { format, color }: Options,
  session: Session,
  { hyperlinks }: IO,
): Promise<Link | undefined> {
  if (!hyperlinks || format !== "table" || color === "never") return undefined;
  const [{ createLinker }, { openingDirective }] = await Promise.all([
    import("../cite/link.ts"),
    import("../cite/text-fragment.ts"),
  ]);
  return createLinker(session.factbook, openingDirective);
}

async function toAnswer(
  command: FindCommand,
  query: string,
  { results, lang }: Finding,
  { fields, limit, format }: Options,
): Promise<Answer> {
  const limited = results.slice(0, limit);
  if (fields !== undefined) await checkFields(limited, fields);
  const isNested = format === "json" || format === "ndjson";
  return {
    query,
    results: fields !== undefined && isNested ? pick(limited, fields) : limited,
    brief: command.brief === true,
    ...(lang && { lang }),
  };
}
