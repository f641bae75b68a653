import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findIdentifiers, type Identifier } from '../../../src/detect/identifiers';
import { readDifferently } from '../../corpus/identifiers/read-differently';

interface Vector {
  readonly kind: Identifier;
  readonly text: string;
  readonly valid: boolean;
  readonly source: string;
}

const vectors = readFileSync('test/corpus/identifiers/validators.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector);

describe("vectors of open validators (sources in the file's lines)", () => {
  test.each(vectors)('$kind: $text', ({ kind, text, valid }) => {
    const isDifferent = readDifferently[kind]?.includes(text) ?? false;
    expect(findIdentifiers(kind, text).length > 0).toBe(valid !== isDifferent);
  });
});
