/** Reads the text to check: a file, or standard input. */
import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { UsageError } from "../errors.ts";
import { shown } from "../render/visible.ts";

/** Longer than any article, in bytes; what is longer is not read to its end. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The text of the file at `path`, or of `stdin` for `-`; a byte order mark is no part of it. Throws a
 * UsageError where there is no text in UTF-8 of at most 16 MB.
 */
export async function readText(path: string, stdin: NodeJS.ReadableStream): Promise<string> {
  const name = path === "-" ? "Standard input" : `“${shown(path)}”`;
  return decode(await readBytes(path === "-" ? stdin : await openFile(path, name), name), name);
}

async function openFile(path: string, name: string): Promise<NodeJS.ReadableStream> {
  const advice = "Give the file with the article's text, or - for standard input.";
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    throw new UsageError(`${name} can't be read: ${reason(error)}. ${advice}`);
  }
  if (stats.isDirectory()) throw new UsageError(`${name} is a folder. ${advice}`);
  if (!stats.isFile()) throw new UsageError(`${name} is no regular file. ${advice}`);
  return createReadStream(path);
}

async function readBytes(stream: NodeJS.ReadableStream, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > MOST_BYTES) break;
      chunks.push(bytes);
    }
  } catch (error) {
    throw new UsageError(`${name} can't be read: ${reason(error)}.`);
  }
  if (length > MOST_BYTES)
    throw new UsageError(
      `${name} is longer than 16 MB, so it is not an article. Give its text alone.`,
    );
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not text in UTF-8. Convert it first, such as by iconv.`);
  }
  if (text === "") throw new UsageError(`${name} is empty. Give the article's text.`);
  return text;
}

function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? (code ? `error ${code}` : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "permission denied",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links go round in a circle",
};
