import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { navigate, useAddress, withLang } from '../routing/location.ts';
import { type Question, searchAddress } from './read-question.ts';

/** The field of the question; what is asked goes into the address. */
export function SearchForm({ question }: { question: Question }) {
  const { t } = useMessages();
  const { search } = useAddress();
  const [draft, setDraft] = useState(question.words);
  const [given, setGiven] = useState(question.words);
  if (given !== question.words) {
    // The address was changed elsewhere: by the browser's back button.
    setGiven(question.words);
    setDraft(question.words);
  }
  return (
    <search>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          navigate(withLang(searchAddress({ ...question, words: draft.trim() }), search));
        }}
      >
        <input
          className="input"
          type="search"
          dir="auto"
          aria-label={t('search.words')}
          placeholder={t('search.words')}
          maxLength={500}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <button type="submit" className="button">
          {t('search.go')}
        </button>
      </form>
    </search>
  );
}
