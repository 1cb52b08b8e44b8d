import { describe, expect, it } from "vitest";

import { fetchPage } from "../../src/url/fetch-page.ts";
import { visitWeb } from "./visit-web.ts";
import { STAND_IN, startWeb } from "./web.ts";

const { web, fetchPath, refusalOf } = visitWeb();

describe("a failure on the way", () => {
  const save = "or save the page in a browser and give the file";

  it("is told when nobody listens", async () => {
    const gone = await startWeb();
    await gone.close();
    await expect(fetchPage(gone.origin, { reach: STAND_IN })).rejects.toMatchObject({
      code: "URL_FAILED",
      message: `${gone.origin}/ cannot be read: its host takes no connection. Try again later, ${save}.`,
    });
  });

  it("is told when there is no secure connection", async () => {
    const address = `${web().origin.replace("http:", "https:")}/`;
    await expect(fetchPage(address, { reach: STAND_IN })).rejects.toMatchObject({
      code: "URL_FAILED",
      message: `${address} cannot be read: its host makes no secure connection. Check the address, ${save}.`,
    });
  });

  it.for([
    ["ENOTFOUND", "no host has that name. Check the address."],
    ["EAI_AGAIN", `its host cannot be looked up now. Try again later, ${save}.`],
    ["EHOSTUNREACH", `there is no way to its host. Try again later, ${save}.`],
    ["CERT_HAS_EXPIRED", "its host has no certificate that can be trusted. Check the address."],
    ["EMFILE", `the network says EMFILE. Try again later, ${save}.`],
  ] as const)("is told in words when it is %s", async ([code, told]) => {
    const failure = Object.assign(new Error(code), { code });
    const reach = { ...STAND_IN, resolve: () => Promise.reject(failure) };
    expect(await refusalOf("/page", { reach })).toEqual([
      "URL_FAILED",
      `/page cannot be read: ${told}`,
    ]);
  });

  it("that is a bug stays one", async () => {
    const bug = new TypeError("undefined is not a function");
    const reach = { ...STAND_IN, resolve: () => Promise.reject(bug) };
    await expect(fetchPath("/page", { reach })).rejects.toBe(bug);
  });
});
