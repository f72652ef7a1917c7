/** The package has no types: what the tests use of it. */
declare module 'datapackage' {
  type Resource = {
    name: string;
    read: (options?: { relations?: boolean; keyed?: boolean }) => Promise<unknown[]>;
  };
  export class Package {
    static load(descriptor: string | object): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}
