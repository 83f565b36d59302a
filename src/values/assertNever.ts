/** Ends a `switch` over a union: a new member that nobody handles is a compile error here. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}
