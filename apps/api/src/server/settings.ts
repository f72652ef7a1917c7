import { toDisplay } from '@org/migration-core';
import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type Rate, rateOf } from '../http/rate-limit.ts';
import { Refused } from './refused.ts';

/** What the operator of a server decides. */
export type Settings = {
  /** Where the data is, if it is not the register that ships with this program. */
  data: string | undefined;
  host: string;
  port: number;
  /** Is a line written for every request? */
  isLogged: boolean;
  rate: Rate | undefined;
  /** How much memory the answers that are kept take, in megabytes. */
  cacheMegabytes: number;
  /** So many proxies stand before this server. */
  proxies: number;
};

const program = () =>
  new Command('migration-api')
    .description('Serves the register of who does what on international migration over HTTP.')
    .version(manifest.version)
    .addOption(new Option('--data <path>', 'a data folder, an NDJSON file or an artifact (.bin) to serve instead').env('MIGRATION_DATA'))
    .addOption(new Option('--host <address>', 'the address to listen at').env('HOST').default('127.0.0.1'))
    .addOption(new Option('--port <number>', 'the port to listen at; 0 takes a free one').env('PORT').default('8787'))
    .addOption(new Option('--log <on|off>', 'a line of JSON on standard output for every request').env('LOG').default('on'))
    .addOption(new Option('--quiet', 'the same as --log off'))
    .addOption(new Option('--rate-limit <requests/seconds>', 'what one client may ask, such as 600/60').env('RATE_LIMIT'))
    .addOption(new Option('--cache <megabytes>', 'how much memory answers are kept in; 0 keeps none').env('CACHE').default('32'))
    .addOption(
      new Option('--trust-proxy <number>', 'how many proxies stand before this server, each of which adds to X-Forwarded-For')
        .env('TRUST_PROXY')
        .default('0'),
    )
    .addHelpText(
      'after',
      '\nEach can be set by its variable instead. OTEL_EXPORTER_OTLP_ENDPOINT=<url> sends a trace of every request there.',
    )
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${toDisplay(text.trim().replace(/\s*\n\s*/g, ' '))}\n`) });

/**
 * Reads the command line, and what it leaves open from the environment.
 *
 * @throws Refused for a value that means nothing
 * @throws CommanderError for an option that does not exist, and, with the code 0, where help or the version was asked for
 */
export function readSettings(argv: readonly string[]): Settings {
  const command = program().parse(argv);
  const read = <T>(name: string, expected: string, meaning: (given: string) => T | undefined): T => {
    const given = String(command.getOptionValue(name));
    const value = meaning(given);
    if (value !== undefined) return value;
    const { long, envVar } = command.options.find((option) => option.attributeName() === name) as Option;
    const where = command.getOptionValueSource(name) === 'env' ? envVar : long;
    throw new Refused(`${where} is ${toDisplay(JSON.stringify(given))}; expected ${expected}.`);
  };
  const optional = <T>(name: string, ...rest: [expected: string, meaning: (given: string) => T | undefined]): T | undefined =>
    command.getOptionValue(name) === undefined ? undefined : read(name, ...rest);
  return {
    data: optional('data', 'the path of a folder or a file', notEmpty),
    // Without an address, a server would listen at all of them.
    host: read('host', 'an address such as 127.0.0.1', notEmpty),
    port: read('port', 'a number from 0 to 65535', upTo(65_535)),
    isLogged:
      !command.getOptionValue('quiet') &&
      read('log', 'on or off', (given) => (given === 'on' || given === 'off' ? given : undefined)) === 'on',
    rate: optional('rateLimit', 'requests and seconds such as 600/60', rateOf),
    cacheMegabytes: read('cache', 'a number from 0 to 4096', upTo(4096)),
    proxies: read('trustProxy', 'a number from 0 to 16', upTo(16)),
  };
}

const notEmpty = (given: string): string | undefined => given || undefined;

const upTo = (most: number) => (given: string) => (/^\d{1,9}$/.test(given) && Number(given) <= most ? Number(given) : undefined);
