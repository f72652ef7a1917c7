/** One thing that is wrong: with a parameter of the URL, or at a JSON Pointer of what was sent. */
export type ProblemError = {
  parameter?: string;
  pointer?: string;
  code: string;
  detail: string;
  expected?: string;
  received?: string;
  suggestion?: string;
};

/** What an answer says that went wrong (RFC 9457), with the members that its `code` adds. */
export type ProblemDocument = {
  /** Leads to the page of the problem; `about:blank` where whoever answered wrote no problem document. */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The name of the problem, which is also that of the SDK's error: `RecordNotFound`, `QueryInvalid`, `CursorStale`, … */
  code?: string;
  /** What may have been meant. */
  suggestions?: readonly string[];
  /** Everything that is wrong with the request, each with what was expected. */
  errors?: readonly ProblemError[];
  /** Why a cursor is stale. */
  reason?: 'other-query' | 'other-dataset';
  /** The record that was asked for. */
  ref?: string;
};

/** A question that was not answered. Failures of the network itself reject with what `fetch` says. */
export class RegisterProblem extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly code: string | undefined;
  readonly suggestions: readonly string[];
  readonly errors: readonly ProblemError[];
  /** The whole document. */
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.detail ?? `${document.status} ${document.title}`);
    this.document = document;
    this.type = document.type;
    this.title = document.title;
    this.status = document.status;
    this.detail = document.detail;
    this.code = document.code;
    this.suggestions = document.suggestions ?? [];
    this.errors = document.errors ?? [];
  }
}
RegisterProblem.prototype.name = 'RegisterProblem';

/** The problem that a response tells of; one that is no problem document, such as that of a proxy, is told by its status. */
export async function problemOf(response: Response): Promise<RegisterProblem> {
  const document = (await response.json().catch(() => undefined)) as Partial<ProblemDocument> | null | undefined;
  const { status } = response;
  const isProblem = typeof document?.type === 'string' && typeof document.title === 'string';
  return new RegisterProblem(
    isProblem
      ? { ...(document as ProblemDocument), status }
      : { type: 'about:blank', title: response.ok ? 'Not the answer of a register' : response.statusText || 'Not answered', status },
  );
}
