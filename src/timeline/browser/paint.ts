/** Paints a picture made of SVG rectangles, paths and texts on a canvas, as a PNG file. */

/** The PNG, `scale` times as large as the picture. Throws where the browser has no canvas to give. */
export async function paint(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(number(picture, 'width') * scale);
  canvas.height = Math.ceil(number(picture, 'height') * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  paintChildren(picture, context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function paintChildren(parent: Element, context: CanvasRenderingContext2D): void {
  for (const child of parent.children) {
    context.save();
    transform(child, context);
    if (child.tagName === 'svg') enter(child, context);
    if (/^(svg|g|a)$/.test(child.tagName)) paintChildren(child, context);
    else if (child.tagName === 'text') paintText(child, context);
    else if (/^(rect|path)$/.test(child.tagName)) paintShape(child, context);
    context.restore();
  }
}

function transform(element: Element, context: CanvasRenderingContext2D): void {
  const [, kind, x = '0', y = x] =
    /^(translate|scale)\(([-\d.e]+)[ ,]*([-\d.e]+)?\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  if (kind === 'translate') context.translate(Number(x), Number(y));
  if (kind === 'scale') context.scale(Number(x), Number(y));
}

/** A picture within the picture begins at its own place, and cuts off what is beyond it. */
function enter(element: Element, context: CanvasRenderingContext2D): void {
  context.translate(number(element, 'x'), number(element, 'y'));
  if (element.getAttribute('overflow') !== 'visible') {
    context.beginPath();
    context.rect(0, 0, number(element, 'width'), number(element, 'height'));
    context.clip();
  }
  const [left = 0, top = 0] = (element.getAttribute('viewBox') ?? '0 0').split(' ').map(Number);
  context.translate(-left, -top);
}

function paintShape(element: Element, context: CanvasRenderingContext2D): void {
  const path = new Path2D(element.getAttribute('d') ?? '');
  const [width, height] = [number(element, 'width'), number(element, 'height')];
  const radius = Math.min(number(element, 'rx'), width / 2, height / 2);
  if (element.tagName === 'rect')
    path.roundRect(number(element, 'x'), number(element, 'y'), width, height, radius);
  if (setPaint(element, context, 'fill')) context.fill(path);
  if (setPaint(element, context, 'stroke')) context.stroke(path);
}

function paintText(element: Element, context: CanvasRenderingContext2D): void {
  const get = (name: string) => element.getAttribute(name) ?? '';
  context.font = `${get('font-weight') || 400} ${Number.parseFloat(get('font-size'))}px ${get('font-family')}`;
  context.textAlign = ({ middle: 'center', end: 'right' } as const)[get('text-anchor')] ?? 'left';
  const place = [element.textContent ?? '', number(element, 'x'), number(element, 'y')] as const;
  if (setPaint(element, context, 'stroke')) context.strokeText(...place);
  if (setPaint(element, context, 'fill')) context.fillText(...place);
}

/** Sets colour and line as an element says; whether there is anything to paint. */
function setPaint(element: Element, context: CanvasRenderingContext2D, kind: 'fill' | 'stroke'): boolean {
  const colour = element.getAttribute(kind) ?? (kind === 'fill' ? '#000' : 'none');
  if (colour === 'none') return false;
  context.globalAlpha = Number(element.getAttribute(`${kind}-opacity`) ?? 1);
  if (kind === 'fill') context.fillStyle = colour.startsWith('url(') ? hatching(element, context) : colour;
  else {
    context.strokeStyle = colour;
    context.lineWidth = Number.parseFloat(element.getAttribute('stroke-width') ?? '1');
    context.lineJoin = 'round';
    const dashes = (element.getAttribute('stroke-dasharray') ?? 'none').match(/[\d.]+/g) ?? [];
    context.setLineDash(dashes.map(Number));
    context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap;
  }
  return true;
}

/** The picture's hatching, as the canvas knows it. */
function hatching(element: Element, context: CanvasRenderingContext2D): CanvasPattern | string {
  const line =
    element.closest('svg[xmlns]')?.querySelector('pattern path') ??
    element.ownerDocument.querySelector('pattern path');
  const tile = document.createElement('canvas');
  tile.width = 10;
  tile.height = 10;
  const strokes = tile.getContext('2d');
  if (!strokes) return 'transparent';
  strokes.strokeStyle = line?.getAttribute('stroke') ?? '#999';
  strokes.globalAlpha = 0.6;
  strokes.stroke(new Path2D('M-1 1 1-1M0 10 10 0M9 11 11 9'));
  return context.createPattern(tile, 'repeat') ?? 'transparent';
}

function number(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '0') || 0;
}
