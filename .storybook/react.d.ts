/** Of React, which Storybook's documentation is made with, the types are not installed: this much is used of it. */
declare module 'react' {
  export function createElement(type: unknown, props: object): unknown;
  export function useEffect(effect: () => () => void, dependencies: readonly unknown[]): void;
  export function useState<T>(first: () => T): [T, (next: T) => void];
}
