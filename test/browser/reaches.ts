import { parseAst } from 'vite';

/** What can carry words out of a script, or bring code into it, by the name it is called by. */
const REACHING = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'eval',
  'Function',
  'Worker',
  'SharedWorker',
  'Image',
  'Audio',
  'connectNative',
  'sendNativeMessage',
];

/** Elements that load what they name. */
const LOADING = ['script', 'iframe', 'img', 'link', 'object', 'embed', 'video', 'audio', 'source'];

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/**
 * Everything in a script by which it could reach a network or run code that is not in it: read from its syntax, so that
 * neither a word in a text nor a name that is put together from a member's text is taken for another.
 */
export function reaches(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, parent?: Node): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, parent);
    else if (isNode(value)) {
      const what = reachOf(value, parent);
      if (what !== undefined) found.push(what);
      for (const part of Object.values(value)) visit(part, value);
    }
  };
  visit(parseAst(source));
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function reachOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'ImportExpression') return 'import()';
  if (node.type === 'ImportDeclaration') return remote(textOf(node['source']));
  if (node.type === 'MemberExpression') return reaching(memberOf(node));
  if (node.type === 'CallExpression') return loading(node);
  // A name that stands for a value: neither a key nor a member, whose object may be anybody's.
  if (node.type === 'Identifier' && !isKey(node, parent) && !isFunctionsCall(node, parent))
    return reaching(node['name']);
  return undefined;
}

/** `Function.call`, as webextension-polyfill writes it, makes no code: it calls what is there. */
function isFunctionsCall({ name }: Node, parent: Node | undefined): boolean {
  return name === 'Function' && parent?.type === 'MemberExpression' && memberOf(parent) === 'call';
}

/** `x.name` and `x['name']` alike. */
function memberOf(node: Node): unknown {
  return node['computed'] ? textOf(node['property']) : (node['property'] as Node)['name'];
}

function isKey(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent['property'] === node && !parent['computed'];
  return parent?.['key'] === node && !parent['computed'] && !parent['shorthand'];
}

function reaching(name: unknown): string | undefined {
  return REACHING.find((each) => each === name);
}

function remote(source: string | undefined): string | undefined {
  return source?.startsWith('.') || source?.startsWith('/') ? undefined : `import of ${source}`;
}

/** `document.createElement('img')`; a timer that is given text runs it. */
function loading({ callee, arguments: given }: Node): string | undefined {
  const called = callee as Node;
  const name = called.type === 'MemberExpression' ? memberOf(called) : called['name'];
  const first = textOf((given as Node[])[0]);
  if (name === 'createElement') return LOADING.find((each) => each === first);
  return (name === 'setTimeout' || name === 'setInterval') && first !== undefined ? `${name} of text` : undefined;
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
  }
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}
