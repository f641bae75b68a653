import { useSyncExternalStore } from 'react';
import { me } from './people';
import type { Post } from './posts';
import { now, posts as firstPosts } from './posts';
import type { PublishedPost } from '../published';

/** What the page knows; replaced as a whole at each change. */
interface World {
  readonly posts: readonly Post[];
  readonly published: readonly PublishedPost[];
}

let world: World = { posts: firstPosts, published: [] };
const listeners = new Set<() => void>();
window.__published = world.published;

/** Makes the texts posts of the signed-in person, each answering the one before, and keeps what tests read. */
export function publish(submission: PublishedPost, pictures: readonly string[]): readonly Post[] {
  const fresh = newPosts(submission, pictures);
  world = { posts: [...world.posts, ...fresh], published: [...world.published, submission] };
  window.__published = world.published;
  for (const listener of listeners) listener();
  return fresh;
}

/** Takes a post away. */
export function remove(id: string): void {
  world = { ...world, posts: world.posts.filter((post) => post.id !== id) };
  for (const listener of listeners) listener();
}

function newPosts({ texts, replyTo, quotes }: PublishedPost, pictures: readonly string[]): readonly Post[] {
  const firstId = 1990115500000001000n + BigInt(world.posts.length);
  const idOf = (index: number): string => String(firstId + BigInt(index));
  return texts.map((text, index) => {
    const answered = index === 0 ? replyTo : idOf(index - 1);
    return {
      id: idOf(index),
      author: me,
      text,
      minute: now,
      ...(answered !== null && { replyTo: answered }),
      ...(index === 0 && quotes !== null && { quotes }),
      ...(index === 0 && { pictures }),
    };
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useWorld(): World {
  return useSyncExternalStore(subscribe, () => world);
}

export function postOf(id: string, { posts }: World): Post | undefined {
  return posts.find((post) => post.id === id);
}

/** What a conversation page shows above a post: what it answers, and what that answers, oldest first. */
export function parentsOf(post: Post, from: World): readonly Post[] {
  const parent = post.replyTo === undefined ? undefined : postOf(post.replyTo, from);
  return parent ? [...parentsOf(parent, from), parent] : [];
}

export function repliesTo(id: string, { posts }: World): readonly Post[] {
  return posts.filter((post) => post.replyTo === id);
}
