import { pressable } from '../compose/button';
import { chat } from '../compose/chat';
import { writePost } from '../compose/post-dialog';
import { el, icon } from '../dom';
import { avatar } from '../parts/author';
import { storyCard } from '../parts/story';
import { me } from '../people';
import { group, stories } from '../stories';
import { named, words } from '../words';
import { frame } from './frame';
import { friendRequests } from './friends';
import { profileOf } from './profile';
import { signUp } from './sign-up';

/** The page at an address. */
export function pageAt(host: string, path: string): HTMLElement {
  if (host === 'www.messenger.com' || path.startsWith('/messages/')) return messages();
  if (path.startsWith('/groups/')) return groupPage();
  if (path.startsWith('/friends/')) return frame(friendRequests());
  if (path.startsWith('/r.php')) return signUp();
  const profile = profileOf(path);
  if (profile) return frame(profile);
  const id = /\/posts\/(\w+)/.exec(path)?.[1];
  return id ? postPage(id) : home();
}

function home(): HTMLElement {
  const area = el('div', { look: 'card row', 'aria-label': words.createPostArea, role: 'region' }, avatar(me));
  area.append(trigger(words.whatsOnYourMind));
  return frame(main(area, ...stories.map((story, index) => storyCard(story, index + 1))), chat('chat'));
}

/** In a group nothing marks the text of a post, and beside each stands a hidden copy. */
function groupPage(): HTMLElement {
  const title = el(
    'div',
    { look: 'card' },
    el('h1', { look: 'title' }, group.name),
    el('span', { look: 'dim' }, words.group),
  );
  const area = el('div', { look: 'card row' }, avatar(me), trigger(words.groupPlaceholder, words.write));
  const cards = stories.map((story, index) => storyCard(story, index + 1, false));
  const copy = el('div', { role: 'article' });
  copy.hidden = true;
  return frame(main(title, area, copy, ...cards));
}

/** A post on a page of its own is drawn in a dialog. */
function postPage(id: string): HTMLElement {
  const story = stories.find((each) => each.id === id) ?? stories[0];
  if (!story) throw new Error('There is no post at all.');
  const heading = named(words.postOf, story.by.name);
  const dialog = el(
    'div',
    { look: 'dialog viewer', role: 'dialog', 'aria-modal': 'true', 'aria-label': heading },
    el('div', { look: 'dialogHead' }, el('h2', { look: 'title' }, el('span', {}, heading))),
    storyCard(story, 1),
  );
  return frame(main(), el('div', { look: 'layer' }, dialog));
}

function messages(): HTMLElement {
  return frame(el('div', { role: 'main', look: 'messages' }, chat('wholeChat')));
}

function trigger(placeholder: string, label = placeholder): HTMLElement {
  return pressable({ label, look: 'trigger' }, () => writePost(placeholder), el('span', {}, label, icon('')));
}

function main(...children: HTMLElement[]): HTMLElement {
  return el('div', { role: 'main', look: 'main' }, ...children);
}
