# Opens GraphML in igraph and prints what is found, one "name value" a line; or writes an odd file.
#   outside.R read FILE
#   outside.R write FILE
suppressPackageStartupMessages(library(igraph))
words <- commandArgs(trailingOnly = TRUE)
own <- c("label", "quotes", "bothWays", "x", "y", "size", "color", "r", "g", "b", "id", "name")

filled <- function(values) {
  if (is.character(values)) sum(!is.na(values) & values != "") else sum(!is.na(values))
}
# JSON is not read here: each quote has one "exact", and no text of one an unescaped quotation mark.
quotes_in <- function(values) sum(lengths(regmatches(values, gregexpr("\"exact\":", values, fixed = TRUE))))

if (words[1] == "version") {
  cat(as.character(packageVersion("igraph")))
} else if (words[1] == "read") {
  g <- read_graph(words[2], format = "graphml")
  vertex <- vertex_attr(g)
  edge <- edge_attr(g)
  count <- function(attributes) sum(vapply(attributes[setdiff(names(attributes), own)], filled, 0))
  # igraph has no missing logical: what an edge lacks is NA, or FALSE.
  both <- if (is.null(edge$bothWays)) 0 else sum(edge$bothWays %in% TRUE)
  simple <- simplify(as.undirected(g, mode = "collapse"))
  between <- betweenness(simple, directed = FALSE, normalized = TRUE)
  between[is.nan(between)] <- 0
  cat(sprintf("nodes %d\nlinks %d\nbothWays %d\nquotes %d\nvalues %d\n", vcount(g), ecount(g),
    as.integer(both), as.integer(quotes_in(vertex$quotes) + quotes_in(edge$quotes)),
    as.integer(count(vertex) + count(edge))))
  cat(sprintf("degree %s %d\n", vertex$id, as.integer(degree(simple))), sep = "")
  cat(sprintf("betweenness %s %.12f\n", vertex$id, between), sep = "")
} else {
  g <- graph_from_literal(a --+ b, a --+ b, b --+ b, c --+ a, simplify = FALSE)
  V(g)$open <- c(TRUE, FALSE, NA)
  E(g)$weight <- c(1, 0.5, NA, 3)
  write_graph(g, words[2], format = "graphml")
  cat(sprintf("nodes %d\nlinks %d\n", vcount(g), ecount(g)))
}
