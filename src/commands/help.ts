/** What the program and each command say of themselves: in parts, which help and the manual show. */
import type { Help, Option, Command as Program } from "commander";
import type { Lang } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import { filled } from "../output/labels/both.ts";
import { HELP, HELP_GROUPS, HELP_NOTES, HELP_TEXTS } from "../output/labels/help.ts";
import { NAMES } from "../output/labels/names.ts";
import { OPTION_HELP, PLACEHOLDERS } from "../output/labels/option-help.ts";
import { FORMATS } from "../output/render.ts";
import { chalkFor } from "../output/style.ts";
import { capitalised } from "../output/value.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./names.ts";
import { choicesOf, type OptionName } from "./options.ts";
import type { HelpLayout } from "./program.ts";

/** A part of a page: paragraphs, or terms with what they are. */
export interface Part {
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly items?: readonly Item[];
  /** Whether the terms are command lines, which are longer than others. */
  readonly isExamples?: true;
}
type Item = readonly [term: string, does: string];

/** What lays out the help of a command, or of the program where it has none. */
export function helpOf(
  command: Command | undefined,
  lang: Lang,
  { colour: isColoured }: Pick<IO, "colour">,
): HelpLayout {
  return {
    styleTitle: (title) => chalkFor({ isColoured }).bold(title),
    formatHelp: (program, helper) =>
      layOut(
        command && program.parent
          ? commandPage(command, program, helper, lang)
          : programPage(program, helper, lang),
        helper,
      ),
  };
}

/** The page of one command, whose options `program` has, as its parent has the common ones. */
export function commandPage(command: Command, program: Program, helper: Help, lang: Lang): Part[] {
  const [does, ...examples] = HELP[lang][command.name];
  const notes = (command.notes ?? []).map((note) => HELP_NOTES[note][lang]);
  const { options, common, ...titles } = HELP_TEXTS[lang];
  const isHelp = (option: Option) => option.long === "--help";
  const all = helper.visibleOptions(program);
  const shared = helper.visibleGlobalOptions(program).filter(({ long }) => long !== "--version");
  return [
    { lines: [`${capitalised(does)}.`, ...notes] },
    { title: titles.examples, items: examples, isExamples: true },
    { title: titles.usage, lines: [`recruits ${usageOf(command, lang)} ${titles.wordsOf}`] },
    {
      title: options,
      items: itemsOf(
        all.filter((option) => !isHelp(option)),
        command.formats,
        lang,
      ),
    },
    { title: common, items: itemsOf([...shared, ...all.filter(isHelp)], command.formats, lang) },
  ];
}

/** The page of the whole program. */
export function programPage(program: Program, helper: Help, lang: Lang): Part[] {
  const { about, usage, examples, words, lines, common, footer } = HELP_TEXTS[lang];
  const groups = HELP_GROUPS.map(([title, ...lines]) => {
    const names = new Set(lines.flatMap(([names]) => names));
    const own = COMMANDS.filter(({ name }) => names.has(name));
    return {
      title: title[lang],
      items: own.map((it): Item => [usageOf(it, lang), HELP[lang][it.name][0]]),
    };
  });
  return [
    { lines: [about] },
    { title: examples, items: lines, isExamples: true },
    { title: usage, lines: [`recruits ${words}`] },
    ...groups,
    { title: common, items: itemsOf(helper.visibleOptions(program), FORMATS, lang) },
    { lines: footer },
  ];
}

/** What the program says when it is given no word: one screen. */
export function firstPage(program: Program, lang: Lang): string {
  const helper = program.createHelp();
  helper.prepareContext({});
  return layOut(firstParts(lang), helper);
}

function firstParts(lang: Lang): Part[] {
  const { about, lines, more } = HELP_TEXTS[lang];
  const groups = HELP_GROUPS.map(([title, ...lines]) => ({
    title: title[lang],
    items: lines.map(([names, does]): Item => {
      return [names.map((name) => NAMES[name][lang]).join(" "), does[lang]];
    }),
  }));
  return [{ lines: [about] }, { items: lines, isExamples: true }, ...groups, { lines: [more] }];
}

/** "country [query...]". */
export function usageOf(
  { name, argument }: Pick<Command, "name" | "argument">,
  lang: Lang,
): string {
  return [NAMES[name][lang], ...(argument ? [placed(argument, lang)] : [])].join(" ");
}

/** An argument or flags in commander's notation, with what stands for a value in the reader's language. */
function placed(written: string, lang: Lang): string {
  return written.replace(/(?<=[<[])\w+/, (word) => PLACEHOLDERS[lang][word] ?? word);
}

/** Options with what they are, and what stands for their values in the reader's language. */
function itemsOf(options: readonly Option[], formats: readonly string[], lang: Lang): Item[] {
  return options.map(({ flags, long }) => {
    const name = (long ?? "").slice(2).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const isOwn = name === "help" || name === "version";
    const choices = isOwn ? [] : choicesOf(name as OptionName, lang, formats);
    const texts = OPTION_HELP[name as keyof typeof OPTION_HELP];
    const told = filled(texts, { choices: choices.join(", "), usual: formats[0] ?? "" });
    return [placed(flags, lang), told[lang]];
  });
}

/** In columns: what a description must have beside its term, else it stands below it. */
const LEAST = 28;
/** Under this width every description stands below its term. */
const NARROW = 60;
const BELOW = 6;

/** The parts as text that fits the helper's width. */
export function layOut(parts: readonly Part[], helper: Help): string {
  const { helpWidth: width = 80 } = helper;
  const most = width < NARROW ? 0 : width - LEAST - 4;
  const columnOf = (some: readonly Part[]) => {
    const lengths = some.flatMap(({ items = [] }) => items.map(([term]) => term.length));
    return Math.max(0, ...lengths.filter((length) => length <= most));
  };
  const others = columnOf(parts.filter(({ isExamples }) => !isExamples));
  return parts
    .filter(({ lines = [], items = [] }) => lines.length + items.length > 0)
    .map((part) => {
      const { title, lines = [], items = [], isExamples } = part;
      const head = title === undefined ? [] : [helper.styleTitle(`${title}:`)];
      const texts = lines.map((line) => hung(line, title === undefined ? 0 : 2, width, helper));
      const column = isExamples ? columnOf([part]) : others;
      const terms = items.map((item) => laidOut(item, column, most, helper));
      return [...head, ...texts, ...terms].map((line) => `${line}\n`).join("");
    })
    .join("\n");
}

/** A term in its column with what it is beside it, or where that has no room below. */
function laidOut([term, does]: Item, column: number, most: number, helper: Help): string {
  if (term.length <= most) return helper.formatItem(term, column, does, helper);
  const { helpWidth: width = 80 } = helper;
  const below = Math.max(BELOW, column && column + 4);
  return `${hung(term, 2, width, helper)}\n${hung(does, below, width, helper)}`;
}

function hung(text: string, indent: number, width: number, helper: Help): string {
  const margin = " ".repeat(indent);
  return margin + helper.boxWrap(text, width - indent).replaceAll("\n", `\n${margin}`);
}
