/** Whether version `a` comes before `b`; both are three numbers joined by points. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const place = [0, 1, 2].find((each) => left?.[each] !== right?.[each]);
  return place !== undefined && (left?.[place] ?? 0) < (right?.[place] ?? 0);
}
