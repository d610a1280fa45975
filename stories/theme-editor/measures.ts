/** Where a variable shows, and what it is measured against: 4.5 for text and 3 for marks (WCAG 2.2). */
export const measures = [
  { name: '--career-ink', says: 'Text', selector: '[part~="name"]', property: 'color', least: 4.5 },
  { name: '--career-muted', says: 'Muted text', selector: '[part~="headline"]', property: 'color', least: 4.5 },
  { name: '--career-accent', says: 'Accent', selector: '[part~="mark"].confirmed', property: 'color', least: 3 },
  { name: '--career-reported', says: 'Reported', selector: '[part~="status"]', property: 'color', least: 4.5 },
  { name: '--career-context', says: 'Context', selector: '[data-kind="context"].mark', property: 'color', least: 3 },
  // The grid where there is one.
  { name: '--career-rule', selector: '[part~="undated"]', property: 'border-block-start-color' },
  { name: '--career-rule', selector: '[part~="grid"]', property: 'stroke' },
  { name: '--career-focus', selector: '[part~="mark"].confirmed', property: 'color' },
  { name: '--career-surface', selector: '[part~="details"]', property: 'background-color' },
] as const;
