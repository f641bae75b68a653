import { LONGEST_PACKS, type Unpacking } from '../src/managed/packs';

/** What the browser itself can do with packed and signed policy. */
export const unpacking: Unpacking = { inflate, verify };

async function inflate(base64: string): Promise<string> {
  const unzipped = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  let text = '';
  for (const reader = unzipped.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    // A few bytes can be packed to unfold into millions: enough is told before memory is.
    if (length > LONGEST_PACKS) {
      await reader.cancel();
      throw new RangeError('longer than packs may be');
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function verify(text: string, signature: string, publicKey: string): Promise<boolean> {
  const algorithm = { name: 'Ed25519' };
  const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, key, bytesOf(signature), new TextEncoder().encode(text));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
