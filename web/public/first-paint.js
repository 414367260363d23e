// Sets language, direction and theme before the first paint, so that nothing turns round in front of the reader.
// The same choice is made in i18n/language.ts and frame/theme.ts.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get('lang') ?? kept('isnad.lang') ?? navigator.language;
  const lang = asked.startsWith('ar') ? 'ar' : 'en';
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const theme = kept('isnad.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
