// Every route of the API, one file per resource. handlers/ answers them.
export * from './routes/catalogue.ts';
export * from './routes/claims.ts';
export * from './routes/deals.ts';
export * from './routes/documents.ts';
export * from './routes/entities.ts';
export * from './routes/extract.ts';
export * from './routes/imports.ts';
export * from './routes/pictures.ts';
export * from './routes/register.ts';
export * from './routes/reviews.ts';
export * from './routes/search.ts';
export * from './routes/session.ts';
export * from './routes/sources.ts';
export * from './routes/tokens.ts';
export * from './routes/users.ts';
