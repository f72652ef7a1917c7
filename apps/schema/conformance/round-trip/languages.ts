import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const types = fileURLToPath(new URL('../../types', import.meta.url));

/** A language in which the generated types are compiled, without a change by hand, and run on records. */
export type Language = {
  name: string;
  /** The tool that it needs, and the Debian packages that have it. */
  tool: string;
  packages: readonly string[];
  /** Compiles in an empty folder, and tells the command that reads records as NDJSON and writes them back. */
  build: (folder: string) => { program: string; args: readonly string[] };
};

/** Debian's own tools: those that a user has put before them may be of any age. */
const path = '/usr/bin:/bin';

function compile(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr, error }: SpawnSyncReturns<string> = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { HOME: cwd, PATH: path, ...env },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

function place(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [target, source] of Object.entries(files)) cpSync(source, join(folder, target), { recursive: true });
}

const jackson = ['core', 'databind', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`).join(':');

export const languages: readonly Language[] = [
  {
    name: 'Python',
    tool: '/usr/bin/python3',
    packages: ['python3'],
    build: (folder) => {
      place(folder, { 'register.py': join(types, 'python/register.py'), 'round_trip.py': join(here, 'round_trip.py') });
      return { program: '/usr/bin/python3', args: [join(folder, 'round_trip.py')] };
    },
  },
  {
    name: 'Go',
    tool: '/usr/bin/go',
    packages: ['golang-go'],
    build: (folder) => {
      place(folder, { 'src/register/register.go': join(types, 'go/register.go'), 'src/round_trip/main.go': join(here, 'round_trip.go') });
      compile('/usr/bin/go', ['build', '-o', 'round_trip', 'round_trip'], folder, {
        GO111MODULE: 'off',
        GOPATH: folder,
        GOCACHE: join(folder, 'cache'),
      });
      return { program: join(folder, 'round_trip'), args: [] };
    },
  },
  {
    name: 'C++',
    tool: '/usr/include/nlohmann/json.hpp',
    packages: ['g++', 'nlohmann-json3-dev'],
    build: (folder) => {
      place(folder, { 'register.hpp': join(types, 'cplusplus/register.hpp'), 'round_trip.cpp': join(here, 'round_trip.cpp') });
      compile('/usr/bin/g++', ['-std=c++17', '-O0', 'round_trip.cpp', '-o', 'round_trip'], folder);
      return { program: join(folder, 'round_trip'), args: [] };
    },
  },
  {
    name: 'Java',
    tool: '/usr/bin/javac',
    packages: ['openjdk-17-jdk-headless', 'libjackson2-databind-java'],
    build: (folder) => {
      place(folder, { 'org/migrationregister': join(types, 'java'), 'RoundTrip.java': join(here, 'RoundTrip.java') });
      compile('/usr/bin/javac', ['-cp', jackson, '-sourcepath', '.', '-d', 'classes', 'RoundTrip.java'], folder);
      return { program: '/usr/bin/java', args: ['-cp', `${join(folder, 'classes')}:${jackson}`, 'RoundTrip'] };
    },
  },
  {
    name: 'Rust',
    tool: '/usr/share/cargo/registry',
    packages: ['cargo', 'librust-serde-json-dev', 'librust-serde-derive-dev'],
    build: (folder) => {
      place(folder, { 'src/register.rs': join(types, 'rust/register.rs'), 'src/main.rs': join(here, 'round_trip.rs') });
      mkdirSync(join(folder, '.cargo'));
      writeFileSync(join(folder, '.cargo/config.toml'), cargoConfig);
      writeFileSync(join(folder, 'Cargo.toml'), cargoPackage);
      compile('/usr/bin/cargo', ['build', '--offline', '--quiet'], folder);
      return { program: join(folder, 'target/debug/round_trip'), args: [] };
    },
  },
];

const cargoPackage = `[package]
name = "round_trip"
version = "0.0.0"
edition = "2021"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
`;

/** Debian's packages of crates are the registry. */
const cargoConfig = `[source.crates-io]
replace-with = "debian"

[source.debian]
directory = "/usr/share/cargo/registry"
`;
