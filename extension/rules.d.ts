/** The repository's rule files, checked and bundled by the build. */
declare module 'virtual:second-look-rules' {
  export const rules: import('../src/detect/compile-rules').CompiledRules;
}
