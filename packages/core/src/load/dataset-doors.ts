import { datasetFromArtifact } from '../artifact/open.ts';
import type { Dataset as LinkedDataset } from '../dataset.ts';
import { DatasetInvalid } from '../errors.ts';
import { type NdjsonSource, nameOf } from './ndjson-source.ts';
import { type DataFile, readFiles } from './read-files.ts';
import { type NdjsonOptions, readNdjson } from './read-ndjson.ts';

export type Dataset = LinkedDataset;

/** How a dataset is loaded, on any runtime. `loadDataset` of `./node` loads one from disk. */
export const Dataset = {
  /**
   * Loads the files of a data folder that are at hand: `<plural of the kind>/<id>.json`, and `coverage/<source>.json`.
   *
   * @throws DatasetInvalid with every finding, with file, line and column
   * @throws DatasetTooLarge over 100 MB, for which there is {@link Dataset.fromNdjson}
   *
   * @example
   * ```ts
   * import { Dataset } from '@org/migration-core/load';
   *
   * const port = { kind: 'place', id: 'port', names: 'The port', type: 'country', cite: 'small/1' };
   * const error = await Dataset.fromFiles([{ file: 'places/port.json', content: JSON.stringify(port) }]).catch((reason) => reason);
   * console.log(error._tag, error.findings[0].code); // DatasetInvalid wrong-type
   * ```
   */
  async fromFiles(files: Iterable<DataFile>): Promise<LinkedDataset> {
    if (typeof files === 'string' || typeof Object(files)[Symbol.iterator] !== 'function')
      throw new TypeError(`The files of a dataset are a list of { file, content }, and ${nameOf(files)} is none.`);
    const { dataset, findings } = await readFiles(files);
    if (!dataset) throw new DatasetInvalid({ findings });
    return dataset;
  },

  /**
   * Loads records in either face, one a line, in any order. Nothing is kept of a line but its record as bytes: a million records
   * take 1.5 GB to read. What does not fit is refused before memory runs out.
   *
   * @param source a text, bytes, a stream, or an iterable of texts or bytes, cut anywhere
   * @throws DatasetInvalid with the findings, with line and column: at most 10,000, and how many more there are
   * @throws DatasetTooLarge over `maxRecords`, over `maxBytes`, or for a line over 1 MB
   *
   * @example
   * ```ts
   * import { Dataset } from '@org/migration-core/load';
   * import { loadRegisterData } from '@org/migration-core/data';
   *
   * const register = await loadRegisterData();
   * const lines = [...register.records.values()].map((record) => `${JSON.stringify(record)}\n`);
   * const again = await Dataset.fromNdjson(lines, { silences: register.silences });
   * console.log(again.digest === register.digest); // true
   * ```
   */
  fromNdjson(source: NdjsonSource, options?: NdjsonOptions): Promise<LinkedDataset> {
    return readNdjson(source, options);
  },

  /**
   * Opens what {@link compileArtifact} wrote. No record is decoded before it is read; `bytes` must not change from now on.
   *
   * @throws ArtifactDamaged for bytes that are no artifact or not the one that was written
   *
   * @example
   * ```ts
   * import { ArtifactDamaged } from '@org/migration-core';
   * import { Dataset } from '@org/migration-core/load';
   *
   * try {
   *   Dataset.fromArtifact(new TextEncoder().encode('this is no artifact of the register'));
   * } catch (error) {
   *   if (error instanceof ArtifactDamaged) console.log(error.reason); // not-an-artifact
   * }
   * ```
   */
  fromArtifact(bytes: Uint8Array | ArrayBuffer): LinkedDataset {
    if (ArrayBuffer.isView(bytes)) return datasetFromArtifact(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (Object.prototype.toString.call(bytes) === '[object ArrayBuffer]') return datasetFromArtifact(new Uint8Array(bytes));
    throw new TypeError(`An artifact is a Uint8Array or an ArrayBuffer, and ${nameOf(bytes)} is neither.`);
  },
};
