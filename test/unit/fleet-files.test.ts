import { expect, test } from 'vitest';
import { bytesOf } from '../../extension/fleet/make-files';

test('a file for Windows’ registry has every character of its text', () => {
  const text = 'Comms 💙 tîm\r\n';
  const bytes = bytesOf({ name: 'policy.reg', text, encoding: 'utf-16le', mode: 'new' } as unknown as Parameters<
    typeof bytesOf
  >[0]);
  expect(new TextDecoder('utf-16le').decode(bytes)).toBe(text);
  expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
});
