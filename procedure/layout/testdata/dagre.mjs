// Counts the crossings that dagre makes on the corpus of crossings_test.go:
//   npm install @dagrejs/dagre
//   VAADA_DAGRE=$PWD/corpus.json go test -count=1 vaada/procedure/layout -run Crossings
//   node dagre.mjs corpus.json dagre.json
import { readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import dagre from "@dagrejs/dagre";

const version = JSON.parse(readFileSync("node_modules/@dagrejs/dagre/package.json")).version;
const written = readFileSync(process.argv[2]);
const corpus = JSON.parse(written);

const side = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const cross = (a, b, c, d) => side(a, b, c) * side(a, b, d) < -1e-6 && side(c, d, a) * side(c, d, b) < -1e-6;

function count(boxes) {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", ranksep: 46, nodesep: 56 });
  boxes.forEach((box, at) => graph.setNode(String(at), { width: box.Width, height: box.Height }));
  boxes.forEach((box, at) =>
    (box.Exits ?? []).forEach((exit, k) => {
      const label = { width: exit.Label.Width, height: exit.Label.Height, labelpos: "c" };
      graph.setEdge(String(at), String(exit.To), label, String(k));
    }),
  );
  dagre.layout(graph);
  const lines = graph.edges().map((edge) => graph.edge(edge).points);
  let crossings = 0;
  lines.forEach((a, i) =>
    lines.slice(0, i).forEach((b) => {
      for (let x = 1; x < a.length; x++)
        for (let y = 1; y < b.length; y++) if (cross(a[x - 1], a[x], b[y - 1], b[y])) crossings++;
    }),
  );
  return crossings;
}

const crossings = Object.fromEntries(Object.entries(corpus).map(([name, boxes]) => [name, count(boxes)]));
writeFileSync(process.argv[3], JSON.stringify({ dagre: version, corpus: createHash("sha256").update(written).digest("hex"), crossings }, null, "\t") + "\n");
