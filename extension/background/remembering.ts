/** `make`, which is not asked again while it is given the very same things as the last time. */
export function remembering<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    const isSame = last?.given.every((each, index) => each === given[index]);
    if (!last || !isSame) last = { given, made: make(...given) };
    return last.made;
  };
}
