/**
 * What a terminal shows, screen by screen, for a reviewer to read; `npx vitest run screens -u` updates it.
 * Colours and links are shown between angle quotes.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { IO } from "../../src/io.ts";
import { recruits } from "../helpers/io.ts";

const COMMANDS: readonly (readonly [file: string, words: readonly string[]])[] = [
  ["first-page", []],
  ["help", ["--help"]],
  ["help-claim", ["claim", "--help"]],
  ["help-cite", ["help", "cite"]],
  ["country-cuba", ["country", "cuba"]],
  ["country-russia", ["country", "russia"]],
  ["country-serbia-all", ["country", "serbia", "--all"]],
  ["country-brief", ["country", "cuba", "--brief"]],
  ["countries", ["country"]],
  ["country-misspelt", ["country", "ukrainne"]],
  ["country-ambiguous", ["country", "uni"]],
  ["country-absent", ["country", "pakistan"]],
  ["country-of-another-kind", ["country", "putin"]],
  ["country-several", ["country", "cuba", "russia"]],
  ["person-putin", ["person", "putin"]],
  ["people", ["people"]],
  ["org-kremlin", ["org", "kremlin"]],
  ["place-petersburg", ["place", "petersburg"]],
  ["figure-killed", ["figure", "killed"]],
  ["figures", ["figure"]],
  ["quote-carrot", ["quote", "carrot"]],
  ["quotes", ["quote"]],
  ["claim-network", ["claim", "network"]],
  ["claim-denied", ["claim", "--status", "denied", "--all"]],
  ["claims", ["claim"]],
  ["claim-fields", ["claim", "--by", "akkermans", "--fields", "id,status,statement.en"]],
  ["search-cuba", ["search", "cuba"]],
  ["search-nothing", ["search", "xyzzyxyzzy"]],
  ["search-some-words", ["search", "weapons", "xyzzyxyzzy"]],
  ["ask-answer", ["ask", "how many people were killed?"]],
  ["ask-not-said", ["ask", "what is the population of Cuba"]],
  ["show", ["show", "headline,kim-plans-visit"]],
  ["show-unknown", ["show", "russians-kiled"]],
  ["list-figure", ["list", "figure"]],
  ["list-paragraph", ["list", "--paragraph", "16"]],
  ["compare", ["compare", "russia", "ukraine"]],
  ["timeline", ["timeline"]],
  ["timeline-all", ["timeline", "north", "korea", "--all"]],
  ["speakers", ["speakers"]],
  ["speakers-akkermans", ["speakers", "akkermans"]],
  ["where", ["where"]],
  ["where-north-korea", ["where", "north", "korea"]],
  ["source", ["source"]],
  ["cite", ["cite", "russians-killed"]],
  ["cite-apa", ["cite", "kim-plans-visit", "--style", "apa"]],
  ["cite-bibtex", ["cite", "cuba-strongly", "--style", "bibtex"]],
  ["no-command-name", ["cuba", "--limit", "1", "--brief"]],
  ["no-command-words", ["bomb"]],
  ["no-command-misspelt", ["qoute", "carrot"]],
  ["unknown-option", ["country", "--jsn"]],
  ["unknown-field", ["country", "--fields", "iso"]],
];

type Look = Pick<IO, "width" | "lang" | "colour" | "hyperlinks">;
const PLAIN: Look = { width: 80, lang: "en", colour: false, hyperlinks: false };
const LOOKS: readonly (readonly [title: string, look: Look])[] = [
  ["80 columns", PLAIN],
  ["40 columns", { ...PLAIN, width: 40 }],
  ["120 columns", { ...PLAIN, width: 120 }],
  ["160 columns", { ...PLAIN, width: 160 }],
  ["80 columns, in Dutch", { ...PLAIN, lang: "nl" }],
  ["80 columns, in colour and with links", { ...PLAIN, colour: true, hyperlinks: true }],
];

const SGR: Readonly<Record<string, string>> = {
  1: "bold",
  2: "dim",
  22: "/",
  3: "italic",
  23: "/italic",
  4: "underlined",
  24: "/underlined",
  31: "red",
  32: "green",
  33: "yellow",
  35: "magenta",
  36: "cyan",
  39: "/colour",
};

/** Replaces known escapes by readable marks; unknown ones stay visible. */
function readable(text: string): string {
  return text
    .replaceAll("\u001b", "‹esc›")
    .replaceAll(/‹esc›\[(\d+)m/g, (whole, code) => (SGR[code] ? `‹${SGR[code]}›` : whole))
    .replaceAll(/‹esc›\]8;;(.*?)\p{Cc}/gu, (_, url) => (url ? "‹link›" : "‹/link›"));
}

test.each(COMMANDS)("%s", async (file, words) => {
  const screens: string[] = [`$ recruits ${words.join(" ")}\n`];
  for (const [title, look] of LOOKS) {
    const { out, err } = await recruits(words, { ...look, isTerminal: true });
    const longest = Math.max(0, ...out.split("\n").map((line) => line.length));
    if (!look.colour && !/https:|--help/.test(out)) expect(longest).toBeLessThanOrEqual(look.width);
    screens.push(`── ${title} ──\n${readable(out + err)}`);
  }
  await expect(screens.join("\n")).toMatchFileSnapshot(join("screens", `${file}.txt`));
});
