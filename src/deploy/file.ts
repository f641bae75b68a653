/** One file of an export. */
export interface FleetFile {
  /** Where it stands in the folder of the export: `second-look-policy.reg`, `en-GB/second-look-chrome.adml`. */
  readonly path: string;
  readonly text: string;
  /** Where it goes on a machine, or in what an admin manages machines with; for a person to read. */
  readonly goes: string;
  /** UTF-8 where it says nothing; UTF-16 is written with a byte order mark. */
  readonly encoding?: 'utf-16le';
}

/** JSON as policy files hold it: with an end of line, so that editors and `diff` are content. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
