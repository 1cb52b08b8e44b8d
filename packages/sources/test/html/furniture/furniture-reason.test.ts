import { describe, expect, it } from "vitest";

import { furnitureReason } from "../../../src/html/furniture/furniture-reason.ts";
import { documentOf } from "../page.ts";

describe("furnitureReason", () => {
  it.for([
    ["navigation", "<nav>Home</nav>"],
    ["navigation", '<div role="banner">The Courier</div>'],
    ["related", "<aside>Most read</aside>"],
    ["related", '<section class="related-stories">More</section>'],
    ["caption", "<figcaption>At dusk</figcaption>"],
    ["caption", '<p class="wp-caption-text">At dusk</p>'],
    ["advert", '<div id="inlineAd">Buy</div>'],
    ["comments", '<div class="comment-list">Me too</div>'],
    ["share", '<ul class="social-share"><li>Share</ul>'],
    ["byline", '<div class="author-bio">She writes.</div>'],
    ["timestamp", '<span class="entry-dateline">6 May</span>'],
    ["credit", '<span class="photo-credit">J. Maly</span>'],
    ["copyright", '<div class="copyright">2024</div>'],
    ["subscription", '<div class="newsletter-signup">Sign up</div>'],
    ["subscription", "<form>Your e-mail</form>"],
    ["navigation", "<form>Search</form>"],
    ["subscription", "<aside class='newsletter'>The week by e-mail</aside>"],
  ] as const)("says %s for %s", ([reason, html]) => {
    const [element] = documentOf(html).body.querySelectorAll("*");
    expect(furnitureReason(element!)).toBe(reason);
  });
});
