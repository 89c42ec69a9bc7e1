using LetDown.Core.Session;
using LetDown.Firmware.Hosting;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;

namespace LetDown.Rig.Running;

/// <summary>What came of one run.</summary>
internal sealed record RunResult
{
    public required Scenario Scenario { get; init; }

    /// <summary>What it ran on.</summary>
    public string Board { get; init; } = "simulated";

    /// <summary>By the wall clock.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took in real time.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>How far the scenario came, s since power-on.</summary>
    public required double ReachedSeconds { get; init; }

    /// <summary>True when somebody stopped it before its end.</summary>
    public bool IsStopped { get; init; }

    /// <summary>One for each expectation, then those of answers, then the teardown's.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>All that the pump gave its journal.</summary>
    public required IReadOnlyList<SessionEvent> Events { get; init; }

    /// <summary>All that was seen, moment by moment.</summary>
    public RunTrace Trace { get; init; } = RunTrace.None;

    /// <summary>Of a run on a wired bench; nothing for any other.</summary>
    public BenchAccount? Bench { get; init; }

    /// <summary>How the loop kept its time; nothing where it has no real one.</summary>
    public LoopAccount? Loop { get; init; }

    /// <summary>Of the firmware that ran, as far as it could be asked.</summary>
    public string FirmwareVersion => Bench is null ? FirmwareRun.Version : Bench.Pump?.FirmwareVersion ?? "unknown";

    /// <summary>Of the simulated mother; 0 where she is none.</summary>
    public int MotherSeed => Bench is null ? Scenario.Mother : Bench.Pump?.MotherSeed ?? 0;

    /// <summary>Whether the lines were let go in the end.</summary>
    public bool IsVented => Findings[^1] is { Kind: "teardown", HasPassed: true };

    public bool HasPassed => !IsStopped && Findings.All(finding => finding.HasPassed);

    /// <summary><c>pass</c>, <c>fail</c> or <c>stopped</c>.</summary>
    public string Verdict => IsStopped ? "stopped" : HasPassed ? "pass" : "fail";
}
