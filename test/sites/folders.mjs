import { resolve } from 'node:path';

/** The folder the replicas' sources are in. Every script of the project runs in the project's folder. */
export const sourceFolder = resolve('test/sites');

/** The folder the built replicas go to, one folder a site. */
export const builtFolder = resolve('dist/sites');

/** The folder the certificate is kept in. */
export const tlsFolder = resolve('.cache/tls');
