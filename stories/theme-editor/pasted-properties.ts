/**
 * The custom properties that a style sheet sets, as written: each the first time that it is set, which is seldom the dark one.
 *
 * @returns values by names with `--`, in the sheet's order
 */
export function pastedProperties(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of css.replace(/\/\*.*?\*\//gsu, '').matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/gu)) {
    if (!found.has(name!)) found.set(name!, value!.trim());
  }
  return found;
}
