import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
        project: ['src', 'src/cli', 'extension', 'test', 'test/sites'].map((part) => `${part}/tsconfig.json`),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Nothing here uses `this` across a boundary: interfaces are made of closures.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'max-lines': ['error', 280],
    },
  },
  { files: ['**/*.mjs', 'vite.config.ts', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
