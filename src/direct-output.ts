import { EventEmitter } from "node:events";
import { writeSync } from "node:fs";

/** As much of a stream as a run writes to. */
export type Output = NodeJS.EventEmitter & Pick<NodeJS.WritableStream, "write">;

/**
 * Writes to a file descriptor at once. Node does so too with files, and with pipes on POSIX, but takes
 * as long to open a stream for it as a lookup takes.
 */
export class DirectOutput extends EventEmitter implements Output {
  readonly #descriptor: number;
  readonly #openStream: () => NodeJS.WritableStream;
  #stream: NodeJS.WritableStream | undefined;

  /** `openStream` opens Node's stream for `descriptor`, should its other end not take all at once. */
  constructor(descriptor: number, openStream: () => NodeJS.WritableStream) {
    super();
    this.#descriptor = descriptor;
    this.#openStream = openStream;
  }

  /** Writes `text`; an error is emitted. Gives whether to go on, or to wait for `drain`. */
  write(text: string): boolean {
    if (this.#stream !== undefined) return this.#stream.write(text);
    let rest = Buffer.from(text);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(this.#descriptor, rest));
    } catch (error) {
      // The other end is slow, and whoever shares it has set it not to wait (O_NONBLOCK).
      if (error instanceof Error && "code" in error && error.code === "EAGAIN")
        return this.#handOver(rest);
      this.emit("error", error);
    }
    return true;
  }

  #handOver(rest: Buffer): boolean {
    this.#stream = this.#openStream();
    for (const event of ["drain", "error"])
      this.#stream.on(event, (...args) => this.emit(event, ...args));
    return this.#stream.write(rest);
  }
}
