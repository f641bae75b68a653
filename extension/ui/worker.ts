import type { Draft } from '../../src/draft';
import type { Verdict } from '../../src/finding';
import { browser } from '../browser';
import type { Answers, Message, PolicyInForce } from '../protocol';

/** Which policy is in force. Rejects when the worker has no answer. */
export async function askPolicy(): Promise<PolicyInForce> {
  const answer = await ask({ kind: 'policy' });
  if (!answer) throw new Error('the worker gave no policy');
  return answer;
}

/** Has a text judged as a draft would be. Undefined: there was no answer. */
export async function tryOut(revision: number, draft: Draft): Promise<Verdict | undefined> {
  const answer = await ask({ kind: 'check', revision, draft }).catch(() => undefined);
  return answer?.verdict;
}

function ask<K extends Message['kind']>(message: Extract<Message, { kind: K }>): Promise<Answers[K] | undefined> {
  return browser.runtime.sendMessage<Message, Answers[K] | undefined>(message);
}
