import type { Browser, System } from '../../src/deploy/products';

/** Which browser and system this is, from how the browser names itself. */
export function machineOf(userAgent: string): { readonly browser: Browser; readonly system: System } {
  return { browser: browserOf(userAgent), system: systemOf(userAgent) };
}

function browserOf(userAgent: string): Browser {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chrome';
}

function systemOf(userAgent: string): System {
  if (userAgent.includes('Windows')) return 'windows';
  return userAgent.includes('Mac OS') ? 'macos' : 'linux';
}
