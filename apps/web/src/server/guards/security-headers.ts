import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Returns the middleware that sets the security header fields: the page may load its own scripts,
 * styles and fonts, may talk to its own server, and nothing else.
 *
 * Strict-Transport-Security and `upgrade-insecure-requests` are left out: the server speaks plain
 * HTTP, and whoever puts TLS before it knows better what to promise.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
}
