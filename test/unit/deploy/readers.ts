import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse as parsePlist } from 'plist';
import type { FleetFile } from '../../../src/deploy/file';
import { CHROMIUM_ID, FIREFOX_ID, type Browser, type System } from '../../../src/deploy/products';

type Values = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  // An element is a list only where it can stand more than once.
  isArray: (name) => ['policy', 'string', 'presentation', 'item'].includes(name),
});

/** Parses XML; throws where it is not well-formed. */
export function xml(text: string): Record<string, unknown> {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  return parser.parse(text) as Record<string, unknown>;
}

/** Reads a .reg file as regedit does: the values of each key that is set in it. */
export function readReg(text: string): Record<string, Record<string, string | boolean>> {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no .reg file: ${head}`);
  const keys: Record<string, Record<string, string | boolean>> = {};
  let current = '';
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    const key = /^\[(-?)(.+)\]$/.exec(line);
    if (key?.[1] === '-') delete keys[key[2] as string];
    else if (key) keys[(current = key[2] as string)] ??= {};
    else {
      const [, name, value] = /^"((?:[^"\\]|\\.)*)"=(.+)$/s.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`not a value: ${line}`);
      (keys[current] as Values)[unquoted(name)] = readData(value);
    }
  }
  return keys;
}

function readData(value: string): string | boolean {
  if (value.startsWith('dword:')) return Number.parseInt(value.slice(6), 16) === 1;
  if (!value.startsWith('hex(1):')) return unquoted(/^"((?:[^"\\]|\\[\\"])*)"$/s.exec(value)?.[1] as string);
  const bytes = value
    .slice(7)
    .split(',')
    .map((byte) => Number.parseInt(byte, 16));
  const text = Buffer.from(bytes).toString('utf16le');
  if (!text.endsWith('\0')) throw new Error('no end mark');
  return text.slice(0, -1);
}

function unquoted(text: string): string {
  return text.replace(/\\([\\"])/g, '$1');
}

/** The managed keys that a browser would find in these files, and what they say of the installation. */
export function readFleet(
  browser: Browser,
  system: System,
  files: readonly FleetFile[],
): { policy: Values; install: Values }[] {
  const text = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`there is no ${path}`);
    return file.text;
  };
  const json = (path: string) => JSON.parse(text(path)) as Values;
  const plist = (path: string) => parsePlist(text(path)) as Values;
  if (browser === 'firefox') {
    const read = [(json('policies.json') as { policies: Values }).policies];
    if (system === 'macos') read.push(plist('org.mozilla.firefox.plist'), payload(plist('second-look.mobileconfig')));
    return read.map((policies) => ({
      policy: at(policies, '3rdparty', 'Extensions', FIREFOX_ID),
      install: at(policies, 'ExtensionSettings', FIREFOX_ID),
    }));
  }
  if (system === 'linux') {
    return [
      {
        policy: at(json('second-look-policy.json'), '3rdparty', 'extensions', CHROMIUM_ID),
        install: at(json('second-look-install.json'), 'ExtensionSettings', CHROMIUM_ID),
      },
    ];
  }
  if (system === 'macos') {
    const domain = browser === 'edge' ? 'com.microsoft.Edge' : 'com.google.Chrome';
    const install = at(payload(plist('second-look-install.mobileconfig')), 'ExtensionSettings', CHROMIUM_ID);
    return [
      { policy: payload(plist('second-look-policy.mobileconfig')), install },
      { policy: plist(`${domain}.extensions.${CHROMIUM_ID}.plist`), install },
    ];
  }
  const read: { policy: Values; install: Values }[] = [];
  if (files.some(({ path }) => path.endsWith('.reg'))) {
    const base = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser === 'edge' ? 'Microsoft\\Edge' : 'Google\\Chrome'}`;
    read.push({
      policy: at(readReg(text('second-look-policy.reg')), `${base}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`),
      install: at(readReg(text('second-look-install.reg')), `${base}\\ExtensionSettings\\${CHROMIUM_ID}`),
    });
  }
  if (system === 'intune') read.push(readConfiguration(json('second-look-custom-configuration.json')));
  return read;
}

function at(value: unknown, ...keys: string[]): Values {
  return keys.reduce((inner, key) => (inner as Values)[key], value) as Values;
}

/** What a profile sets: its payload without what describes the payload itself. */
function payload(profile: Values): Values {
  const [first] = profile['PayloadContent'] as Values[];
  return Object.fromEntries(Object.entries(first as Values).filter(([name]) => !name.startsWith('Payload')));
}

/** Sets the policies of a template as Windows does by what the rows of a custom profile say. */
function readConfiguration(configuration: Values): { policy: Values; install: Values } {
  const [template, ...rows] = configuration['omaSettings'] as { omaUri: string; value: string }[];
  const definitions = at(xml(template?.value as string), 'policyDefinitions', 'policies')['policy'] as Values[];
  const policy: Values = {};
  const install: Values = {};
  for (const { omaUri, value } of rows) {
    const name = omaUri.split('/').at(-1) as string;
    const definition = definitions.find((each) => each['name'] === name) as Values;
    const { data } = at(xml(`<r>${value}</r>`), 'r') as { data?: { id: string; value: string } };
    const isInstall = (definition['key'] as string).includes('\\ExtensionSettings\\');
    const target = isInstall ? install : policy;
    for (const item of ((definition['enabledList'] as Values | undefined)?.['item'] ?? []) as Values[]) {
      target[item['valueName'] as string] = ((item['value'] as Values)['string'] as string[])[0];
    }
    if (!data) target[definition['valueName'] as string] = value === '<enabled/>';
    else {
      const element = at(definition, 'elements', 'text');
      if (element['id'] !== data.id) throw new Error(`no element ${data.id}`);
      target[element['valueName'] as string] = data.value;
    }
  }
  return { policy, install };
}
