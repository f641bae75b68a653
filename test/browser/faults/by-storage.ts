import { ABOUT_PARKING, parking } from '../parking';
import { usual } from './by-worker';
import { called } from './broken-copy';
import type { Fault } from './fault';

interface Area {
  get(): Promise<object>;
  set(): Promise<void>;
  remove(): Promise<void>;
}

interface World {
  readonly chrome: { readonly storage: { readonly local: Area; readonly managed: Area } };
}

/** Runs in the worker. */
function full(): void {
  const { local } = (globalThis as unknown as World).chrome.storage;
  local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
}

/** Runs in the worker. */
function readOnly(): void {
  const { local } = (globalThis as unknown as World).chrome.storage;
  local.set = () => Promise.reject(new Error('IO error: read-only file system'));
  local.remove = local.set;
}

/** Runs in the worker. */
function corrupt(): void {
  const { local } = (globalThis as unknown as World).chrome.storage;
  local.get = () => Promise.reject(new Error('Corruption: checksum mismatch'));
  local.set = () => Promise.reject(new Error('Corruption: checksum mismatch'));
}

/** Runs in the worker. */
function silent(): void {
  const { local } = (globalThis as unknown as World).chrome.storage;
  local.get = () => new Promise(() => undefined);
}

/** Runs in the worker. */
function nonsense(): void {
  const { local } = (globalThis as unknown as World).chrome.storage;
  const stored = {
    ...{ managedPolicy: { serving: '{"packs": [', since: 'yesterday' }, organisation: { id: 7 }, language: 'kl' },
    ...{ workingHours: 'always', accounts: [1, 2], pausedUntil: 'x', tally: 'many', repairs: { x: 3 }, profiles: null },
  };
  local.get = () => Promise.resolve(stored);
}

/** Runs in the worker. */
function managedFails(): void {
  const { managed } = (globalThis as unknown as World).chrome.storage;
  managed.get = () => Promise.reject(new Error('made to fail'));
}

/** What is stored, and what an employer sent, cannot be had or used. */
export const BY_STORAGE: readonly Fault[] = [
  { name: 'storage is full', ends: 'held', inWorker: called(full), play: usual },
  { name: 'storage can only be read', ends: 'held', inWorker: called(readOnly), play: usual },
  { name: 'storage is corrupt', ends: 'held', inWorker: called(corrupt), play: usual },
  { name: 'storage never answers', ends: 'unchecked', inWorker: called(silent), play: usual },
  {
    name: 'storage holds nonsense under every key',
    ends: 'held',
    inWorker: called(nonsense),
    play: usual,
  },
  { name: 'managed storage cannot be read', ends: 'held', inWorker: called(managedFails), play: usual },
  {
    name: 'the policy is garbage in every key',
    ends: 'held',
    policy: {
      ...{ packs: '{"id": "our', organisation: 'nobody', incidents: '[[]]', officialAccounts: '}', contacts: '7' },
      ...{ selectors: '{"x": {"post": "]["}}', avoid: 'perhaps', reasons: 'null', language: 'kl', hiddenParts: '{}' },
      ...{ preElection: '[{"from": "soon"}]', whenUnchecked: 'ask', unknownKey: 1 },
    },
    play: usual,
  },
  {
    name: 'one rule of the policy is garbage, another is good',
    ends: 'held',
    policy: { packs: JSON.stringify([parking(), { id: 3, rules: ABOUT_PARKING }]) },
    play: usual,
  },
];
