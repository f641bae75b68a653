import { createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { LONGEST_PACKS, type Unpacking } from '../managed/packs';

/** What Node can do with packed and signed policy, as browsers do it. */
export const unpacking: Unpacking = {
  inflate: async (base64) => {
    const bytes = gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: LONGEST_PACKS });
    return Promise.resolve(bytes.toString('utf8'));
  },
  verify: async (text, signature, publicKey) => {
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return Promise.resolve(verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64')));
  },
};
