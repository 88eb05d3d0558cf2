const { default: Sequencer } = require("@jest/test-sequencer");

/** What starts programs or a browser, or waits for clocks: begun last, it would keep one core while others have none. */
const slow = /test\/(?:bench|cli|delivery|harden)\/|-in-browser\.|\/connections\./;

/** Without times from an earlier run, as on a fresh machine, jest goes by the size of the files. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => slow.test(path)), ...sorted.filter(({ path }) => !slow.test(path))];
  }
};
