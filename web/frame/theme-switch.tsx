import { useMessages } from '../i18n/use-messages.tsx';
import { themes, useTheme } from './theme.ts';

/** One button that goes round: as the machine has it, light, dark. */
export function ThemeSwitch() {
  const { t } = useMessages();
  const [theme, setTheme] = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const label = t('theme.label', { theme: t(`theme.${theme}`) });
  return (
    <button type="button" className="button-quiet" onClick={() => setTheme(next)} aria-label={label} title={label}>
      <span className={`theme-sign theme-sign-${theme}`} aria-hidden="true" />
    </button>
  );
}
