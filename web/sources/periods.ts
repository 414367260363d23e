/** All years («2019»), or all months («2019-12»), from one to another, both included. */
export function periodsBetween(first: string, last: string): string[] {
  const isYear = first.length === 4;
  const numberOf = (period: string) =>
    isYear ? Number(period) : Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1;
  const say = (n: number) => (isYear ? String(n) : `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_, i) => say(from + i));
}
