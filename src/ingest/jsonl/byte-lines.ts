/** A line of a stream; `bytes` is null where it was longer than the limit and was not held. */
export interface ByteLine {
  /** Counts from 1. */
  number: number;
  bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Splits a stream into lines, holding no more than one line and no more than `limit` bytes of it. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= limit) parts.push(bytes);
    else parts = [];
  };
  const line = (): ByteLine => {
    const bytes = size > limit ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
