import { variables, type Variable } from './variables.js';

const isType = ({ name, control }: Variable) =>
  control === 'font' || /-(?:font-size|title-weight|name-size)$/u.test(name);

/** The variables as a designer looks for them. */
export const groups: readonly { readonly name: string; readonly variables: readonly Variable[] }[] = [
  { name: 'Colours', variables: variables.filter(({ control }) => control === 'colour') },
  { name: 'Type', variables: variables.filter(isType) },
  {
    name: 'Lines and sizes',
    variables: variables.filter((variable) => variable.control !== 'colour' && !isType(variable)),
  },
];
