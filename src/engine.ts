/**
 * How this process runs regular expressions; imported for its effect, before anything else. V8 interprets a pattern at
 * first and compiles it when it is used again, and leaves out its optimisations once a process has compiled more than
 * about a megabyte of patterns. Reading mail tries some five thousand, each a few times a mail, so that nearly all of
 * them would run without: compiled at once they take about half the time, and a process that reads one mail three
 * quarters (docs/benchmarks.md). An engine without this option says so and goes on.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
