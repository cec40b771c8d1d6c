/** The layers of docs/architecture.md. Each rule says why. */
const inside = (layer) => `^src/${layer}/`;
const doorOf = (layer) => `^src/${layer}/(?!index\\.ts$)`;

module.exports = {
  forbidden: [
    {
      name: "classifier-is-pure",
      comment: "The classifier decides on plain data; it must run without Outlook, a browser or a clock.",
      severity: "error",
      from: { path: inside("classifier") },
      to: { path: "^src/(?!classifier/)" },
    },
    {
      name: "classifier-has-one-door",
      comment: "Other layers use src/classifier/index.ts, so that its insides can change.",
      severity: "error",
      from: { path: "^src/(?!classifier/)" },
      to: { path: doorOf("classifier") },
    },
    {
      name: "doors-of-fixes-and-review",
      comment: "Other layers use the index.ts of fixes and review.",
      severity: "error",
      from: { path: "^src/(?!fixes/|review/)" },
      to: { path: "^src/(fixes|review)/(?!index\\.ts$)" },
    },
    {
      name: "standards-are-data",
      comment: "standards/ is data that imports nothing; a native speaker can correct it without reading code.",
      severity: "error",
      from: { path: inside("classifier/standards") },
      to: { pathNot: inside("classifier/standards") },
    },
    {
      name: "workbook-reads-only",
      comment: "Reading a file must not depend on what is judged about it.",
      severity: "error",
      from: { path: inside("classifier/workbook") },
      to: { path: "^src/classifier/(?!workbook/|message/)" },
    },
    {
      name: "recognizers-know-columns-only",
      comment: "A recognizer sees a column and the standards, never the message or a rule.",
      severity: "error",
      from: { path: inside("classifier/recognizers") },
      to: { path: "^src/classifier/(?!recognizers/|standards/|workbook/workbook\\.ts$)" },
    },
    {
      name: "rules-are-independent",
      comment: "A rule that imports another rule cannot be switched off alone.",
      severity: "error",
      from: { path: "^src/classifier/rules/[^/]+\\.ts$", pathNot: "^src/classifier/rules/index\\.ts$" },
      to: { path: "^src/classifier/rules/[^/]+\\.ts$" },
    },
    {
      name: "fixes-and-review-plan-only",
      comment: "Fixes and review are data and decisions; only office touches the host.",
      severity: "error",
      from: { path: "^src/(fixes|review)/" },
      to: { path: "^src/(office|taskpane|launchevent|cli|locales)/" },
    },
    {
      name: "locales-are-words",
      comment: "Words are made from reports; they know nothing else.",
      severity: "error",
      from: { path: inside("locales") },
      to: { path: "^src/(?!locales/|classifier/|review/|fixes/)" },
    },
    {
      name: "office-without-interface",
      comment: "The Office layer runs in the handler too, where there is no React.",
      severity: "error",
      from: { path: inside("office") },
      to: { path: "^src/(taskpane|launchevent|cli|locales)/|^node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "handler-without-interface",
      comment: "The handler is one small ES2016 file for a runtime without DOM; this holds for everything it reaches.",
      severity: "error",
      from: { path: inside("launchevent") },
      to: { path: "^src/(taskpane|cli)/|^node_modules/(react|react-dom|@fluentui)/", reachable: true },
    },
    {
      name: "taskpane-without-handler",
      comment: "The two entries share layers, never each other.",
      severity: "error",
      from: { path: inside("taskpane") },
      to: { path: "^src/(launchevent|cli)/" },
    },
    {
      name: "cli-without-outlook",
      comment: "The command line runs where there is no Outlook.",
      severity: "error",
      from: { path: inside("cli") },
      to: { path: "^src/(office|taskpane|launchevent)/" },
    },
    {
      name: "one-wrapper-per-library",
      comment: "A library that can fail silently is wrapped once, so that the wrapper's checks cannot be forgotten.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/fixes/zip\\.ts$" },
      to: { path: "^node_modules/fflate/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle has no layer.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
