import { mix } from './shingles.ts';

/** Smallest hashes that a signature holds. */
export const SIGNATURE_SIZE = 128;
/** Smallest hashes that have to agree together: two texts that share a third of their shingles agree in one band of 64 for certain (1 − (1 − 0.3²)⁶⁴ = 0.998). */
const BAND_ROWS = 2;
export const BANDS = SIGNATURE_SIZE / BAND_ROWS;

const EMPTY = 0xffffffff;

/**
 * The MinHash signature of a set of shingles, by one permutation: each shingle falls into one of 128 bins, each bin keeps its
 * smallest, and a bin that stays empty borrows from another that the bin's own number picks (Shrivastava 2017, «Optimal
 * densification for fast and accurate minwise hashing»). Two signatures agree in as large a share of bins as the sets overlap.
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const bins = new Uint32Array(SIGNATURE_SIZE).fill(EMPTY);
  for (const shingle of shingles) {
    const bin = shingle & (SIGNATURE_SIZE - 1);
    if (shingle < (bins[bin] as number)) bins[bin] = shingle;
  }
  const full = bins.slice();
  if (shingles.length === 0) return full;
  for (let bin = 0; bin < SIGNATURE_SIZE; bin++) {
    for (let attempt = 1; full[bin] === EMPTY; attempt++) {
      full[bin] = bins[mix(bin * SIGNATURE_SIZE + attempt) & (SIGNATURE_SIZE - 1)] as number;
    }
  }
  return full;
}

/** One key for each band of a signature; two texts with a key in common are worth comparing. */
export function bandKeys(signature: Uint32Array): Uint32Array {
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let hash = band;
    for (let row = 0; row < BAND_ROWS; row++) {
      hash = Math.imul(hash, 0x9e3779b1) + (signature[band * BAND_ROWS + row] as number);
    }
    keys[band] = mix(hash);
  }
  return keys;
}
