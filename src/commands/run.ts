/** Runs a command: its words become queries, each is found, rendered and written in order. */
import { createInterface } from "node:readline";
import { UsageError } from "../errors.ts";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import { type Answer, FORMATS, type Link } from "../render/answer.ts";
import { createRenderer } from "../render/render.ts";
import type { Command, FindCommand, Finding } from "./command.ts";
import { EXIT, type Exit } from "./exit.ts";
import { checkFields, pick } from "./fields.ts";
import { type Options, parseOptions, type RawOptions } from "./options.ts";
import type { Session } from "./session.ts";
import { writer } from "./write.ts";

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
  const ask = await asker(command, options, session, io);
  const query = words.join(" ").trim();
  if (query === "-") return askEachLine(ask, io);
  if (query === "" && words.length > 0)
    throw new UsageError(`The query is empty. Try: recruits ${command.name} cuba`);
  return ask(query);
}

type Ask = (query: string) => Promise<Exit>;

async function asker(
  command: FindCommand,
  options: Options,
  session: Session,
  io: IO,
): Promise<Ask> {
  const lang: Lang = options.lang ?? io.lang;
  const wishes = { lang, isLangChosen: options.lang !== undefined };
  const link = await passageLink(options, session, io);
  const render = await createRenderer(options, lang, { ...io, ...(link && { link }) });
  const write = writer(io.stdout);
  return async (query) => {
    const finding = await command.find(query, session, wishes);
    const answer = await toAnswer(command, query, finding, options);
    await write(render(answer));
    for (const remark of finding.remarks ?? []) io.stderr.write(`${remark}\n`);
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

/** As grep: found if any line was, unless one of them was no query at all. */
async function askEachLine(ask: Ask, io: IO): Promise<Exit> {
  let exit: Exit = EXIT.none;
  let number = 0;
  for await (const line of createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    const query = line.trim();
    if (query === "") {
      io.stderr.write(
        `recruits: Line ${number} of standard input is empty. Give one query a line.\n`,
      );
      exit = EXIT.misuse;
      continue;
    }
    const answered = await ask(query);
    if (exit === EXIT.none) exit = answered;
  }
  return exit;
}
