import type { JSX } from "react";

import { nameType, objectIn, type Schema, type Schemas } from "./api-description.ts";

interface MemberListProps {
  readonly schema: Schema;
  readonly schemas: Schemas;
  /** Whether to say which members must be there; in an answer all are. */
  readonly isRequest: boolean;
}

/** The members of an object, each with what it may be; objects in it can be opened. */
export function MemberList({ schema, schemas, isRequest }: MemberListProps): JSX.Element {
  const { properties = {}, required = [] } = schema;
  return (
    <ul className="members">
      {Object.entries(properties).map(([name, member]) => {
        const inner = objectIn(member, schemas);
        return (
          <li key={name}>
            <code className="member-name">{name}</code>
            {isRequest && required.includes(name) && <span className="member-must">required</span>}
            <span className="member-type">{member.description ?? nameType(member, schemas)}</span>
            {inner.properties !== undefined && (
              <details>
                <summary>
                  Members<span className="unseen"> of {name}</span>
                </summary>
                <MemberList schema={inner} schemas={schemas} isRequest={isRequest} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
