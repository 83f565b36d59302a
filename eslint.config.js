import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const IO_MODULES = [
  'fs',
  'net',
  'tls',
  'http',
  'https',
  'http2',
  'dgram',
  'dns',
  'child_process',
  'worker_threads',
  'cluster',
  'os',
  'process',
  'timers',
  'readline',
  'crypto',
].flatMap((name) => [name, `node:${name}`, `${name}/promises`, `node:${name}/promises`]);

const IO_PACKAGES = [
  'imapflow',
  'mailparser',
  'nodemailer',
  'typeorm',
  'better-sqlite3',
  'node-cron',
  'pino',
  'smtp-server',
  'hoodiecrow-imap',
  'pdfkit',
];

/** Folders that a pure folder may not import from (DESIGN.md: imports point one way). */
const outside = (...folders) => folders.map((folder) => `**/${folder}/**`);
const IO_FOLDERS = ['inbox', 'outbox', 'scheduler/cron*', 'entities', 'web', 'cli', 'sandbox', 'desk', 'config'];

/** DESIGN rule 4: no clock, no randomness, no I/O in parsers and policy. */
const pure = (files, alsoForbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [...IO_MODULES, ...IO_PACKAGES].map((name) => ({
          name,
          message: 'Parsers and policy are pure: I/O stays at the edge.',
        })),
        patterns: [
          {
            group: outside(...IO_FOLDERS, ...alsoForbidden),
            message:
              'Imports point one way: main → cli, web → inbox, scheduler, outbox → desk → policy → parsers → values.',
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      'process',
      'fetch',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'performance',
      'crypto',
      'console',
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'No clock here: now is passed in.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'No clock here: now is passed in.',
      },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'No randomness here: ids are passed in.',
      },
      {
        selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
        message: 'No clock here: now is passed in.',
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'demo-output', 'letters-preview', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  pure(
    ['src/values/**/*.ts', 'src/texts/**/*.ts'],
    ['parsers', 'referrals', 'support', 'invoicing', 'templates', 'scheduler'],
  ),
  pure(['src/parsers/**/*.ts'], ['referrals', 'support', 'invoicing', 'templates', 'scheduler']),
  pure(['src/referrals/**/*.ts', 'src/support/**/*.ts'], ['invoicing', 'templates']),
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's property assertions are expressions; tests build partial values and reach past narrowings.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
