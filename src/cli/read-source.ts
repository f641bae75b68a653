import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAlias, isNode, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../pack/problem';
import { fromHere } from './drafts';
import { Failure } from './failure';
import { jsonFault } from './json-fault';
import { notPlainText, pastedBeginning, SAVE_AS_PLAIN_TEXT } from './pasted';
import { UNCLOSED_QUOTE, yamlFault } from './yaml-fault';

/** A file of YAML or JSON as read. */
export interface ReadSource {
  /** Plain data; undefined where there are problems. */
  readonly data: unknown;
  /** Everything wrong with the writing itself; its paths are lines and columns. */
  readonly problems: readonly Problem[];
  /** The line, from 1, where what a path such as `rules[0].action` leads to stands, or what it would stand in. */
  lineOf(path: string): number | undefined;
}

/** Reads a file that a person named. Throws `Failure` where there is none to read. */
export function readSourceFile(file: string): ReadSource {
  const path = fromHere(file);
  if (!existsSync(path)) throw new Failure(`there is no file ${file}`);
  if (statSync(path).isDirectory()) throw new Failure(`${file} is a folder: name the files in it`);
  return readSource(file, readFileSync(path, 'utf8'));
}

/** Reads a text as YAML, or as JSON where its name ends so. Never throws. */
export function readSource(file: string, content: string): ReadSource {
  const text = content.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const unread = (problems: readonly Problem[]): ReadSource => ({ data: undefined, problems, lineOf: () => undefined });
  const garbled = notPlainText(text);
  if (garbled !== undefined) {
    return unread([{ file, ...placeOf(garbled, text, lines), message: SAVE_AS_PLAIN_TEXT }]);
  }
  const isJson = file.endsWith('.json');
  const fault = isJson ? jsonFault(file, text) : undefined;
  if (fault) return unread([fault]);

  // JSON that is well formed can still say a thing twice, which its own parser would let pass.
  const faults = isJson ? twice(document).map((error) => faultOf(error, text)) : faultsOf(document, text);
  if (faults.length > 0) {
    return unread(faults.map(({ at, message }) => ({ file, ...placeOf(at, text, lines), message })));
  }
  try {
    const data: unknown = isJson ? JSON.parse(text) : document.toJS();
    return { data, problems: [], lineOf: (path) => lineIn(document, lines, path) };
  } catch {
    // The one thing that is left to go wrong: anchors within anchors, which grow beyond all measure.
    return unread([{ file, path: '', value: undefined, message: 'too much is repeated by * and &: write it out' }]);
  }
}

/** Something wrong with the writing, and its offset in the text. */
interface Fault {
  readonly at: number;
  readonly message: string;
}

/** One slip makes many faults, and only the first can be trusted; keys that stand twice are each a slip of their own. */
function faultsOf(document: Document, text: string): Fault[] {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const quote = other && unclosedQuote(document, other.pos[0], text);
  return [
    ...twice(document).map((error) => faultOf(error, text)),
    ...(quote !== undefined ? [{ at: quote, message: UNCLOSED_QUOTE }] : other ? [faultOf(other, text)] : []),
    ...missingAnchors(document),
  ].sort((a, b) => a.at - b.at);
}

function twice({ errors }: Document): YAMLError[] {
  return errors.filter(({ code }) => code === 'DUPLICATE_KEY');
}

function faultOf(error: YAMLError, text: string): Fault {
  const at = error.pos[0];
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  return { at, message: pastedBeginning(line) ?? yamlFault(error, text) };
}

/** Where a quoted text begins that runs over the end of its line up to a fault: most likely that is where the slip is. */
function unclosedQuote(document: Document, fault: number, text: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      const reaches = range[0] < fault && fault <= range[2] + 1;
      if (reaches && text.slice(range[0], range[1]).includes('\n')) start = range[0];
    },
  });
  return start;
}

function missingAnchors(document: Document): Fault[] {
  const missing: Fault[] = [];
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return;
      const message = `*${node.source} stands for something marked &${node.source} further up, and nothing is marked so`;
      missing.push({ at: node.range?.[0] ?? 0, message });
    },
  });
  return missing;
}

/** The line and column of an offset, or of the first letter after it in its line, and what the line says. */
function placeOf(offset: number, text: string, lines: LineCounter): Pick<Problem, 'path' | 'value'> {
  const blanks = /^ */.exec(text.slice(offset))?.[0].length ?? 0;
  const { line, col } = lines.linePos(offset + blanks);
  return { path: `line ${line}, column ${col}`, value: text.split('\n')[line - 1]?.trim() || undefined };
}

function lineIn(document: Document, lines: LineCounter, path: string): number | undefined {
  const keys = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index ? Number(index) : key));
  for (let length = keys.length; length > 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    const start = isNode(node) && !isAlias(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
}
