/** Milliseconds of processor time, which a busy machine changes less than the time on the clock; of all threads, so rather too much. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
