import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/zip.mjs';
import { reaches } from './reaches';

const BUILDS = ['dist/chrome', 'dist/firefox'];

function namesIn(folder: string, kind: RegExp): string[] {
  return Object.keys(filesIn(folder)).filter((name) => kind.test(name));
}

const SCRIPTS = BUILDS.flatMap((folder) => namesIn(folder, /\.m?js$/).map((name) => join(folder, name)));
const SHOWN = BUILDS.flatMap((folder) => namesIn(folder, /\.(?:html|css|svg)$/).map((name) => join(folder, name)));

describe('a shipped script', () => {
  test.each(SCRIPTS)('%s has nothing by which a word could leave or code come in', (script) => {
    expect(reaches(readFileSync(script, 'utf8'))).toEqual([]);
  });

  test.each(SHOWN)('%s names nothing outside the extension', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/i,
    );
  });

  test('would be found out, however it is written', () => {
    for (const [source, what] of [
      ['fetch("https://a.example")', 'fetch'],
      ['globalThis.fetch(u)', 'fetch'],
      ['self["XMLHttp"+""] ; self["XMLHttpRequest"]', 'XMLHttpRequest'],
      ['const { WebSocket: w } = globalThis, { WebSocket } = self', 'WebSocket'],
      ['navigator.sendBeacon(u, d)', 'sendBeacon'],
      ['new Function("return 1")', 'Function'],
      ['(0, eval)(s)', 'eval'],
      ['import("https://a.example/x.js")', 'import()'],
      ['import x from "https://a.example/x.js"', 'import of https://a.example/x.js'],
      ['new Image().src = u', 'Image'],
      ['document.createElement(`img`)', 'img'],
      ['setTimeout("go()")', 'setTimeout of text'],
    ])
      expect(reaches(source as string), source).toContain(what);
    expect(reaches('const words = "fetch eval"; const o = { fetch: 1 }; import "./a.js"; setTimeout(go, 1)')).toEqual(
      [],
    );
  });
});
