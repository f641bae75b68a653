import { elementText, XML_HEADER } from './xml';

/** What a property list can hold, as far as we need it. */
export type PlistValue =
  string | boolean | number | readonly PlistValue[] | { readonly [key: string]: PlistValue | undefined };

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/** A property list in Apple's XML form. Numbers are whole. */
export function plist(value: PlistValue): string {
  return [XML_HEADER, DOCTYPE, '<plist version="1.0">', ...lines(value, ''), '</plist>', ''].join('\n');
}

function lines(value: PlistValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}<string>${elementText(value)}</string>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  const deeper = `${indent}  `;
  if (isList(value)) {
    return [`${indent}<array>`, ...value.flatMap((item) => lines(item, deeper)), `${indent}</array>`];
  }
  const entries = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [`${deeper}<key>${elementText(key)}</key>`, ...lines(item, deeper)],
  );
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}

function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value);
}
