#!/usr/bin/env python3
"""Looks at a guest's chips from outside while the guest says what should be seen there.

  outside.py CONSOLE QMP BOARD    sockets of the guest's console and of QEMU; the board file

Each line of the guest that asks is answered by what was found: its registers as QEMU holds them, not as the guest's kernel tells them.
Prints a line for each, and ends with 0 when all was as it should be.
"""

import json
import socket
import sys
import time

GPIO = 0x3F200000  # BCM2835 ARM Peripherals, chapter 6, where a Pi 3 has it
LEVELS = GPIO + 0x34
OUTPUT, INPUT = 1, 0
SEEN = "seen"


def connect(path):
    deadline = time.monotonic() + 60
    while True:
        try:
            link = socket.socket(socket.AF_UNIX)
            link.connect(path)
            return link.makefile("rwb", buffering=0)
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


class Machine:
    def __init__(self, path):
        self.link = connect(path)
        self.link.readline()
        self.do("qmp_capabilities")

    def do(self, command, **arguments):
        self.link.write(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            answer = json.loads(self.link.readline())
            if "error" in answer:
                raise RuntimeError(answer["error"]["desc"])
            if "return" in answer:
                return answer["return"]

    def word(self, address):
        said = self.do("human-monitor-command", **{"command-line": f"xp /1wx {address:#x}"})
        return int(said.split(":")[1], 16)

    def level(self, pin):
        return self.word(LEVELS) >> pin & 1

    def mode(self, pin):
        return self.word(GPIO + 4 * (pin // 10)) >> 3 * (pin % 10) & 7


class Look:
    def __init__(self, machine, board):
        self.machine = machine
        self.beat = board["heartbeat"]["pin"]
        parts = ("lineValve", "vent", "pad", "massage", "light")
        self.outputs = {board["sides"][side][part]["pin"]: f"{part} {side}" for side in ("left", "right") for part in parts}
        self.passed = self.failed = 0

    def judge(self, is_right, what):
        self.passed += is_right
        self.failed += not is_right
        print(f"{'PASS' if is_right else 'FAIL'}  {what}", flush=True)

    def LEVEL(self, rest):
        pin, level, what = rest.split(" ", 2)
        found = self.machine.level(int(pin))
        self.judge(found == int(level), f"GPIO{pin} reads {found}: {what}")

    def MODE(self, rest):
        pin, mode, what = rest.split(" ", 2)
        found = self.machine.mode(int(pin))
        self.judge(found == {"output": OUTPUT, "input": INPUT}[mode], f"GPIO{pin} is {'an output' if found == OUTPUT else 'an input' if found == INPUT else f'in mode {found}'}: {what}")

    def SET(self, rest):
        name, millidegrees = rest.split()
        self.machine.do("qom-set", path=f"/machine/peripheral/{name}", property="temperature", value=int(millidegrees))

    def TOLD(self, rest):
        right, _, what = rest.partition(" ")
        self.judge(right == "right", what)

    def ENDED(self, rest):
        wanted, code, what = rest.split(" ", 2)
        self.judge(wanted == code, f"{what}: ended with {code}")

    KILLED = ENDED

    def SAFE(self, rest):
        high = [name for pin, name in self.outputs.items() if self.machine.level(pin)]
        self.judge(not high, f"every output is low {rest}" if not high else f"{', '.join(high)} high {rest}")

    def LEFT(self, rest):
        """What a kernel does with the lines of a process that died is its own affair: told, not judged."""
        kept = [name for pin, name in self.outputs.items() if self.machine.mode(pin) == OUTPUT and self.machine.level(pin)]
        inputs = [name for pin, name in self.outputs.items() if self.machine.mode(pin) == INPUT]
        print(f"      left {rest}: of {len(self.outputs)} outputs {len(kept)} still drive high, {len(inputs)} are inputs", flush=True)

    def STILL(self, rest):
        self.SAFE(rest)
        seen = {self.machine.level(self.beat) for _ in range(100)}
        self.judge(len(seen) == 1, f"the heartbeat stands still {rest}")

    def BEATING(self, rest):
        seen = [self.machine.level(self.beat) for _ in range(400)]
        edges = sum(a != b for a, b in zip(seen, seen[1:]))
        self.judge(edges >= 40, f"the heartbeat changed {edges} times in 400 looks {rest}")


def main():
    console_path, machine_path, board_path = sys.argv[1:]
    with open(board_path, encoding="utf-8") as file:
        board = json.load(file)
    machine = Machine(machine_path)
    look = Look(machine, board)
    console = connect(console_path)
    machine.do("cont")
    for raw in console:
        line = raw.decode(errors="replace").rstrip("\r\n")
        word, _, rest = line.partition(" ")
        handler = getattr(look, word, None) if word.isupper() else None
        if word == "PI" and rest == "ENDED":
            print(f"{look.passed} passed, {look.failed} failed")
            machine.link.write(b'{"execute": "quit"}\n')
            return 1 if look.failed or not look.passed else 0
        if handler:
            handler(rest)
            console.write(SEEN.encode() + b"\n")
        elif line not in ("", SEEN):
            print(f"      {line}", flush=True)
    print("the guest fell silent before its end")
    return 1


if __name__ == "__main__":
    sys.exit(main())
