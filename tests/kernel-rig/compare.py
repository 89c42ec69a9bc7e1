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

# What the milk decides comes at another time in lockstep too when a run begins a few milliseconds later, and so does a notice. So far apart are the
# earliest and the latest of 61 lockstep runs (docs/testing/kernel-rig.md has the command).
MILK_S, NOTICE_S = 3.0, 14.0
MILK = {"flowRose", "flowFell", "noMilkOnSide", "neitherSideGives", "moreOnOtherSide", "targetReached", "milkIsSlow", "sideFinished", "bottleFull"}


def last(path):
    with open(path, encoding="utf-8") as file:
        return json.loads(file.read().strip().splitlines()[-1])


def told(value):
    return "never" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")


def bound_for(measurement):
    words = set(measurement["name"].split())
    if measurement["unit"] == "s" and "notice" in words:
        return NOTICE_S
    if measurement["unit"] == "s" and words & (MILK | {"letDown", "letDownOver"}):
        return MILK_S
    return BOUNDS.get(measurement["unit"], 0)


def rows(simulated, kernel):
    # One file's expectations, in its order. What follows is each rig's own: the last of the simulated board's is the teardown.
    for one, other in zip(simulated["measurements"][:-1], kernel["measurements"]):
        yield one["name"], one["value"], other["value"], one["unit"], bound_for(one)


def told_in(entry):
    """All that stands in an entry of the journal but its time."""
    return tuple(entry[name] for name in ("entry", "state", "reason", "side", "fault", "notice"))


def decider(what):
    _, _, reason, _, _, notice = what
    return "of a notice" if notice else "decided by milk" if reason in MILK else "asked for, or by the clock"


def times(record):
    found = {}
    for entry in record["events"]:
        found.setdefault(told_in(entry), []).append(entry["sessionSeconds"])
    return found


def journal_rows(simulated, kernel):
    """Name, here, there, difference, bound, and whether it is within; then what one has and the other has not."""
    here, there = times(simulated), times(kernel)
    odd = [(what, len(here.get(what, [])), len(there.get(what, []))) for what in {**here, **there} if len(here.get(what, [])) != len(there.get(what, []))]
    rows = [("entries with state, reason, breast, fault and notice", f"{len(simulated['events'])} entries", f"{len(kernel['events'])} entries",
             "others" if odd else "the same", "the same", not odd)]
    # What the milk decides may come before or after another of its kind; all else has one order.
    asked = [[told_in(e) for e in record["events"] if decider(told_in(e)).startswith("asked")] for record in (simulated, kernel)]
    rows.append(("order of entries asked for, or by the clock", "", "", "the same" if asked[0] == asked[1] else "another", "the same", asked[0] == asked[1]))
    for name, bound in (("asked for, or by the clock", BOUNDS["s"]), ("decided by milk", MILK_S), ("of a notice", NOTICE_S)):
        apart = [abs(a - b) for what in here for a, b in zip(here[what], there.get(what, [])) if decider(what) == name]
        if apart:
            rows.append((f"time of an entry {name}", "", "", told(max(apart)) + " s", told(bound), max(apart) <= bound))
    return rows, odd


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
    entries, odd = journal_rows(simulated, kernel)
    for name, here, there, difference, bound, is_within in entries:
        beyond += not is_within
        print(f"| journal: {name} | {here} | {there} | {difference} | {bound} | {'' if is_within else 'beyond'} |")
    for what, here, there in odd:
        print(f"\n{' '.join(word for word in what if word)}: {here} times on the simulated board, {there} on the kernel")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
