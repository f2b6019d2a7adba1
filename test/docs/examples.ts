/** The examples of a Markdown page: in `console` blocks, each line after `$ ` with its output. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { PROGRAM } from "../helpers/program.ts";

export interface Example {
  readonly command: string;
  /** The output in the page, up to the next command. */
  readonly output: string;
}

/** The examples in `markdown`, in order. */
export function examplesOf(markdown: string): Example[] {
  return [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((example) => {
        const end = example.indexOf("\n");
        return { command: example.slice(0, end), output: example.slice(end + 1) };
      }),
  );
}

/** What each command prints on both streams, run by bash in `folder` with `recruits` in the path. */
export function runExamples(commands: readonly string[], folder: string): string[] {
  const bin = mkdtempSync(join(tmpdir(), "recruits-bin-"));
  symlinkSync(PROGRAM, join(bin, "recruits"));
  const env = {
    HOME: process.env.HOME,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    COLUMNS: "80",
    LANG: "C.UTF-8",
  };
  try {
    // The reader has already done the installation.
    return commands.map((command) => {
      const line = command.replace(/^npm ci && npm run build && npx /, "");
      const { stdout } = spawnSync("bash", ["--norc", "-c", `{ ${line}\n} 2>&1`], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      // A page has uniform line ends, so CSV's CR LF can't be shown.
      return stdout.replaceAll("\r\n", "\n");
    });
  } finally {
    rmSync(bin, { recursive: true });
  }
}

/** `markdown` with the output of each example updated. */
export function withOutputs(markdown: string, folder: string): string {
  const examples = examplesOf(markdown);
  const outputs = runExamples(
    examples.map(({ command }) => command),
    folder,
  );
  return examples.reduce(
    (page, { command, output }, i) =>
      page.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${outputs[i]}`),
    markdown,
  );
}
