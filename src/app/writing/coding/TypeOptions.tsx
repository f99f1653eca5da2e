/** The types of a codebook by their kinds, as options with the value `kind/type`. */
import type { Kind } from "../../../atlas/index.ts";

export function TypeOptions({ kinds }: { readonly kinds: readonly Kind[] }) {
  return kinds.map((kind) => (
    <optgroup key={kind.id} label={kind.name}>
      {kind.types.map((type) => (
        <option key={type.id} value={`${kind.id}/${type.id}`}>
          {type.name} ({kind.name.toLowerCase()})
        </option>
      ))}
    </optgroup>
  ));
}
