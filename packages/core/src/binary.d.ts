/** The build puts the bytes of such a file into the module, as Base64. */
declare module '*.bin' {
  const base64: string;
  export default base64;
}
