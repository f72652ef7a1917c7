import { type BadInputs, organization, source, topic } from './small-files.ts';

/** What stands in a data folder and is not what belongs there. */
export const badFolders: BadInputs = {
  'a folder that is no kind': { files: { 'organisations/a.json': '{}' }, expected: ['file-unexpected organisations'] },
  'a folder named after an inherited property': {
    files: { 'constructor/a.json': '{}', '__proto__/a.json': '{}' },
    expected: ['file-unexpected __proto__', 'file-unexpected constructor'],
  },
  'a file beside the folders': { files: { 'notes.txt': 'x' }, expected: ['file-unexpected notes.txt'] },
  'a file in place of a folder': { files: { topics: 'x' }, expected: ['file-unexpected topics'] },
  'a file that is not JSON by its name': {
    files: { 'topics/a.json.bak': '{', 'topics/.DS_Store': 'x' },
    expected: ['file-unexpected topics/.DS_Store', 'file-unexpected topics/a.json.bak'],
  },
  'a folder within the folder of a kind': { files: { 'topics/old/a.json': '{}' }, expected: ['file-unexpected topics/old'] },
  'a folder with the name of a file': { files: { 'topics/a.json': { folder: true } }, expected: ['file-not-regular topics/a.json'] },
  'a file that is not named after its record': {
    files: { 'topics/b.json': { json: topic('a') } },
    expected: ['file-name topics/b.json:3:9 /id'],
  },
  'a file name that differs in capitals': {
    files: { 'topics/A.json': { json: topic('a') } },
    expected: ['file-name topics/A.json:3:9 /id'],
  },
  'a record in the folder of another kind': {
    files: { 'topics/a.json': { json: organization('a') } },
    expected: ['wrong-kind topics/a.json:2:11 /kind'],
  },
  // Links stand in for files without read permission, which an administrator can read all the same.
  'a link to itself': { files: { 'topics/a.json': { link: 'a.json' } }, expected: ['file-unreadable topics/a.json'] },
  'a link to nothing': { files: { 'topics/a.json': { link: 'nothing.json' } }, expected: ['file-unreadable topics/a.json'] },
  'a link out of the data folder': { files: { 'topics/a.json': { link: '/etc/hostname' } }, expected: ['file-outside topics/a.json'] },
  'a link out of the data folder by steps': {
    files: { 'topics/a.json': { link: '../../../../../../etc/hostname' } },
    expected: ['file-outside topics/a.json'],
  },
  'a link within the data folder, read as what it leads to': {
    files: { 'topics/a.json': { json: topic('a') }, 'topics/b.json': { link: 'a.json' } },
    expected: ['file-name topics/b.json:3:9 /id', 'duplicate-id topics/b.json:3:9 /id'],
  },
  'a folder that is a link to nothing': { files: { topics: { link: 'nothing' } }, expected: ['file-unreadable topics'] },
  'a folder that is a link to itself': { files: { topics: { link: 'topics' } }, expected: ['file-unreadable topics'] },
  'a folder that is a link out of the data folder': { files: { topics: { link: '/etc' } }, expected: ['file-outside topics'] },
  'a folder that is a link to another kind': {
    files: { topics: { link: 'organizations' } },
    expected: ['wrong-kind topics/harbour.json:2:11 /kind', 'duplicate-id topics/harbour.json:3:9 /id'],
  },
  'a coverage file that is a list': { files: { 'coverage/s.json': '[]' }, expected: ['wrong-type coverage/s.json:1:1'] },
  'a coverage file without its source': {
    files: { 'coverage/s.json': { json: { reasons: { 1: 'Tells nothing.' } } } },
    expected: ['missing-field coverage/s.json:1:1'],
  },
  'a coverage file with a reason that is no text': {
    files: { 'coverage/s.json': { json: { source: 's', reasons: { 1: 5, 2: '' } } } },
    expected: ['wrong-type coverage/s.json:4:10 /reasons/1', 'out-of-bounds coverage/s.json:5:10 /reasons/2'],
  },
  'a coverage file with more in it': {
    files: { 'coverage/s.json': { json: { source: 's', reasons: {}, resons: {} } } },
    expected: ['unknown-field coverage/s.json:4:13 /resons'],
  },
  'two coverage files of one source': {
    files: {
      'coverage/s.json': { json: { source: 's', reasons: {} } },
      'coverage/t.json': { json: { source: 's', reasons: {} } },
      ...source('t'),
    },
    expected: ['file-name coverage/t.json:2:13 /source'],
  },
  'a coverage file that breaks off': { files: { 'coverage/s.json': '{"source": ' }, expected: ['json-syntax coverage/s.json:1:12'] },
};
