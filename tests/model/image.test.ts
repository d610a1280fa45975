import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';

const read = (image: unknown) => {
  const { career, faults } = readCareer({ entries: [{ title: 'Talk', image }] });
  return { image: career.entries[0]!.image, faults: faults.map(({ path }) => path) };
};

it('an image keeps its address, words, credit and size', () => {
  const image = { url: 'a.png', alt: 'On a stage', credit: { en: 'A. Nother' }, width: 300, height: 200 };
  expect(read(image)).toEqual({ image, faults: [] });
});

it('an image without words is shown, and said to be wrong', () => {
  expect(read({ url: 'a.png' })).toEqual({ image: { url: 'a.png', alt: '' }, faults: ['entries[0].image'] });
});

it('an image whose address is none, or runs something, is none', () => {
  expect(read({ alt: 'On a stage' })).toEqual({ image: undefined, faults: ['entries[0].image'] });
  expect(read({ url: 'javascript:alert(1)', alt: 'x' })).toEqual({
    image: undefined,
    faults: ['entries[0].image.url'],
  });
  expect(read({ url: 'a.png', alt: 'x', width: -3 }).faults).toEqual(['entries[0].image.width']);
});
