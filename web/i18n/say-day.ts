/** A day (`2022-10-12`) in words. What is no day is given back as it is: an address, which anyone may type, holds days too. */
export function sayDay(day: string, format: Intl.DateTimeFormat): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
}
