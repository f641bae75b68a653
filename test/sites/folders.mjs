import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the replicas' sources are in. */
export const sourceFolder = dirname(fileURLToPath(import.meta.url));

const root = join(sourceFolder, '..', '..');

/** The folder the built replicas go to, one folder a site. */
export const builtFolder = join(root, 'dist', 'sites');

/** The folder the certificate is kept in. */
export const tlsFolder = join(root, '.cache', 'tls');
