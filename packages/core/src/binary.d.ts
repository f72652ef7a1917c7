/** The build puts such a file beside the module; this is its name there, which changes with what it holds. */
declare module '*.bin' {
  const name: string;
  export default name;
}

/** The build puts the bytes of such a file into the module, as Base64. */
declare module '*.packed' {
  const base64: string;
  export default base64;
}
