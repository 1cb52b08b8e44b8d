import { useEffect, useRef, type RefObject } from "react";

/**
 * Returns the reference to put on `<main>`: whenever the place changes, its first heading takes the
 * focus and the page starts at its top. The first place is left alone, as browsers expect.
 */
export function useHeadingFocus(place: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [place]);
  return main;
}
