/** Why a server does not start, in words for its operator. */
export class Refused extends Error {}
