import type { JSX } from "react";

/** What the app promises, in small print. */
export function SiteFooter(): JSX.Element {
  return (
    <footer className="site-footer">
      <p>
        Every sentence is the author’s own, chosen and never rewritten. Texts are neither kept nor
        passed on. <a href="/docs">For your programs</a>
      </p>
    </footer>
  );
}
