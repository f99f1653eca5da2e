/** The worker that lays out a part of an atlas and posts its positions. */
import { layOutPart, type Part } from "../../layout/index.ts";

self.onmessage = ({ data }: MessageEvent<Part>) => {
  self.postMessage(layOutPart(data));
};
