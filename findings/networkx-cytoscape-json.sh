#!/bin/sh
# networkx's cytoscape_graph does not read what Cytoscape.js writes: it stops at a node without a "value",
# which only networkx's own writer gives. With values added, parallel links become one: it tells
# them apart by "key", again its own, and not by their ids.
#
# Packages: networkx 2.8.8-1 (Debian's python3-networkx), cytoscape 3.34.4, Node 20.20.2, 30 November 2026.
# Seen: `cy.json()` of two nodes and two links between them raises KeyError: 'value'; with "value" and
# "multigraph" there is 1 link, with "key" too there are 2.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cytoscape@3.34.4
apt-get download -q python3-networkx=2.8.8-1 >/dev/null 2>&1
dpkg -x python3-networkx_2.8.8-1_all.deb .
node -e '
const cytoscape = require("cytoscape");
const link = (id) => ({ data: { id, source: "a", target: "b" } });
const cy = cytoscape({
  headless: true,
  elements: [{ data: { id: "a" } }, { data: { id: "b" } }, link("first"), link("second")],
});
console.log(JSON.stringify(cy.json()));
' >graph.json
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 - <<'PY'
import json
import networkx as nx

assert nx.__version__ == "2.8.8", nx.__version__


def read(values=False, keys=False):
    with open("graph.json", encoding="utf-8") as file:
        data = json.load(file)
    data["multigraph"] = True
    for node in data["elements"]["nodes"]:
        if values:
            node["data"]["value"] = node["data"]["id"]
    for edge in data["elements"]["edges"]:
        if keys:
            edge["data"]["key"] = edge["data"]["id"]
    return nx.cytoscape_graph(data).number_of_edges()


try:
    read()
    raise AssertionError("the file is read now")
except KeyError as error:
    assert error.args == ("value",), error
assert read(values=True) == 1, read(values=True)
assert read(values=True, keys=True) == 2
print("As described: a KeyError, then one link of two, then both.")
PY
