/** The licences of the packages that a bundle holds, which ask to go wherever they go. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One text with the licence of each package among the bundled `modules`, given by their paths. */
export function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap(
    (path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folder, file), "utf8") : "";
      return `${name} ${version}\n\n${text.trim()}\n`;
    })
    .join("\n---\n\n");
}
