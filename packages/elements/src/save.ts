/** Offers a file to be saved under a name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The address must last until the browser has begun to read from it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Pixels for each px, so that the picture is sharp on the screens of today. */
const density = 2;

/**
 * An SVG document as PNG, drawn by the browser.
 *
 * @throws DOMException where the page's policy lets no image come from a `data:` address: no other way leads from SVG to pixels
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // More policies allow `data:` than `blob:`.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new DOMException('The picture is too large'))), 'image/png'),
  );
}
