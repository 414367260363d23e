import { useEffect, useState } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'isnad.theme';

/** The theme and how to change it; «system» follows the reader's machine. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(kept);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A browser that keeps nothing has the theme for this visit.
    }
  }, [theme]);
  return [theme, setTheme];
}

function kept(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
}
