import { describe, expect, it } from "vitest";

import {
  listOperations,
  nameType,
  objectIn,
  type ApiDescription,
  type Schema,
} from "../../../src/client/docs/api-description.ts";

const POINT: Schema = { type: "object", properties: { x: { type: "number" } } };
const schemas = { Point: POINT, Shape: { oneOf: [POINT, { type: "object" }] } };
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe("listOperations", () => {
  it("gives each method of each path, in order", () => {
    const operation = { operationId: "a", summary: "A", responses: {} };
    const api: ApiDescription = {
      info: { summary: "", description: "" },
      paths: { "/b": { post: operation }, "/a": { get: operation, put: operation } },
      components: { schemas },
    };
    expect(listOperations(api).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /b",
      "GET /a",
      "PUT /a",
    ]);
  });
});

describe("nameType", () => {
  it.for<[Schema, string]>([
    [{ type: "string" }, "string"],
    [{ type: ["string", "null"] }, "string or null"],
    [{ const: 1, type: "number" }, "1"],
    [{ enum: ["a", "b"], type: "string" }, '"a", "b"'],
    [{ type: "array", items: { type: "integer" } }, "array of integers"],
    [{ type: "array", items: reference("Point") }, "array of objects"],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, "string or null"],
    [reference("Shape"), "object"],
    [{}, "value"],
  ])("of %j is %s", ([schema, name]) => {
    expect(nameType(schema, schemas)).toBe(name);
  });
});

describe("objectIn", () => {
  it.for<[string, Schema]>([
    ["itself", POINT],
    ["what it points at", reference("Point")],
    ["its items", { type: "array", items: reference("Point") }],
    ["the first of its kinds", reference("Shape")],
  ])("is %s", ([, schema]) => {
    expect(objectIn(schema, schemas)).toBe(POINT);
  });

  it("has no members where there is no object", () => {
    expect(objectIn({ type: "string" }, schemas).properties).toBeUndefined();
  });
});
