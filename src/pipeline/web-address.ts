// Country domains that the whole world registers in: they say nothing of where a site is from.
const FOR_ALL = new Set(['TV', 'ME', 'IO', 'CO', 'AI', 'FM', 'CC', 'WS', 'TO', 'LY', 'GG', 'SO', 'NU', 'TK', 'EU']);
/** Shortest name that an outlet is known by alone; «sky», «news» and the like are in many addresses. */
const SHORTEST = 5;

/** ISO code of the country whose domain an address ends in (`.sa`, `.com.eg`), or null. */
export function stateOfHost(url: string): string | null {
  const last = labels(url).at(-1)?.toUpperCase();
  if (last?.length !== 2 || FOR_ALL.has(last)) return null;
  return last === 'UK' ? 'GB' : last;
}

/** The names in an address that may be an outlet's: «https://www.hespress.com/…» has «hespress». */
export function words(url: string): string[] {
  return labels(url)
    .slice(0, -1)
    .filter((label) => label.length >= SHORTEST);
}

function labels(url: string): string[] {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(url)?.[1];
  return host?.toLowerCase().split('.') ?? [];
}
