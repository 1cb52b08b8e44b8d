import { describe, expect, it } from "vitest";

import { ConfigError, parseConfig } from "../../src/server/config.ts";

describe("parseConfig", () => {
  it("listens on loopback only unless told otherwise", () => {
    expect(parseConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      names: { port: "PORT", host: "HOST" },
      rateLimit: 600,
      allowPrivateUrls: false,
    });
  });

  it("takes each setting from its variable", () => {
    const env = { PORT: "8080", HOST: "::", RATE_LIMIT: "0", ALLOW_PRIVATE_URLS: "1" };
    expect(parseConfig(env)).toEqual({
      port: 8080,
      host: "::",
      names: { port: "PORT", host: "HOST" },
      rateLimit: 0,
      allowPrivateUrls: true,
    });
  });

  it("takes flags before variables, and knows which it took", () => {
    expect(parseConfig({ PORT: "1", HOST: "::" }, ["--port=8080", "--host", "::1"])).toMatchObject({
      port: 8080,
      host: "::1",
      names: { port: "--port", host: "--host" },
    });
    expect(parseConfig({ PORT: "1", HOST: "::" }, ["--port", "0"])).toMatchObject({
      port: 0,
      host: "::",
      names: { port: "--port", host: "HOST" },
    });
  });

  it("allows no private addresses where they are forbidden by name", () => {
    expect(parseConfig({ ALLOW_PRIVATE_URLS: "0" }).allowPrivateUrls).toBe(false);
  });

  it.for(["0", "1", "65535"])("takes port %s", (PORT) => {
    expect(parseConfig({ PORT }).port).toBe(Number(PORT));
  });

  it.for(["localhost", "precis.example.org", "0.0.0.0", "fe80::1"])("takes host %s", (HOST) => {
    expect(parseConfig({ HOST }).host).toBe(HOST);
  });

  it.for([
    ["PORT", "65536", 'PORT is "65536"; it must be a whole number from 0 to 65535.'],
    ["PORT", "", 'PORT is ""; it must be a whole number from 0 to 65535.'],
    ["PORT", "80a", 'PORT is "80a"; it must be a whole number from 0 to 65535.'],
    ["PORT", "-1", 'PORT is "-1"; it must be a whole number from 0 to 65535.'],
    ["PORT", "1e3", 'PORT is "1e3"; it must be a whole number from 0 to 65535.'],
    ["ALLOW_PRIVATE_URLS", "yes", 'ALLOW_PRIVATE_URLS is "yes"; it must be 1 or 0.'],
    ["ALLOW_PRIVATE_URLS", "", 'ALLOW_PRIVATE_URLS is ""; it must be 1 or 0.'],
    ["RATE_LIMIT", "2.5", 'RATE_LIMIT is "2.5"; it must be a whole number from 0 to 1000000.'],
    ["RATE_LIMIT", "lots", 'RATE_LIMIT is "lots"; it must be a whole number from 0 to 1000000.'],
    [
      "HOST",
      "http://localhost",
      'HOST is "http://localhost"; it must be an IP address or a host name, such as 127.0.0.1 or localhost.',
    ],
    [
      "HOST",
      "-a.b",
      'HOST is "-a.b"; it must be an IP address or a host name, such as 127.0.0.1 or localhost.',
    ],
  ] as const)("refuses %s=%s by name", ([variable, value, message]) => {
    expect(() => parseConfig({ [variable]: value })).toThrow(new ConfigError(message));
  });

  it.for([
    ["--port=80a", '--port is "80a"; it must be a whole number from 0 to 65535.'],
    ["--host=-a", '--host is "-a"; it must be an IP address or a host name'],
    ["--hots=a", "Unknown option '--hots'"],
    ["8080", "The server takes --port N and --host H."],
  ] as const)("refuses %s as a flag", ([flag, message]) => {
    expect(() => parseConfig({}, [flag])).toThrow(
      expect.objectContaining({ name: "ConfigError", message: expect.stringContaining(message) }),
    );
  });
});
