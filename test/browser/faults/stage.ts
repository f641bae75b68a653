import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sites } from '../replicas';
import type { BrowserName, Fault, Ground } from './fault';
import { stageChromium } from './ground-chromium';
import { stageFirefox } from './ground-firefox';

/** What of ours was not caught, or was said on the console, since the browser started. */
export interface Heard {
  readonly uncaught: string[];
  readonly logged: string[];
}

export interface Staged {
  readonly ground: Ground;
  readonly heard: () => Promise<Heard>;
  /** What the toolbar shows of the page. */
  readonly toolbar: () => Promise<string>;
  readonly clear: () => Promise<void>;
}

const STAGES = { chromium: stageChromium, firefox: stageFirefox };

/** A fresh browser with a copy of the extension, broken as the fault has it, and the compose box ready to write in. */
export async function stage(sites: Sites, browser: BrowserName, fault: Fault): Promise<Staged> {
  const spare = mkdtempSync(join(tmpdir(), 'second-look-spare-'));
  const staged = await STAGES[browser](sites, fault, spare);
  return {
    ...staged,
    async clear() {
      await staged.clear();
      rmSync(spare, { recursive: true, force: true });
    },
  };
}
