import type { FilterName } from './filters.ts';
import type { Options } from './use-options.ts';

/** A filter's value as a reader knows it: a party by its name, a day in words. `day` says days. */
export function sayValue(
  name: FilterName,
  value: string,
  options: Options | null,
  day: (day: string) => string,
): string {
  if (name === 'words') return value;
  if (name === 'from' || name === 'to') return day(value);
  // Who stands in any role is most often found among those that supply, receive or speak.
  const offered = name === 'party' ? Object.values(options ?? {}).flat() : options?.[name];
  return offered?.find((option) => option.value === value)?.label ?? value;
}
