/** One key of the registry, and what is to stand in it. */
interface RegKey {
  /** Below HKEY_LOCAL_MACHINE. */
  readonly path: string;
  readonly values: Readonly<Record<string, boolean | string>>;
}

const LF = '\r\n';

/**
 * The text of a .reg file, to be written as UTF-16 with a byte order mark. Each key is removed first and made anew, so
 * that a value which is no longer in the file does not stay behind. Booleans are DWORDs.
 */
export function regFile(remarks: readonly string[], keys: readonly RegKey[]): string {
  const lines = ['Windows Registry Editor Version 5.00', '', ...remarks.map((remark) => `; ${remark}`)];
  for (const { path, values } of keys) {
    const place = `HKEY_LOCAL_MACHINE\\${path}`;
    lines.push('', `[-${place}]`, '', `[${place}]`);
    for (const [name, value] of Object.entries(values)) lines.push(`${quoted(name)}=${data(value)}`);
  }
  return [...lines, ''].join(LF);
}

function data(value: boolean | string): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  // A text in quotes ends with its line: one that goes on is written in bytes.
  return /[\r\n]/.test(value) ? bytes(value) : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** REG_SZ byte by byte: UTF-16, low byte first, and an end mark. */
function bytes(text: string): string {
  const units = [...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)), 0];
  const pairs = units.flatMap((unit) => [unit & 0xff, unit >> 8]).map((byte) => byte.toString(16).padStart(2, '0'));
  return `hex(1):${pairs.join(',')}`;
}
