import { Ajv2020 } from "ajv/dist/2020.js";
import type { Router } from "express";
import { ARTICLE_TYPES } from "@precis/sources/readable-type";
import request from "supertest";
import { describe, expect, it } from "vitest";

import { OPENAPI } from "../../src/server/openapi/openapi.ts";
import { createTestApp } from "./create-test-app.ts";

const { app } = createTestApp();

/** Lists the routes of a router and of the routers in it, as `method path`. */
function routesOf(router: Router): string[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (route === undefined) return isRouter(handle) ? routesOf(handle) : [];
    const methods = route.stack.map((layer) => layer.method).filter((method) => method);
    return [...new Set(methods)].map(
      (method) => `${method} ${route.path.replace(/:(\w+)/, "{$1}")}`,
    );
  });
}

function isRouter(handle: object): handle is Router {
  return "stack" in handle;
}

const described = Object.entries(OPENAPI.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method} ${path}`),
);

describe("/openapi.json", () => {
  it("is served as it is", async () => {
    const response = await request(app).get("/openapi.json");
    expect(response.type).toBe("application/json");
    expect(response.body).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
    expect(response.body.openapi).toBe("3.1.0");
  });

  it("describes every route of the app and no other", () => {
    const served = routesOf(app.router);
    expect(served.toSorted()).toEqual(described.toSorted());
  });

  it("points only at schemas it has", () => {
    const names = [...JSON.stringify(OPENAPI).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(names.length).toBeGreaterThan(10);
    for (const [, name] of names) {
      expect(Object.keys(OPENAPI.components.schemas)).toContain(name);
    }
  });

  it("gives examples that its own schemas take", () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: "api", components: OPENAPI.components });
    const examples = Object.values(OPENAPI.paths)
      .map(({ post }) => post as { requestBody?: RequestBody } | undefined)
      .flatMap((operation) => operation?.requestBody?.content["application/json"] ?? []);
    expect(examples).toHaveLength(4);
    for (const { schema, example } of examples) {
      const validate = ajv.compile({ $ref: `api${schema.$ref}` });
      validate(example);
      expect(validate.errors).toBeNull();
    }
  });

  it("says that unknown members are refused", () => {
    const requests = Object.entries(OPENAPI.components.schemas).filter(([name]) =>
      name.endsWith("Request"),
    );
    expect(requests.map(([name]) => name).toSorted()).toEqual([
      "ArticleRequest",
      "GradeRequest",
      "QuizRequest",
      "SummaryRequest",
    ]);
    for (const [, schema] of requests) expect(schema["additionalProperties"]).toBe(false);
  });

  it("lists every kind of file that is taken", () => {
    const files = Object.fromEntries(ARTICLE_TYPES.map((mediaType) => [mediaType, {}]));
    expect(OPENAPI.paths["/v1/articles"]?.["post"]).toMatchObject({
      requestBody: { content: files },
    });
  });
});

interface RequestBody {
  readonly content: Readonly<
    Record<string, { readonly schema: { readonly $ref: string }; readonly example: unknown }>
  >;
}
