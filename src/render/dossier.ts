/** One entity in full, for people. */
import type { Dossier, From } from "../factbook/dossier.ts";
import type { Look } from "./answer.ts";
import { renderText } from "./look.ts";
import { HEADINGS, KIND_WORDS } from "./phrases.ts";
import { claimsTable, figuresTable, quotesTable } from "./tables.ts";
import { visible } from "./visible.ts";

/** Name, role and summary; then the figures, quotations and claims. */
export function renderDossier(dossier: Dossier & From, look: Look): string {
  const { lang, chalk } = look;
  const codes = [dossier.iso2, dossier.iso3].filter((code) => code !== undefined);
  const from = dossier.from === undefined ? [] : [`${HEADINGS[lang].from} ${dossier.from}`];
  const kind = [KIND_WORDS[lang][dossier.kind], ...codes, ...from].join(" · ");
  const head = [
    `${chalk.bold(visible(dossier.name[lang]))}  ${chalk.gray(kind)}`,
    chalk.cyan(visible(dossier.role[lang])),
    visible(dossier.summary[lang]),
  ];
  const sections = [
    section("figures", dossier.figures, figuresTable, look),
    section("quotes", dossier.quotes, quotesTable, look),
    section("claims", dossier.claims, claimsTable, look),
  ];
  return [renderText(head.join("\n"), look), ...sections].filter(Boolean).join("\n");
}

function section<T>(
  title: "figures" | "quotes" | "claims",
  records: readonly T[],
  table: (records: readonly T[], look: Look) => string,
  look: Look,
): string {
  if (records.length === 0) return "";
  return `${look.chalk.bold.underline(HEADINGS[look.lang][title])}\n${table(records, look)}`;
}
