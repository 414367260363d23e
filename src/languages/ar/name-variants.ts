/** Ways to write a sound that differ from country to country, on folded names: «غابرييل» and «جابرييل», «أميركي» and «أمريكي». */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  [/غ/gu, 'ج'],
  [/اميرك/gu, 'امريك'],
  [/امريك/gu, 'اميرك'],
];

/** Other spellings of a folded foreign name, each by one rule; empty where none applies. */
export function nameVariants(name: string): string[] {
  return RULES.map(([from, to]) => name.replace(from, to)).filter((variant) => variant !== name);
}

/** The genitive of a folded name whose words are plurals: «المتمردون السوريون» is «المتمردين السوريين», «مقاتلو» «مقاتلي»; not of two joined. */
export function genitiveOf(name: string): string {
  if (/ و/u.test(name)) return name;
  return name.replace(/(?<=\p{L}{3})ون(?!\p{L})/gu, 'ين').replace(/^(\p{L}{4,})و(?= )/u, '$1ي');
}
