import type { addToken, listTokens, revokeToken } from '../routes.ts';
import type { AccessHandler } from '../services.ts';
import { signedInPerson } from './signed-in-person.ts';

export const listTokensHandler: AccessHandler<typeof listTokens> = (access) => async (c) => {
  const { id } = signedInPerson(c);
  const { tokens } = await access();
  return c.json({ tokens: await tokens.list(id) }, 200);
};

export const addTokenHandler: AccessHandler<typeof addToken> = (access) => async (c) => {
  const { id } = signedInPerson(c);
  const { tokens } = await access();
  return c.json(await tokens.add(id, c.req.valid('json')), 201);
};

export const revokeTokenHandler: AccessHandler<typeof revokeToken> = (access) => async (c) => {
  const { id: owner } = signedInPerson(c);
  const { tokens } = await access();
  await tokens.revoke(owner, c.req.valid('param').id);
  return c.body(null, 204);
};
