/** The licences of the packages that a bundle holds, which ask to go wherever they go. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const RULE = "\n---\n\n";
const MIT_NOTICE = /Permission is hereby granted, free of charge.*IN\s+THE\s+SOFTWARE\./s;

/**
 * One text with the licence of each package among the bundled `modules`, given by their paths. The
 * notice of the MIT License, which most have word for word, stands once, at the end.
 */
export function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap(
    (path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  const licences = [...new Set(folders)].sort().map(licenceIn);
  const notice = licences.flatMap((text) => MIT_NOTICE.exec(text)?.[0] ?? [])[0] ?? "";
  const short = licences.map((text) =>
    text.replace(MIT_NOTICE, (own) =>
      unwrapped(own) === unwrapped(notice) ? "[the MIT notice at the end of this file]" : own,
    ),
  );
  return [...short, `The MIT notice\n\n${notice}\n`].join(RULE);
}

function licenceIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8") : "";
  return `${name} ${version}\n\n${text.trim()}\n`;
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, " ");
}
