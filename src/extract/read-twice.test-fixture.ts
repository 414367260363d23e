import { loadCatalogue } from '../knowledge/index.ts';
import { arabic } from '../languages/ar/index.ts';
import { createExtractor, type Extractor } from './extractor.ts';
import { readAll } from './glance/read-all.ts';

/**
 * An extractor that reads each document twice, as planned and whole, and throws where the plan has cost a claim or changed one: so every
 * sentence of the tests shows that what the frames may pass over (`Frame.may`) is in step with what they read.
 */
export function createCheckedExtractor(): Extractor {
  const catalogue = loadCatalogue();
  const [planned, whole] = [createExtractor(arabic, catalogue), createExtractor(arabic, catalogue, readAll)];
  return (document, options) => {
    const reading = planned(document, options);
    const [read, all] = [reading, whole(document, options)].map(({ claims }) => JSON.stringify(claims, null, 1));
    if (read !== all) throw new Error(`Read as planned: ${read}\nRead whole: ${all}`);
    return reading;
  };
}
