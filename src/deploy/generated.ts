import { jsonFile } from './file';
import { managedReference } from './reference';
import { sampleFiles } from './samples';
import { managedSchema } from './schema';
import type { Settings } from './settings';

/** An organisation's own files, as read: what the samples are made of. */
interface Organisation {
  readonly settings: Settings;
  /** Packs as they are sent, without their examples. */
  readonly packs: readonly unknown[];
}

/**
 * Every file in the repository that is made from the managed keys. Paths are from the project's folder. Samples are in
 * UTF-8 and hold the same text as the files of an export.
 */
export function generatedFiles({ settings, packs }: Organisation): { readonly path: string; readonly text: string }[] {
  return [
    { path: 'extension/public/managed_schema.json', text: jsonFile(managedSchema()) },
    { path: 'docs/managed-policy.md', text: managedReference() },
    ...sampleFiles({ ...settings, packs }).map(({ path, text }) => ({ path: `docs/samples/${path}`, text })),
  ];
}
