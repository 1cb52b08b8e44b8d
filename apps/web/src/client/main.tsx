import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app.tsx";

const page = document.getElementById("page");
if (page === null) throw new Error("index.html has no element with the id page");
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
