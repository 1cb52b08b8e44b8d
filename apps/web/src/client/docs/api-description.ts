/** A description of an API in OpenAPI 3.1, as much of it as is shown; the server has written it. */
export interface ApiDescription {
  readonly info: { readonly summary: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: { readonly schemas: Schemas };
}

/** What one method of one path does. */
export interface OperationDescription {
  readonly operationId: string;
  readonly summary: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, AnswerDescription>>;
}

/** What one status stands for. */
export interface AnswerDescription {
  readonly description: string;
  readonly content?: Readonly<Record<string, Content>>;
}

/** What a body of one media type looks like. */
export interface Content {
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** The schemas that others point at, by their names. */
export type Schemas = Readonly<Record<string, Schema>>;

/** A JSON Schema, as much of it as is shown. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** One method of one path. */
export interface Operation extends OperationDescription {
  readonly method: string;
  readonly path: string;
}

/** Returns every operation of an API, in its order. */
export function listOperations({ paths }: ApiDescription): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
}

/** Returns the schema that a schema points at, or itself. */
export function resolveSchema(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : (schemas[name] ?? schema);
}

/** Returns the schema of the objects in a value: of its items, of its first kind, or its own. */
export function objectIn(schema: Schema, schemas: Schemas): Schema {
  const resolved = resolveSchema(schema, schemas);
  const inner = resolved.items ?? resolved.oneOf?.[0] ?? resolved.anyOf?.[0];
  return inner === undefined ? resolved : objectIn(inner, schemas);
}

/** Returns what a value may be in a few words, such as `string or null` or `array of objects`. */
export function nameType(schema: Schema, schemas: Schemas): string {
  const resolved = resolveSchema(schema, schemas);
  const { const: only, enum: values, items, type } = resolved;
  if (only !== undefined) return JSON.stringify(only);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(", ");
  if (items !== undefined) return `array of ${nameType(items, schemas)}s`;
  const kinds = resolved.oneOf ?? resolved.anyOf;
  if (kinds !== undefined) {
    return [...new Set(kinds.map((kind) => nameType(kind, schemas)))].join(" or ");
  }
  return typeof type === "string" ? type : (type ?? ["value"]).join(" or ");
}
