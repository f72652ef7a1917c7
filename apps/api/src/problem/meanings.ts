import type { ProblemCode } from './problem.ts';

/** When each problem happens, for its page. */
export const meanings: Record<ProblemCode, string> = {
  RecordNotFound: 'The path is right, and no record has this id, or the document has no such place.',
  RecordMoved: 'The id was given up for another one. Former ids lead on to the present one for ever.',
  QueryInvalid:
    'A parameter is unknown, given twice, missing, or has a value that it cannot have. Nothing is ignored, so that no answer is to another question.',
  CursorStale: 'A cursor belongs to the query and to the data that it came from: the query was changed, or the data is newer.',
  DatasetInvalid: 'The data that this server was given has errors.',
  RouteNotFound: 'There is no route of that path; `suggestions` names those that are spelt almost alike.',
  FormatNotAcceptable: 'Neither `Accept` nor `format` names a representation that this path has.',
  MethodNotAllowed: 'The path is served, but not by this method: nothing can be changed here.',
  UrlMalformed: 'A percent sign does not begin a character in UTF-8.',
  UrlTooLong: 'The URL has more than 8,192 characters.',
  RequestMalformed: 'The bytes that arrived are no HTTP request, or one without a sound `Host`.',
  RequestTimeout: 'The request did not arrive whole in time.',
  BodyEmpty: 'The path reads records from the body of the request, and there was none.',
  BodyTooLarge: 'The body has more bytes or records than the path takes; of a path that takes none, over 64 kB.',
  MediaTypeNotSupported: '`Content-Type` is missing, or names something that the path does not read, or the body is coded otherwise.',
  HeadersTooLarge: 'The request line and the headers have more than 16 kB together.',
  TooManyRequests: 'This client asked more often than this server lets one client ask.',
  NotReady: 'The server runs, but the register does not answer yet.',
  InternalError: 'A defect of the server.',
};
