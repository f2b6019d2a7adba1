import type { CountedSource } from "../factbook/dossier.ts";
import type { Look } from "./answer.ts";
import { renderText } from "./look.ts";
import { HEADINGS } from "./phrases.ts";
import { visible } from "./visible.ts";

type Counts = CountedSource["records"];

const WORDS = {
  en: {
    address: "address",
    unchecked: "not opened by anybody, so unchecked",
    checked: "checked",
    holds: ({ entities, figures, quotes, claims }: Counts) =>
      `${entities} entities, ${figures} figures, ${quotes} quotations, ${claims} claims`,
  },
  nl: {
    address: "adres",
    unchecked: "door niemand geopend, dus niet nagegaan",
    checked: "nagegaan",
    holds: ({ entities, figures, quotes, claims }: Counts) =>
      `${entities} namen, ${figures} cijfers, ${quotes} citaten, ${claims} beweringen`,
  },
};

/** The article that the facts come from, its date and address with how sure they are. */
export function renderSource(source: CountedSource, look: Look): string {
  const { lang, chalk } = look;
  const words = WORDS[lang];
  const { date } = source;
  const inferred = date.certainty === "inferred" ? ` (${HEADINGS[lang].inferred})` : "";
  const lines = [
    `${chalk.bold(visible(source.title[lang]))}`,
    chalk.cyan(`${visible(source.outlet)}, ${date.value}${inferred}`),
    ...date.basis.map((basis) => chalk.gray(`· ${visible(basis[lang])}`)),
    `sha256 ${source.sha256}`,
    words.holds(source.records),
    chalk.gray(visible(source.rights[lang])),
    `${words.address} (${source.urlChecked ? words.checked : words.unchecked}):`,
  ];
  // The address stays in one piece, so that it can be copied.
  return `${renderText(lines.join("\n"), look)}${visible(source.url)}\n`;
}
