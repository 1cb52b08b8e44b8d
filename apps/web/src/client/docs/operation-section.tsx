import type { JSX } from "react";

import {
  resolveSchema,
  type Content,
  type Operation,
  type Schema,
  type Schemas,
} from "./api-description.ts";
import { MemberList } from "./member-list.tsx";
import { ProblemList } from "./problem-list.tsx";
import { TryPanel } from "./try-panel.tsx";

interface OperationSectionProps {
  readonly operation: Operation;
  readonly schemas: Schemas;
}

/** One operation: what it takes, what it gives, what can go wrong, and a try at it. */
export function OperationSection({ operation, schemas }: OperationSectionProps): JSX.Element {
  const { operationId, method, path, summary, requestBody, responses } = operation;
  const given = responses[200]?.content ?? {};
  return (
    <section id={operationId} className="operation" aria-labelledby={`${operationId}-name`}>
      <header>
        <h2 id={`${operationId}-name`}>{summary}</h2>
        <p className="operation-path">
          <span className="method">{method}</span> <code>{path}</code>
        </p>
      </header>
      <div className="operation-facts">
        {requestBody !== undefined && <Takes content={requestBody.content} schemas={schemas} />}
        <Gives content={given} schemas={schemas} />
        <ProblemList responses={responses} />
      </div>
      <Trial operation={operation} isPage={"text/html" in given} />
    </section>
  );
}

interface BodyProps {
  readonly content: Readonly<Record<string, Content>>;
  readonly schemas: Schemas;
}

function Takes({ content, schemas }: BodyProps): JSX.Element {
  const { "application/json": json, ...files } = content;
  const types = Object.keys(files);
  return (
    <>
      {json?.schema !== undefined && (
        <Described title="Takes" schema={json.schema} schemas={schemas} isRequest />
      )}
      {types.length > 0 && (
        <p className="operation-files">
          Or a file as the body, with its type:
          {types.map((type) => (
            <code key={type}>{type}</code>
          ))}
        </p>
      )}
    </>
  );
}

function Gives({ content, schemas }: BodyProps): JSX.Element {
  const schema = content["application/json"]?.schema;
  if (schema?.$ref !== undefined) {
    return <Described title="Gives" schema={schema} schemas={schemas} isRequest={false} />;
  }
  return (
    <p>
      Gives <code>{Object.keys(content).join(", ")}</code>
    </p>
  );
}

interface DescribedProps {
  readonly title: string;
  readonly schema: Schema;
  readonly schemas: Schemas;
  readonly isRequest: boolean;
}

function Described({ title, schema, schemas, isRequest }: DescribedProps): JSX.Element {
  const resolved = resolveSchema(schema, schemas);
  return (
    <>
      <h3>{title}</h3>
      {resolved.description !== undefined && <p>{resolved.description}</p>}
      <MemberList schema={resolved} schemas={schemas} isRequest={isRequest} />
    </>
  );
}

interface TrialProps {
  readonly operation: Operation;
  readonly isPage: boolean;
}

/** Pages are opened, not tried; and a path with a gap in it can be neither. */
function Trial({ operation, isPage }: TrialProps): JSX.Element | null {
  if (operation.path.includes("{")) return null;
  if (!isPage) return <TryPanel operation={operation} />;
  return (
    <p className="try">
      <a className="button quiet" href={operation.path}>
        Open {operation.path}
      </a>
    </p>
  );
}
