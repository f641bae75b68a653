import { call, inBrowser, type Bidi, type RemoteValue } from './bidi';
import { eventually, until } from './ours';

/** Everything in the extension's storage. */
export async function stored(bidi: Bidi, id: string): Promise<string> {
  return String((await onStorage(bidi, id, 'JSON.stringify(await db.get())'))?.value);
}

/** The background page, which would not hear of it, is ended: it reads what is stored when it wakes. */
export async function choose(bidi: Bidi, id: string, organisation: string): Promise<void> {
  await keep(bidi, id, { organisation });
  await stopBackground(bidi, id);
}

export async function keep(bidi: Bidi, id: string, items: object): Promise<void> {
  await onStorage(bidi, id, `await db.set(${JSON.stringify(items)})`);
}

/** Works on the extension's storage, as `db`, from the browser's own side. */
function onStorage(bidi: Bidi, id: string, work: string): Promise<RemoteValue | undefined> {
  return inBrowser(
    bidi,
    `async () => {
    const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const db = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension));
    return ${work};
  }`,
  );
}

/** Ends the background page from the browser's own side, as Firefox does when it is idle. */
export async function stopBackground(bidi: Bidi, id: string): Promise<void> {
  const source = `async () => { await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true }); }`;
  await inBrowser(bidi, source);
}

/** All that one of our own pages says. */
export function readOwn(bidi: Bidi, id: string, path: string): Promise<string> {
  return inOwn(bidi, id, path, `() => document.querySelector('h1') && document.body.innerText`);
}

/**
 * Opens one of our own pages, which the driver itself cannot go to, from the browser's own side, and gives what the
 * function, as source, says there once it says something.
 */
export async function inOwn(bidi: Bidi, id: string, path: string, run: string): Promise<string> {
  const source = `() => {
    const address = 'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname + '/${path}';
    gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    return address;
  }`;
  const address = String((await inBrowser(bidi, source))?.value);
  return eventually(async () => {
    const { result } = await bidi.send('browsingContext.getTree', {});
    const page = result.contexts?.find(({ url }) => url === address);
    if (!page) throw new Error(`${path} is not open yet`);
    const said = await call(bidi, page.context, run, [], 'none');
    if (typeof said?.value !== 'string') throw new Error(`${path} says nothing yet`);
    await bidi.send('browsingContext.close', { context: page.context });
    return said.value;
  });
}

/** The switch on the browser's page of extensions. */
export async function turn(bidi: Bidi, id: string, isOn: boolean): Promise<void> {
  await inBrowser(
    bidi,
    `async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).${isOn ? 'enable' : 'disable'}();
  }`,
  );
}

/** The page that greets a person after an installation would come over what is tried. */
export async function closeFirstRun(bidi: Bidi): Promise<void> {
  const source = `() => {
    const tab = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.endsWith('/first-run.html'));
    if (tab) gBrowser.removeTab(tab);
    return tab !== undefined;
  }`;
  await until('the first-run page to open', async () => (await inBrowser(bidi, source))?.value === true);
}
