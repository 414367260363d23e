import signatures from './binary-kinds.json' with { type: 'json' };

/** What a file is by its first bytes («a PDF file»), or null where they are no signature that we know. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return signatures.find(({ hex }) => head.startsWith(hex))?.kind ?? null;
}
