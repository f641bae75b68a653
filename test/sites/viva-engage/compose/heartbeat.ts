import { useEffect, useState } from 'react';

const PERIOD = 250;

/** Renders the caller again and again, as a site does whose boxes hang on a store where much happens. */
export function useHeartbeat(): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setBeat((last) => last + 1), PERIOD);
    return () => clearInterval(timer);
  }, []);
  return beat;
}
