import manifest from '../../package.json' with { type: 'json' };

/** Version of the package, which every extraction carries. */
export const version: string = manifest.version;
