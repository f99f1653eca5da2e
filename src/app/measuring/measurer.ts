/** Runs the measures of a network in a worker, or in the page where no worker can start. */
import type { Measures, Network } from "../../query/measures/index.ts";
import { startWorker } from "../../ui/browser/worker.ts";
import address from "./measure.worker.ts?worker&url";

/** Measures a network and calls `onStep` after each step; returns a function that stops it. */
export type Measurer = (network: Network, onStep: (measures: Measures) => void) => () => void;

/** In a worker where one can start, else in the page, which is blocked during each step. */
export const measureInWorker: Measurer = (network, onStep) => {
  if (typeof Worker === "undefined") return measureInPage(network, onStep);
  let stop = () => {};
  let worker: Worker;
  try {
    worker = startWorker(address);
  } catch {
    return measureInPage(network, onStep);
  }
  stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<Measures>) => onStep(data);
  // The file may not load, or the browser may refuse workers to a page opened from a disk.
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    stop = measureInPage(network, onStep);
  };
  worker.postMessage(network);
  return () => stop();
};

/** Also called ahead of time: once offline, the worker's file cannot load and this is needed. */
export const loadMeasures = () => import("../../query/measures/measure.ts");

const measureInPage: Measurer = (network, onStep) => {
  let isStopped = false;
  const run = async () => {
    const { measureSteps } = await loadMeasures();
    for (const measures of measureSteps(network)) {
      if (isStopped) return;
      onStep(measures);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  void run();
  return () => {
    isStopped = true;
  };
};
