import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fromHere } from './drafts';
import { Failure } from './failure';

/** A signed pack as it stands in `packs`. */
interface SignedPack {
  /** The pack as JSON text, letter for letter what was signed. */
  readonly signed: string;
  /** Base64 of Ed25519 over the UTF-8 of `signed`. */
  readonly signature: string;
}

/** Signs packs with one private key. */
export interface Signer {
  /** The public key as it goes into `publicKeys`: 32 bytes in base64, 44 characters. */
  readonly publicKey: string;
  sign(pack: unknown): SignedPack;
}

/**
 * A signer with the private key in `file`: Ed25519 in PKCS8 PEM, as `openssl genpkey -algorithm ed25519` makes it.
 * Throws `Failure` for anything else.
 */
export function signerFrom(file: string): Signer {
  const key = readKey(file);
  // The key's own 32 bytes; in DER they would come wrapped.
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x as string, 'base64url').toString('base64'),
    sign: (pack) => {
      const signed = JSON.stringify(pack);
      return { signed, signature: sign(null, Buffer.from(signed, 'utf8'), key).toString('base64') };
    },
  };
}

function readKey(file: string): KeyObject {
  const path = fromHere(file);
  if (!existsSync(path)) throw new Failure(`there is no key file '${file}'`);
  const wanted = `${file}: needs a private Ed25519 key in PEM, as 'openssl genpkey -algorithm ed25519' makes it`;
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(path));
  } catch {
    throw new Failure(wanted);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Failure(`${wanted}; this one is ${key.asymmetricKeyType}`);
  return key;
}
