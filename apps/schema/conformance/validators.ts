import { fileURLToPath } from 'node:url';
import { type Dialect, dialects } from '../src/json-schema/address.ts';

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** A validator that others wrote, and how it is run. */
export type Validator = {
  name: string;
  language: string;
  drafts: readonly Dialect[];
  /** Why it is not asked in a draft. */
  leavesOut?: string;
  /** A schema says a part of what the register says; only the core itself knows all rules. */
  judges: 'schema' | 'all rules';
  /** The packages of Debian that bring it; none where npm does. */
  packages: readonly string[];
  /** Ends with 0 where it is installed. */
  probe: Command;
  /** Builds the runner into a file, where it needs that. */
  build?: (target: string) => { source: string; command: Command; env?: Readonly<Record<string, string>> };
  /** Reads schemas and cases on standard input; `target` is what was built. */
  command: (target: string) => Command;
};

const runner = (name: string) => fileURLToPath(new URL(`runners/${name}`, import.meta.url));
const draft07 = ['draft-07'] as const;
const goEnvironment = (target: string) => ({
  GO111MODULE: 'off',
  GOPATH: '/usr/share/gocode',
  GOCACHE: `${target}.cache`,
  GOFLAGS: '-trimpath',
});

const go = (name: string, folder: string, importPath: string, debian: string): Validator => ({
  name,
  language: 'Go',
  drafts: draft07,
  leavesOut: 'It knows drafts 4 to 7.',
  judges: 'schema',
  packages: ['golang-go', debian],
  probe: ['sh', '-c', `command -v go && test -d /usr/share/gocode/src/${importPath}`],
  build: (target) => ({ source: runner(folder), command: ['go', 'build', '-o', target, '.'], env: goEnvironment(target) }),
  command: (target) => [target],
});

const npm = (name: string, file: string, of: readonly Dialect[], language = 'JavaScript'): Validator => ({
  name,
  language,
  drafts: of,
  judges: 'schema',
  packages: [],
  probe: ['true'],
  command: () => [process.execPath, '--conditions=@org/source', runner(file)],
});

/** Every validator that the kit is run by. */
export const validators: readonly Validator[] = [
  { ...npm('zod, in the core', 'core.ts', dialects, 'TypeScript'), judges: 'all rules' },
  npm('ajv 8', 'ajv-8.ts', dialects),
  { ...npm('ajv 6', 'ajv-6.ts', draft07), leavesOut: 'It knows drafts 4 to 7.' },
  npm('@hyperjump/json-schema', 'hyperjump.ts', dialects),
  npm('@sourcemeta/jsonschema', 'sourcemeta.ts', dialects, 'C++'),
  {
    name: 'jsonschema',
    language: 'Python',
    drafts: dialects,
    judges: 'schema',
    packages: ['python3-jsonschema'],
    probe: ['/usr/bin/python3', '-c', 'import jsonschema'],
    command: () => ['/usr/bin/python3', runner('python-jsonschema.py')],
  },
  {
    name: 'fastjsonschema',
    language: 'Python',
    drafts: draft07,
    leavesOut: 'It knows drafts 4 to 7.',
    judges: 'schema',
    packages: ['python3-fastjsonschema'],
    probe: ['/usr/bin/python3', '-c', 'import fastjsonschema'],
    command: () => ['/usr/bin/python3', runner('python-fastjsonschema.py')],
  },
  {
    name: 'JSON::Validator',
    language: 'Perl',
    drafts: draft07,
    leavesOut: 'Version 5.14 knows drafts up to 2019-09.',
    judges: 'schema',
    packages: ['libjson-validator-perl'],
    probe: ['perl', '-MJSON::Validator', '-e', '1'],
    command: () => ['perl', runner('perl-json-validator.pl')],
  },
  {
    name: 'json_schemer',
    language: 'Ruby',
    drafts: draft07,
    leavesOut: 'Version 0.2 of Debian knows drafts 4 to 7.',
    judges: 'schema',
    packages: ['ruby', 'ruby-json-schemer'],
    probe: ['ruby', '-rset', '-rjson_schemer', '-e', '1'],
    command: () => ['ruby', runner('ruby-json-schemer.rb')],
  },
  {
    name: 'justinrainbow/json-schema',
    language: 'PHP',
    drafts: draft07,
    leavesOut: 'Version 5.2 of Debian knows drafts 3 and 4, and of draft-07 what this profile uses.',
    judges: 'schema',
    packages: ['php-cli', 'php-json-schema'],
    probe: ['sh', '-c', 'command -v php && test -f /usr/share/php/JsonSchema/autoload.php'],
    command: () => ['php', runner('php-justinrainbow.php')],
  },
  go('gojsonschema', 'go-gojsonschema', 'github.com/xeipuuv/gojsonschema', 'golang-github-xeipuuv-gojsonschema-dev'),
  go('flowstack/go-jsonschema', 'go-flowstack', 'github.com/flowstack/go-jsonschema', 'golang-github-flowstack-go-jsonschema-dev'),
  {
    name: 'valijson',
    language: 'C++',
    drafts: draft07,
    leavesOut: 'It knows drafts up to 7.',
    judges: 'schema',
    packages: ['g++', 'libvalijson-dev', 'nlohmann-json3-dev'],
    probe: ['sh', '-c', 'command -v g++ && test -d /usr/include/valijson && test -d /usr/include/nlohmann'],
    build: (target) => ({
      source: runner('cpp-valijson.cpp'),
      command: ['g++', '-O1', '-std=c++17', '-o', target, runner('cpp-valijson.cpp')],
    }),
    command: (target) => [target],
  },
];
