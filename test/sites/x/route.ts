import type { MouseEvent } from 'react';
import { useSyncExternalStore } from 'react';
import { me } from './people';

export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'follower-requests' }
  | { readonly kind: 'sign-up' }
  | { readonly kind: 'profile'; readonly handle: string; readonly isEdited: boolean };

/** What an open compose dialog is for. */
export interface Compose {
  readonly replyTo?: string;
  readonly quotes?: string;
}

/** Where the page is: a compose dialog stands over the page it was opened from. */
interface Place {
  readonly page: Page;
  readonly compose: Compose | null;
}

/** What is kept with a history entry at /compose/post. */
interface ComposeEntry {
  readonly behind: string;
  readonly compose: Compose;
}

const composePath = '/compose/post';
const moved = new EventTarget();
let place = readPlace();

addEventListener('popstate', update);

function update(): void {
  place = readPlace();
  moved.dispatchEvent(new Event('moved'));
}

function readPlace(): Place {
  if (location.pathname !== composePath) return { page: pageAt(location.pathname), compose: null };
  const entry = history.state as ComposeEntry | null;
  if (entry) return { page: pageAt(entry.behind), compose: entry.compose };
  const answered = new URLSearchParams(location.search).get('in_reply_to');
  return { page: { kind: 'home' }, compose: answered === null ? {} : { replyTo: answered } };
}

function pageAt(path: string): Page {
  if (path === '/follower_requests') return { kind: 'follower-requests' };
  if (path === '/i/flow/signup') return { kind: 'sign-up' };
  const [handle, status, id] = path.split('/').filter(Boolean);
  if (status === 'status' && id !== undefined) return { kind: 'post', id };
  if (handle === undefined || handle === 'home') return { kind: 'home' };
  const isEdited = path === '/settings/profile';
  return { kind: 'profile', handle: isEdited ? me.handle : handle, isEdited };
}

function subscribe(listener: () => void): () => void {
  moved.addEventListener('moved', listener);
  return () => moved.removeEventListener('moved', listener);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

export function go(path: string): void {
  history.pushState(null, '', path);
  update();
  scrollTo(0, 0);
}

export function openCompose(compose: Compose = {}): void {
  const entry: ComposeEntry = { behind: location.pathname, compose };
  history.pushState(entry, '', composePath);
  update();
}

/** Back to the page behind, or home where the dialog was loaded by its address. */
export function closeCompose(): void {
  if (history.state) return history.back();
  history.replaceState(null, '', '/home');
  update();
}

/** Properties of a link that moves within the app. */
export function linkTo(href: string): { href: string; onClick: (event: MouseEvent) => void } {
  return {
    href,
    onClick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      go(href);
    },
  };
}
