/** The build puts the bytes of such a file into the module. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
