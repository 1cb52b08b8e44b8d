import { useEffect, type JSX } from "react";

import { listOperations, type ApiDescription } from "./api-description.ts";
import { OperationSection } from "./operation-section.tsx";
import { useApiDescription } from "./use-api-description.ts";

/** The page on the API: every operation, to be read and tried, as the server describes itself. */
export function DocsPage(): JSX.Element {
  const loaded = useApiDescription();
  return (
    <>
      <header className="site-header">
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <p className="wordmark" lang="fr">
          Pr<span className="accent">é</span>cis
        </p>
        <nav aria-label="Site">
          <a href="/">The app</a>
        </nav>
      </header>
      <main id="main" className="view view-docs">
        {typeof loaded === "string" ? <Waiting state={loaded} /> : <Described api={loaded} />}
      </main>
    </>
  );
}

function Waiting({ state }: { readonly state: "loading" | "failed" }): JSX.Element {
  return (
    <output>
      {state === "loading"
        ? "One moment…"
        : "The server does not describe itself now. See that it is running, then load the page again."}
    </output>
  );
}

function Described({ api }: { readonly api: ApiDescription }): JSX.Element {
  const operations = listOperations(api);
  // The part that the address names is there only now.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div className="docs-grid">
      <nav className="docs-index" aria-label="Operations">
        <ol>
          {operations.map(({ operationId, method, path }) => (
            <li key={operationId}>
              <a href={`#${operationId}`}>
                <span className="method">{method}</span> {path}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="docs-body">
        <h1>
          The same, for <mark>your programs</mark>.
        </h1>
        <p className="lead">{api.info.description}</p>
        <p className="docs-source">
          For tools: <a href="/openapi.json">openapi.json</a>, in OpenAPI 3.1.
        </p>
        {operations.map((operation) => (
          <OperationSection
            key={operation.operationId}
            operation={operation}
            schemas={api.components.schemas}
          />
        ))}
      </div>
    </div>
  );
}
