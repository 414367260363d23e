import { describe } from 'vitest';
import { findChromium } from './machine.ts';

export { type Look, openWeb, settled, type Web } from './web-pages.ts';

/** Tests that need a browser; left out where there is none (test/left-out.ts says so). */
export const inBrowser = describe.skipIf(findChromium() === undefined);
