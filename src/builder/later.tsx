import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A component whose code is fetched when it is first shown. Where it cannot be had, a message stands in its place, not an empty page. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await load().catch((): ComponentType<P> => NotLoaded) }));
}

function NotLoaded() {
  return (
    <div className="notices">
      <p className="notice error" role="alert">
        这一部分没有取到，可能是网络断了，也可能网站刚更新过。写的内容都在，请刷新页面再试。
      </p>
    </div>
  );
}
