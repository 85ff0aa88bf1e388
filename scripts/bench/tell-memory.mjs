process.on('exit', () =>
  process.stderr.write(`\nmaximum memory ${process.resourceUsage().maxRSS}\n`),
);
