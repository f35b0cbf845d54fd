import type { CardCurves } from "./cardCurves.ts";

const [WIDTH, HEIGHT] = [240, 64];

/** Share of purchases over the first run, a line for each brand; the one that the question is about is the thick one. */
export function CardPicture({ curves: { focus, shares } }: { readonly curves: CardCurves }) {
  const most = Math.max(1, ...shares.flat());
  const others = shares.map((_, brand) => brand).filter((brand) => brand !== focus);
  return (
    <svg
      class="card-picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      {[...others, focus].map((brand) => (
        <polyline
          key={brand}
          fill="none"
          vector-effect="non-scaling-stroke"
          stroke={`var(--umot-series-${brand === focus ? 0 : (1 + others.indexOf(brand)) % 8})`}
          stroke-width={brand === focus ? 2.5 : 1.25}
          points={shares[brand]
            .map((share, at, all) => {
              const x = (at / (all.length - 1)) * WIDTH;
              return `${x.toFixed(1)},${(HEIGHT - 3 - (share / most) * (HEIGHT - 6)).toFixed(1)}`;
            })
            .join(" ")}
        />
      ))}
    </svg>
  );
}
