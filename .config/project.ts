/** What every workspace's test project shares: workspaces resolve to each other's sources. */
export const project = (name: string) => ({
  resolve: { conditions: ['@org/source'] },
  ssr: { resolve: { conditions: ['@org/source'] } },
  test: { name, include: ['{src,test}/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 120_000 },
});
