/** The contents of help and the man page, as parts that both render. */
import type { Help } from "commander";
import type { Lang } from "../factbook/model.ts";
import { filled } from "../output/labels/both.ts";
import { HELP, HELP_GROUPS, HELP_NOTES, HELP_TEXTS } from "../output/labels/help.ts";
import { NAMES } from "../output/labels/names.ts";
import { OPTION_HELP, PLACEHOLDERS } from "../output/labels/option-help.ts";
import { FORMATS } from "../output/render.ts";
import { chalkFor } from "../output/style.ts";
import { capitalised } from "../output/value.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./names.ts";
import { COMMON, choicesOf, commonOptions, type OptionName, optionNamed } from "./options.ts";

/** A part of a page: paragraphs, or terms with descriptions. */
export interface Part {
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly items?: readonly Item[];
  /** Whether the terms are command lines, which need more room. */
  readonly isExamples?: true;
}
type Item = readonly [term: string, does: string];

/** The help layout of a command or of the whole program; `isFirst` if it was run without any words. */
export function layoutOf(
  command: Command | undefined,
  isFirst: boolean,
  lang: Lang,
  isColoured: boolean,
): Pick<Help, "formatHelp" | "styleTitle"> {
  const page = isFirst ? firstPage(lang) : programPage(lang);
  return {
    styleTitle: (title) => chalkFor({ isColoured }).bold(title),
    formatHelp: (_, helper) => layOut(command ? commandPage(command, lang) : page, helper),
  };
}

/** The page of one command. */
export function commandPage(command: Command, lang: Lang): Part[] {
  const { name, notes = [], own, formats, without } = command;
  const [does, ...lines] = HELP[lang][name];
  const { examples, usage, options, common, wordsOf } = HELP_TEXTS[lang];
  const itemsOf = (names: readonly OptionName[]) =>
    names.map((name) => optionItem(name, formats, lang));
  return [
    { lines: [`${capitalised(does)}.`, ...notes.map((note) => HELP_NOTES[note][lang])] },
    { title: examples, items: lines, isExamples: true },
    { title: usage, lines: [`recruits ${usageOf(command, lang)} ${wordsOf}`] },
    { title: options, items: itemsOf(own) },
    { title: common, items: [...itemsOf(commonOptions(without)), helpItem(lang)] },
  ];
}

/** The page of the whole program. */
export function programPage(lang: Lang): Part[] {
  const { about, usage, examples, words, lines, common, footer } = HELP_TEXTS[lang];
  const groups = HELP_GROUPS.map(([title, ...lines]) => {
    const names = new Set(lines.flatMap(([names]) => names));
    const own = COMMANDS.filter(({ name }) => names.has(name));
    return {
      title: title[lang],
      items: own.map((it): Item => [usageOf(it, lang), HELP[lang][it.name][0]]),
    };
  });
  const options = COMMON.map((name) => optionItem(name, FORMATS, lang));
  const version: Item = ["-v, --version", OPTION_HELP.version[lang]];
  return [
    { lines: [about] },
    { title: examples, items: lines, isExamples: true },
    { title: usage, lines: [`recruits ${words}`] },
    ...groups,
    { title: common, items: [version, ...options, helpItem(lang)] },
    { lines: footer },
  ];
}

/** The introduction shown when no words are given. It fits on one screen. */
function firstPage(lang: Lang): Part[] {
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
export function usageOf({ name, argument }: Command, lang: Lang): string {
  return [NAMES[name][lang], ...(argument ? [placed(argument, lang)] : [])].join(" ");
}

/** Translates the placeholders in commander's notation. */
function placed(notation: string, lang: Lang): string {
  return notation.replace(/(?<=[<[])\w+/, (word) => PLACEHOLDERS[lang][word] ?? word);
}

/** An option with its description, in the reader's language. */
function optionItem(name: OptionName, formats: readonly string[], lang: Lang): Item {
  const choices = choicesOf(name, lang, formats).join(", ");
  const told = filled(OPTION_HELP[name], { choices, usual: formats[0] ?? "" });
  return [placed(optionNamed(name).flags, lang), told[lang]];
}

function helpItem(lang: Lang): Item {
  return ["-h, --help", OPTION_HELP.help[lang]];
}

/** Minimum width of a description beside its term, in columns; otherwise it goes below. */
const LEAST = 28;
/** Below this width, all descriptions go below their terms. */
const NARROW = 60;
const BELOW = 6;

/** Lays out the parts as text of the helper's width. */
function layOut(parts: readonly Part[], helper: Help): string {
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

/** A term with its description beside it, or below it if there is no room. */
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
