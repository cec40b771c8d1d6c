import reactHooks from "eslint-plugin-react-hooks";
import { configs as regexp } from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const noRandomness = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock here: times are passed in." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "No clock here: times are passed in.",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "No randomness here." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "**/*.cjs", "eslint.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  regexp["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      eqeqeq: "error",
      "no-console": "error",
      "no-warning-comments": "error",
    },
  },
  {
    files: ["src/{classifier,fixes,review,locales}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...noRandomness,
        { selector: ":function[async=true]", message: "The core is synchronous: it judges plain data." },
      ],
    },
  },
  {
    files: ["src/taskpane/**", "test/outlook/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["src/cli/**", "scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
