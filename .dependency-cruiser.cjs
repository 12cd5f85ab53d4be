const order = require('./src/areas/order.json').map(({ area }) => area)

/** Each area may know only those before it: one rule per area, made from the one list. */
const upward = order.slice(0, -1).map((area, place) => ({
  name: `${area} knows no higher area`,
  severity: 'error',
  from: { path: `^src/areas/${area}/`, pathNot: '\\.test\\.tsx?$|/given\\.ts$' },
  to: { path: `^src/areas/(${order.slice(place + 1).join('|')})/` },
}))

const tests = '\\.test\\.tsx?$|/given\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: {
        circular: true,
        viaOnly: { pathNot: 'texts(\\.easy|\\.en)?\\.ts$|/texts/' },
        dependencyTypesNot: ['type-only'],
      },
    },
    ...upward,
    {
      name: 'foundation knows no area and no block',
      severity: 'error',
      from: { path: '^src/foundation/' },
      to: { path: '^(seed|test)/|^src/(?!foundation/)' },
    },
    {
      name: 'blocks know no area',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(seed|test)/|^src/(?!(foundation|ui)/)' },
    },
    {
      name: 'areas know nothing above them',
      severity: 'error',
      from: { path: '^src/areas/', pathNot: tests },
      to: { path: '^(seed|test)/|^src/(?!(foundation|ui|areas|checker)/)' },
    },
    {
      name: 'the checker knows nothing but words',
      severity: 'error',
      from: { path: '^src/checker/' },
      to: { path: '^(seed|test|build)/|^src/(?!checker/)' },
    },
    {
      name: 'only tests take what is given',
      severity: 'error',
      from: { path: '^(src|seed)/', pathNot: tests },
      to: { path: '^src/.*/given\\.tsx?$' },
    },
    {
      name: 'only the foundation talks to the database driver',
      severity: 'error',
      from: {
        path: '^(src|seed)/',
        pathNot:
          '^src/foundation/(database|migrations|migrations/connected|migrations/whole|postgres/given)\\.ts$|\\.test\\.tsx?$',
      },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'storage stays at home',
      severity: 'error',
      from: { path: '^src/areas/([^/]+)/' },
      to: { path: '^src/areas/[^/]+/storage', pathNot: '^src/areas/$1/' },
    },
    {
      name: 'what is no area writes through commands alone',
      severity: 'error',
      from: { path: '^(seed/|src/(?!areas/))' },
      to: { path: '^src/areas/[^/]+/storage' },
    },
    {
      name: 'pages neither write nor load',
      severity: 'error',
      from: { path: '^src/areas/[^/]+/pages', pathNot: tests },
      to: { path: '/(storage|commands|reactions)(/|\\.ts$)' },
    },
    {
      name: 'rules and nouns stay pure',
      severity: 'error',
      from: { path: '^src/areas/[^/]+/rules', pathNot: '\\.test\\.ts$' },
      to: {
        path: '/(storage|commands|reads|reactions|pages|texts)(/|\\.tsx?$)|foundation/(database|door|journal|jobs|mail|postgres|migrations|web)|^node:',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'an index is read by the app alone',
      severity: 'error',
      from: { pathNot: '^src/app\\.ts$|^test/' },
      to: { path: '^src/areas/[^/]+/index\\.ts$' },
    },
    {
      name: 'only the door writes the journal',
      severity: 'error',
      from: { path: '^src/areas/', pathNot: '/reads(/|\\.ts$)|/pages(/|\\.tsx$)|\\.test\\.tsx?$' },
      to: { path: '^src/foundation/journal\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
