import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { DocsPage } from "./docs-page.tsx";

const page = document.getElementById("page");
if (page === null) throw new Error("docs.html has no element with the id page");
createRoot(page).render(
  <StrictMode>
    <DocsPage />
  </StrictMode>,
);
