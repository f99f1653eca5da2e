"""Opens exported files in networkx, sqlite3 and Python's own readers, and prints what is found, as JSON.

  outside.py read KIND FILE    the figures of a file
  outside.py write KIND FILE   writes an odd but valid file, prints its figures
  outside.py time FILE OUT     reads and writes GraphML with networkx, prints the seconds
  outside.py run COMMAND…      runs a command, prints its seconds and the most memory it had, in MB
"""
import csv
import io
import json
import resource
import sqlite3
import subprocess
import sys
import time
import zipfile

import networkx as nx

# What holds a label, a place, a colour, quotes or a direction, and so is no attribute.
OWN = {"label", "quotes", "bothWays", "x", "y", "size", "color", "r", "g", "b", "viz", "id", "key"}


def figures(graph):
    links = list(graph.edges(data=True))
    claims = [data for _, data in graph.nodes(data=True)] + [data for _, _, data in links]
    quotes = 0
    for data in claims:
        value = data.get("quotes", [])
        quotes += len(json.loads(value) if isinstance(value, str) else value)
    marked = sum(1 for _, _, data in links if data.get("bothWays") in (True, "true"))
    simple = nx.Graph()
    simple.add_nodes_from(graph.nodes)
    simple.add_edges_from((a, b) for a, b, _ in links if a != b)
    return {
        "nodes": graph.number_of_nodes(),
        "links": len(links),
        "bothWays": marked if graph.is_directed() else len(links),
        "quotes": quotes,
        "values": sum(len([name for name in data if name not in OWN]) for data in claims),
        "degree": dict(simple.degree()),
        "betweenness": nx.betweenness_centrality(simple),
    }


def loaded(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def node_link(name):
    data = loaded(name)
    # Before networkx 3.4 the list is called links, and `edges=` is no argument.
    data["links"] = data.pop("edges", None) or data.pop("links")
    return nx.node_link_graph(data, edges="links") if nx.__version__ >= "3.4" else nx.node_link_graph(data)


def cytoscape(name):
    data = loaded(name)
    data.update(directed=True, multigraph=True, data=[])
    for node in data["elements"]["nodes"]:
        node["data"].update(value=node["data"]["id"], name=node["data"]["id"])
    for edge in data["elements"]["edges"]:
        # By this, which only networkx writes, it tells parallel edges apart.
        edge["data"]["key"] = edge["data"]["id"]
    graph = nx.cytoscape_graph(data)
    for _, values in graph.nodes(data=True):
        values.pop("value", None)
        values.pop("name", None)
    for _, _, values in graph.edges(data=True):
        values.pop("source", None)
        values.pop("target", None)
    return graph


def tables(name):
    """The tables of a zip of CSV files, as lists of rows."""
    with zipfile.ZipFile(name) as packed:
        return {
            path[: -len(".csv")]: list(csv.DictReader(io.StringIO(packed.read(path).decode("utf-8"), newline="")))
            for path in packed.namelist()
        }


def filled(row, but):
    return len([name for name, value in row.items() if value != "" and name not in but])


def csv_figures(name):
    found = tables(name)
    nodes, links, quotes = (found.get(one, []) for one in ("nodes", "links", "quotes"))
    columns = {"Id", "Label", "x", "y", "size", "color", "Source", "Target", "Type"}
    return {
        "nodes": len(nodes),
        "links": len(links),
        "bothWays": len([row for row in links if row["Type"] == "Undirected"]),
        "quotes": len(quotes),
        "values": sum(filled(row, columns) for row in nodes + links),
    }


def sqlite_figures(name):
    """As a person would load the tables, and join them by their ids."""
    base = sqlite3.connect(":memory:")
    for table, rows in tables(name).items():
        if rows:
            header = ", ".join(f'"{column}"' for column in rows[0])
            base.execute(f'CREATE TABLE "{table}" ({header})')
            marks = ", ".join("?" for _ in rows[0])
            base.executemany(f'INSERT INTO "{table}" VALUES ({marks})', [list(row.values()) for row in rows])
    one = lambda query: base.execute(query).fetchone()[0]
    columns = [row[1] for row in base.execute('PRAGMA table_info("quotes")')]
    link = (
        'SELECT count(*) FROM quotes q JOIN links l ON q."Link" = l."Id"' if "Link" in columns else "SELECT 0"
    )
    return {
        "nodes": one("SELECT count(*) FROM nodes"),
        "links": one(
            'SELECT count(*) FROM links l JOIN nodes a ON a."Id" = l."Source" JOIN nodes b ON b."Id" = l."Target"'
        ),
        "bothWays": one("SELECT count(*) FROM links WHERE \"Type\" = 'Undirected'"),
        "quotes": one(link) + one('SELECT count(*) FROM quotes q JOIN nodes n ON q."Node" = n."Id"'),
    }


READERS = {
    "graphml": lambda name: figures(nx.read_graphml(name)),
    "gexf": lambda name: figures(nx.read_gexf(name)),
    "node-link": lambda name: figures(node_link(name)),
    "cytoscape": lambda name: figures(cytoscape(name)),
    "csv": csv_figures,
    "sqlite": sqlite_figures,
}


def odd():
    """Parallel links, loops, booleans, numbers that are whole here and not there."""
    graph = nx.MultiDiGraph(name="odd")
    graph.add_node("a", label="A <&>", open=True)
    graph.add_node("b", label="B", open=False)
    graph.add_node("c", label="中文")
    graph.add_edge("a", "b", weight=1)
    graph.add_edge("a", "b", weight=0.5)
    graph.add_edge("b", "b", weight=2)
    graph.add_edge("c", "a", weight=3)
    return graph


def write(kind, name):
    graph = odd()
    if kind == "graphml":
        nx.write_graphml(graph, name)
    elif kind == "gexf":
        for _, _, data in graph.edges(data=True):
            data["weight"] = float(data["weight"])
        nx.write_gexf(graph, name)
    elif kind == "node-link":
        with open(name, "w", encoding="utf-8") as file:
            json.dump(nx.node_link_data(graph), file)
    elif kind == "adjacency":
        simple = nx.DiGraph(graph)
        with open(name, "w", encoding="utf-8") as file:
            file.write("," + ",".join(simple.nodes) + "\n")
            for node in simple.nodes:
                weights = [str(simple.get_edge_data(node, other, {"weight": 0})["weight"]) for other in simple.nodes]
                file.write(node + "," + ",".join(weights) + "\n")
        graph = nx.DiGraph(graph)
    found = figures(graph)
    # What matters is whether all arrive; networkx writes keys and defaults of its own.
    return {name: found[name] for name in ("nodes", "links", "bothWays", "degree", "betweenness")}


def main(what, *rest):
    if what == "read":
        return READERS[rest[0]](rest[1])
    if what == "write":
        return write(*rest)
    if what == "version":
        return {"networkx": nx.__version__, "sqlite": sqlite3.sqlite_version}
    if what == "time":
        start = time.perf_counter()
        nx.write_graphml(nx.read_graphml(rest[0]), rest[1])
        return {"seconds": time.perf_counter() - start}
    start = time.perf_counter()
    subprocess.run(rest, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}


print(json.dumps(main(*sys.argv[1:])))
