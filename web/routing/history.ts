import { createBrowserHistory } from '@tanstack/react-router';

/** The browser's history as the router and `navigate` share it. */
export const history = createBrowserHistory();
