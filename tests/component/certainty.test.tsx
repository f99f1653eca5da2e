/** One attribute more in the table is shown wherever attributes are. */
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { StatementView } from "../../src/app/claims/StatementView.tsx";
import Codebook from "../../src/app/codebook/Codebook.tsx";
import { Filters } from "../../src/app/filters/Filters.tsx";
import { Parts } from "../../src/app/panels/ask/Parts.tsx";
import { linkAttributes } from "../../src/atlas/attributes/index.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const edges = CYCLING.edges.map((edge, at) => {
  const quotes = edge.quotes.map((quote) =>
    at === 0 ? ({ ...quote, certainty: "hedged" } as const) : quote,
  );
  return { ...edge, quotes, ...linkAttributes(quotes) };
});
const atlas = { ...CYCLING, edges };

it("filters have it, with its counts", () => {
  stage(<Filters />, { atlas });
  expect(screen.getByRole("group", { name: "Certainty" })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Hedged" })).toHaveAccessibleDescription("1 link");
});

it("statements show it", () => {
  const [edge] = edges;
  const [quote] = edge?.quotes ?? [];
  if (!edge || !quote) throw new Error("no link");
  stage(<StatementView edge={edge} quote={quote} brief />, { atlas });
  expect(screen.getByText("Hedged")).toBeVisible();
});

it("the codebook defines it, and a question can be limited to it", () => {
  stage(<Codebook />, { atlas });
  expect(screen.getByRole("heading", { name: "Hedged", hidden: true })).toBeInTheDocument();
  stage(<Parts question={undefined} />, { atlas });
  expect(screen.getByRole("combobox", { name: "Certainty", hidden: true })).toHaveTextContent(
    "Hedged",
  );
});
