// Packs the files of the built app beside themselves (`main-1a2b.js.br`, `.gz`), so that the server sends them as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Endings of files that shrink; fonts and pictures are packed in their own way. */
const shrinking = /\.(?:js|css|html|svg|json)$/u;
/** Bytes under which packing gains nothing. */
const WORTH = 1024;

/** @param {string} folder every file in it, and in the folders below */
export function packWeb(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!shrinking.test(name)) continue;
    const path = join(folder, name);
    const bytes = readFileSync(path);
    if (bytes.length < WORTH) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
