/** The examples of a Markdown page: in its `console` blocks, each line after `$ ` and what it prints. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { PROGRAM } from "../helpers/program.ts";

export interface Example {
  readonly command: string;
  /** What follows the command in the page, up to the next one. */
  readonly output: string;
}

/** The examples of `markdown`, in order. */
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

/** What each command prints on both streams, run by bash in `folder` with `recruits` on the path. */
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
    // What installs has been done by whoever runs this.
    return commands.map((command) => {
      const line = command.replace(/^npm ci && npm run build && npx /, "");
      const { stdout } = spawnSync("bash", ["-c", `{ ${line}\n} 2>&1`], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      // A page has one kind of line end; CSV's own is not to be seen in it.
      return stdout.replaceAll("\r\n", "\n");
    });
  } finally {
    rmSync(bin, { recursive: true });
  }
}

/** `markdown` with each example's output replaced by what its command prints. */
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
