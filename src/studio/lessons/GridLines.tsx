import type { PredictionGrid } from "../../studies/lesson/predictionGrid.ts";

interface Props {
  readonly grid: PredictionGrid;
  /** every so many points one is named, so that names have room */
  readonly every: number;
  /** a line at each point, for who has to hit it */
  readonly hasColumns?: boolean;
}

/** The lines and names of the grid on which predictions stand. */
export function GridLines({ grid, every, hasColumns = false }: Props) {
  const { rows, columns, height, x } = grid;
  return (
    <>
      {rows.map(({ at, label }) => (
        <g key={label}>
          <line x1={x(0)} x2={x(columns.length - 1)} y1={at} y2={at} class="grid" />
          <text x={x(0) - 8} y={at + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {columns.map(({ at, label }, column) => (
        <g key={label}>
          {hasColumns && <line x1={at} x2={at} y1={rows[0].at} y2={rows[rows.length - 1].at} class="grid" />}
          {column % every === 0 && (
            <text x={at} y={height - 10} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
