import { useEffect, useState } from 'react';

const periodInMilliseconds = 250;

/** Renders the caller again and again, as a site does whose composer hangs on a store where much happens. */
export function useHeartbeat(): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setBeat((last) => last + 1), periodInMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return beat;
}
