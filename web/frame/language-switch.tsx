import { setLang } from '../i18n/language.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { useAddress } from '../routing/location.ts';

/** Names the other language in its own script, as a reader who is lost in this one would look for it. */
export function LanguageSwitch() {
  const { lang } = useMessages();
  const address = useAddress();
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <button type="button" className="button-quiet" lang={other} onClick={() => setLang(other, address)}>
      {other === 'ar' ? 'العربية' : 'English'}
    </button>
  );
}
