import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { AssetStore, StoredAsset } from './asset-store.ts';

const aYear = 'public, max-age=31536000, immutable';

/** Serves stylesheets, scripts and images below `/assets/<version>/`. Anything else there is a plain 404. */
export function serveAssets(app: NestExpressApplication, store: AssetStore): void {
  app.use(store.base, (req: Request, res: Response, next: NextFunction) => {
    const asset = store.find(req.path.slice(1));
    if (asset) send(req, res, asset);
    else next();
  });
  for (const [name, folder] of Object.entries(store.folders)) {
    app.useStaticAssets(folder, {
      prefix: `${store.base}/${name}`,
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
    });
  }
  app.use('/assets', (_req: Request, res: Response) => {
    res.status(404).type('text').send('There is no such file.');
  });
}

function send(req: Request, res: Response, asset: StoredAsset): void {
  res.set({ 'cache-control': aYear, 'content-type': asset.type, vary: 'accept-encoding' });
  const encoding = req.acceptsEncodings('br', 'gzip', 'identity');
  if (encoding === 'br') res.set('content-encoding', 'br').send(asset.brotli);
  else if (encoding === 'gzip') res.set('content-encoding', 'gzip').send(asset.gzip);
  else res.send(asset.plain);
}
