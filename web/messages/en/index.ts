import account from './account.json' with { type: 'json' };
import add from './add.json' with { type: 'json' };
import claims from './claims.json' with { type: 'json' };
import deals from './deals.json' with { type: 'json' };
import documents from './documents.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import paste from './paste.json' with { type: 'json' };
import pictures from './pictures.json' with { type: 'json' };
import reading from './reading.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };

/** All that the app says in English, by key; one file for each screen. */
export default {
  ...account,
  ...add,
  ...claims,
  ...deals,
  ...documents,
  ...frame,
  ...paste,
  ...pictures,
  ...reading,
  ...review,
  ...search,
  ...sources,
  ...values,
};
