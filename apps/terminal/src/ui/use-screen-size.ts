import { useStdout } from "ink";
import { useEffect, useState } from "react";

/** The size of a screen in characters. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** The size of a VT100, for terminals that do not say or say 0. */
const DEFAULT_SIZE: ScreenSize = { columns: 80, rows: 24 };

/** Returns the size of the screen, and draws anew when it changes. */
export function useScreenSize(): ScreenSize {
  const { stdout } = useStdout();
  const [size, setSize] = useState(() => sizeOf(stdout));
  useEffect(() => {
    const update = () => setSize(sizeOf(stdout));
    stdout.on("resize", update);
    return () => void stdout.off("resize", update);
  }, [stdout]);
  return size;
}

function sizeOf(stdout: NodeJS.WriteStream): ScreenSize {
  return {
    columns: stdout.columns || DEFAULT_SIZE.columns,
    rows: stdout.rows || DEFAULT_SIZE.rows,
  };
}
