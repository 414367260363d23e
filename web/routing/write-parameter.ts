import { navigate } from './location.ts';

/** Sets one parameter of the address and leaves the others; the usual value is left out. Going back goes to another question, not to it. */
export function writeParameter(name: string, value: string, usual: string): void {
  const query = new URLSearchParams(window.location.search);
  if (value === (query.get(name) ?? usual)) return;
  if (value === usual) query.delete(name);
  else query.set(name, value);
  const said = query.toString();
  const { pathname } = window.location;
  navigate(said === '' ? pathname : `${pathname}?${said}`, { replace: true });
}
