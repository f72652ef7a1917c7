import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with one plain line that any tool can read: `N passed, N failed`. */
export class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter(
      (module) => module.state() === 'failed' && ![...module.children.allTests()].some((test) => test.result().state === 'failed'),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    const failed = count('failed') + broken.length + errors.length;
    const skipped = count('skipped');
    process.on('exit', () => console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`));
  }
}
