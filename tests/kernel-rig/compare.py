#!/usr/bin/env python3
"""Holds two records of one scenario against each other: on the simulated board, and on the kernel.

  compare.py SIMULATED KERNEL    files of records (docs/testing/record.schema.json); the last line of each counts

Prints a table, and ends with 0 when every difference is within its bound. The bounds are stated here, before anything is compared.
"""

import json
import sys

# A session is dated on the kernel by the moment its recorder saw it begin; a reading is up to a millisecond old there, and ticks and the world are
# not in step. Counts must be the same.
BOUNDS = {"s": 0.05, "mmHg": 3.0, "g": 0.5}


def last(path):
    with open(path, encoding="utf-8") as file:
        return json.loads(file.read().strip().splitlines()[-1])


def told(value):
    return "never" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")


def rows(simulated, kernel):
    # One file's expectations, in its order. What follows is each rig's own: the last of the simulated board's is the teardown.
    for one, other in zip(simulated["measurements"][:-1], kernel["measurements"]):
        yield one["name"], one["value"], other["value"], one["unit"], BOUNDS.get(one["unit"], 0)


def journal(record):
    return [(e["entry"], e["state"], e["reason"], e["side"], e["fault"], e["notice"]) for e in record["events"]]


def main():
    simulated, kernel = last(sys.argv[1]), last(sys.argv[2])
    if simulated["sha256"] != kernel["sha256"]:
        print("compare: these are records of two different scenarios", file=sys.stderr)
        return 2
    print(f"{simulated['scenario']}\n\n| what | simulated board | kernel | difference | at most | |\n| --- | --- | --- | --- | --- | --- |")
    beyond = 0
    for name, here, there, unit, bound in rows(simulated, kernel):
        difference = None if here is None or there is None else abs(here - there)
        is_within = here is there or (difference is not None and difference <= bound + 1e-9)
        beyond += not is_within
        print(f"| {name} | {told(here)} {unit} | {told(there)} {unit} | {told(difference)} | {told(bound)} | {'' if is_within else 'beyond'} |")
    late = [abs(a["sessionSeconds"] - b["sessionSeconds"]) for a, b in zip(simulated["events"], kernel["events"])]
    is_same = journal(simulated) == journal(kernel)
    beyond += not is_same
    print(f"| journal: entry, state, reason, breast, fault and notice, one after the other | {len(simulated['events'])} entries | {len(kernel['events'])} entries | "
          f"{'the same' if is_same else 'others'} | the same | {'' if is_same else 'beyond'} |")
    if is_same:
        is_within = max(late, default=0) <= BOUNDS["s"]
        beyond += not is_within
        print(f"| journal: time of an entry in its session | | | {told(max(late, default=0))} | {told(BOUNDS['s'])} | {'' if is_within else 'beyond'} |")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
