import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Folders that must run in the event runtime, Node and a page alike: no host, no DOM, no React (README, "The shape of the code"). */
const middle = [
  'message',
  'recipients',
  'policy',
  'validation',
  'checks',
  'inspection',
  'confirmation',
  'memory',
  'locales',
].map((folder) => `src/${folder}/**/*.ts`);

const hostGlobals = [
  'Office',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
].map((name) => ({
  name,
  message: 'The middle knows no host: let the caller pass in what is needed.',
}));

export default tseslint.config(
  { ignores: ['build', 'dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'Buffer',
          'performance',
          'setImmediate',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/outlook/**', 'src/simulator/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Office', message: 'Only src/outlook names Office.' }],
    },
  },
  // Signatures of files and markers in their text are control characters.
  { files: ['src/attachments/**/*.ts'], rules: { 'no-control-regex': 'off' } },
  { files: middle, rules: { 'no-restricted-globals': ['error', ...hostGlobals] } },
  prettier,
);
