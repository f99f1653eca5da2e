/** Has networks measured in a worker, one after the other; the one before is dropped. */
import type { Measures, Network } from "../../query/measures/index.ts";
import { startWorker } from "../../ui/browser/worker.ts";
import address from "./measure.worker.ts?worker&url";

/** Measures a network step by step; gives a function that stops it. */
export type Measurer = (network: Network, onStep: (measures: Measures) => void) => () => void;

/** In a worker where one can be started, else in the page, which then waits for each step. */
export const measureAway: Measurer = (network, onStep) => {
  if (typeof Worker === "undefined") return measureHere(network, onStep);
  let stop = () => {};
  const here = () => {
    stop = measureHere(network, onStep);
  };
  let worker: Worker;
  try {
    worker = startWorker(address);
  } catch {
    return measureHere(network, onStep);
  }
  stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<Measures>) => onStep(data);
  // The file does not come, or a browser refuses workers to a page that is opened from a disk.
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    here();
  };
  worker.postMessage(network);
  return () => stop();
};

/** Also ahead of time: without a network the worker's file does not come, and this is used. */
export const loadMeasures = () => import("../../query/measures/measure.ts");

const measureHere: Measurer = (network, onStep) => {
  let stopped = false;
  const run = async () => {
    const { measureSteps } = await loadMeasures();
    for (const measures of measureSteps(network)) {
      if (stopped) return;
      onStep(measures);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  void run();
  return () => {
    stopped = true;
  };
};
