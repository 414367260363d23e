import { APIError } from 'better-auth/api';
import { IsnadError, type Person, personSchema } from '../../model/index.ts';
import type { Ask } from './access.ts';
import type { Auth } from './auth.ts';

/** An answer with what to send to the browser: `Set-Cookie` headers, none where it keeps what it has. */
export interface WithCookies<T> {
  answer: T;
  cookies: string[];
}

/** Sessions of people in browsers: a token in a cookie, of which the register keeps the hash. They last a week after the last day of use. */
export class Sessions {
  readonly #ask: Ask;
  readonly #auth: Auth;

  constructor(ask: Ask, auth: Auth) {
    this.#ask = ask;
    this.#auth = auth;
  }

  /**
   * Signs somebody in. A name that nobody has takes as long, and throws the same `wrong-password`, as a password that is not theirs.
   */
  begin(given: { name: string; password: string; userAgent?: string | undefined }): Promise<WithCookies<Person>> {
    return this.#ask(async () => {
      const { api } = this.#auth;
      const body = { username: given.name, password: given.password };
      const headers = new Headers(given.userAgent === undefined ? {} : { 'user-agent': given.userAgent });
      const answer = await api.signInUsername({ body, headers, returnHeaders: true }).catch((error: unknown) => {
        throw error instanceof APIError && error.statusCode < 500 ? wrongPassword() : error;
      });
      return { answer: personSchema.parse(answer.response.user), cookies: answer.headers.getSetCookie() };
    });
  }

  /** Whose session a `Cookie` header names, null where it is none, over or ended. */
  find(cookie: string): Promise<WithCookies<Person | null>> {
    return this.#ask(async () => {
      const { api } = this.#auth;
      const { response, headers } = await api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
      return { answer: response === null ? null : personSchema.parse(response.user), cookies: headers.getSetCookie() };
    });
  }

  /** Ends a session; the cookies that come back take those of the browser away. */
  end(cookie: string): Promise<WithCookies<null>> {
    return this.#ask(async () => {
      const { headers } = await this.#auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
      return { answer: null, cookies: headers.getSetCookie() };
    });
  }
}

function wrongPassword(): IsnadError {
  return new IsnadError('wrong-password', 'The name or the password is not right.', {
    wayOut: 'Try again, or ask an admin for a new password.',
  });
}
