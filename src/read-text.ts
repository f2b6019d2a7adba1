/** Reads text with care: only plain files or a stream, of a bearable size, in UTF-8. */
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

/** Why there is no text: what is there, and where that helps what is wanted. */
export class Unreadable extends Error {}

/** Whether there is a folder at `path`. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The text of the file at `path`, without a byte order mark; throws Unreadable. It looks before it
 * reads, since a pipe or a device may never end.
 */
export function readFile(path: string, mostBytes: number): string {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Unreadable("a folder; wanted: a file");
    const special = stats.isFIFO() ? "a pipe" : stats.isSocket() ? "a socket" : "a device";
    if (!stats.isFile()) throw new Unreadable(`${special}; wanted: a plain file`);
    refuseLong(stats.size, mostBytes);
    return decode(readFileSync(path));
  } catch (error) {
    throw unreadable(error);
  }
}

/** The text that a stream gives until it ends, likewise. */
export async function readStream(
  stream: NodeJS.ReadableStream,
  mostBytes: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      refuseLong(length, mostBytes);
    }
    return decode(Buffer.concat(chunks));
  } catch (error) {
    throw unreadable(error);
  }
}

function refuseLong(bytes: number, mostBytes: number): void {
  if (bytes <= mostBytes) return;
  const [size, most] = [bytes, mostBytes].map((count) => Math.ceil(count / 1_000_000));
  throw new Unreadable(`${size} MB; wanted: at most ${most} MB`);
}

function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  // No character goes over a line's end.
  const lines = bytes.toString("latin1").split("\n");
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
  throw new Unreadable(`line ${bad + 1}: bytes that are no UTF-8; wanted: UTF-8`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  ELOOP: "a symbolic link that leads back to itself",
  ENAMETOOLONG: "a path that is too long",
};

function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { code, message } = Object(error);
  return new Unreadable(REASONS[code] ?? (code ? `error ${code}` : message));
}
