// The package has no types; this is what our tests use of it.
declare module 'd3-milestones' {
  interface Milestones {
    mapping(names: { readonly timestamp: string; readonly text: string }): Milestones;
    parseTime(format: string): Milestones;
    aggregateBy(unit: 'day'): Milestones;
    optimize(on: boolean): Milestones;
    autoResize(on: boolean): Milestones;
    render(data: readonly object[]): Milestones;
  }
  export default function milestones(selector: string): Milestones;
}
