/** The man page, generated from the same parts as help. */
import packageJson from "../package.json" with { type: "json" };
import { commandPage, type Part, programPage, usageOf } from "../src/commands/help.ts";
import { COMMANDS } from "../src/commands/names.ts";
import { HELP_TEXTS } from "../src/output/labels/help.ts";

const LANG = "en";

/** The man page of the program and all its commands, as roff. */
export function manual(): string {
  // The part above the first section goes into NAME, the usage into SYNOPSIS.
  const sections = programPage(LANG)
    .slice(1)
    .map((part) => ({ title: "Notes", ...part }))
    .filter(({ title }) => title !== HELP_TEXTS[LANG].usage);
  const commands = COMMANDS.map((command) => {
    const page = commandPage(command, LANG);
    // Common options have a section of their own.
    const [about, ...others] = page.slice(0, -1);
    const usage = `.SS ${escaped(`recruits ${usageOf(command, LANG)}`)}\n`;
    return usage + body(about ?? {}) + others.filter(isTold).map(titled).join("");
  });
  const [name = "", what = ""] = ["recruits", HELP_TEXTS[LANG].about];
  return [
    `.TH RECRUITS 1 "" "recruits ${packageJson.version}" "User Commands"\n`,
    `.SH NAME\n${name} \\- ${escaped(what.charAt(0).toLowerCase() + what.slice(1).replace(/\.$/, ""))}\n`,
    `.SH SYNOPSIS\n.B recruits\n${escaped(HELP_TEXTS[LANG].words)}\n`,
    ...sections.map((part) => `.SH ${escaped(part.title.toUpperCase())}\n${body(part)}`),
    `.SH COMMANDS\n${commands.join("")}`,
  ].join("");
}

/** The usage is already in the heading. */
function isTold({ title, items = [] }: Part): boolean {
  return title !== HELP_TEXTS[LANG].usage && items.length > 0;
}

function titled(part: Part): string {
  return `.PP\n.I ${escaped(part.title ?? "")}\n${body(part)}`;
}

function body({ lines = [], items = [] }: Part): string {
  const paragraphs = lines.map((line) => `${escaped(line)}\n`).join(".PP\n");
  const terms = items.map(([term, does]) => `.TP\n.B ${escaped(term)}\n${escaped(does)}\n`);
  return paragraphs + terms.join("");
}

/** Escapes roff's special characters. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll('"', "\\(dq")
    .replaceAll("'", "\\(aq")
    .replace(/^\./, "\\&.");
}
