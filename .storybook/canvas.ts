import { Canvas, DocsContext, SourceContext, useSourceProps } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, useContext, type ComponentProps, type ReactElement } from 'react';
import { styled } from 'storybook/theming';
import { Code } from './code.js';

const Under = styled.div(({ theme }) => ({
  margin: '-20px 0 40px',
  border: `1px solid ${theme.appBorderColor}`,
  borderRadius: theme.appBorderRadius,
  overflow: 'hidden',
  '& .code': { maxBlockSize: '26rem' },
}));

/** A story on a page of documentation, with its code under it rather than behind a button. */
export function CanvasWithCode(props: ComponentProps<typeof Canvas>): ReactElement {
  const { source } = props;
  const story = { ...source, ...(props.of !== undefined && { of: props.of as unknown }) };
  const { code, language } = useSourceProps(story, useContext(DocsContext), useContext(SourceContext));
  return createElement(
    Fragment,
    null,
    createElement(Canvas, { ...props, sourceState: 'none' }),
    code && createElement(Under, null, createElement(Code, { source: code, language })),
  );
}
