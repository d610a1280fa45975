import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What turns text into markup or code: text from documents is only ever text. */
const markup = 'turns text into markup; set textContent, or render with Lit';
const sinks = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].flatMap((name) => [
    {
      selector: `AssignmentExpression > MemberExpression.left:matches([property.name='${name}'], [property.value='${name}'])`,
      message: `${name} ${markup}`,
    },
    { selector: `TemplateElement[value.raw=/[\\s.?]${name}=/iu]`, message: `${name} ${markup}` },
  ]),
  ...['insertAdjacentHTML', 'html', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'].map((name) => ({
    selector: `CallExpression[callee.property.name='${name}']`,
    message: `.${name}() ${markup}`,
  })),
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: `document.write() ${markup}`,
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration)[source.value=/unsafe-/]',
    message: 'Lit’s unsafe directives turn text into markup',
  },
  {
    selector: 'CallExpression[callee.property.name=/^setAttribute/][arguments.0.value=/^(on|srcdoc)/iu]',
    message: `this attribute ${markup}, or into a script`,
  },
  {
    selector: "CallExpression[callee.object.name='Object'][callee.property.name='assign']",
    message: 'objects are built field by field, never merged: a document may bring __proto__',
  },
];

export default tseslint.config(
  { ignores: ['**/dist/**', 'storybook-static/**', '**/custom-elements.json'] },
  ...tseslint.configs.recommendedTypeChecked,
  // The plugin types its configurations as optional.
  /** @type {any} */ (lit).configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'packages/*/*.js', 'packages/*/scripts/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['packages/*/src/**'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...sinks],
    },
  },
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }] } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
);
