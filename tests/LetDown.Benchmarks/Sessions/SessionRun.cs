using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;

namespace LetDown.Benchmarks.Sessions;

/// <summary>One whole session in lockstep, watched from outside with the simulator's truth.</summary>
internal sealed class SessionRun(int mother, PumpProgram program)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(75);

    private double _deepest;
    private double _longestHold;
    private PerSide<double> _held;

    public SessionOutcome Run()
    {
        using var pump = Lockstep.WithDefaults(mother);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { Program = program } });
        pump.RunUntil(status => Watch(pump, status), Longest);
        var truth = pump.Pump.Truth;
        return new()
        {
            Mother = mother,
            Status = pump.Status,
            FirstLetDownSeconds = FirstLetDown(pump),
            Ejections = pump.Pump.Ejections.Count,
            Bottles = truth.Bottles,
            Fullness = truth.Fullness,
            DeepestMmHg = _deepest,
            LongestHoldSeconds = _longestHold,
            FalseNotices = [.. pump.Events.Where(e => e.Kind == SessionEventKind.Notice && !IsOfHers(e.Notice)).Select(e => e.Notice)],
        };
    }

    private static double FirstLetDown(Lockstep pump) => pump.Events
        .Where(e => e.Kind == SessionEventKind.LetDown)
        .Select(e => e.Elapsed.TotalSeconds)
        .DefaultIfEmpty(double.NaN)
        .First();

    private static bool IsOfHers(Notice notice) =>
        notice is Notice.CheckSeal or Notice.BottleFull or Notice.StillThere or Notice.SupplyWeak or Notice.SuctionShort;

    private bool Watch(Lockstep pump, PumpStatus status)
    {
        var lines = pump.Pump.Truth.Lines;
        _held = new(Held(_held.Left, lines.Left), Held(_held.Right, lines.Right));
        _longestHold = Math.Max(_longestHold, Math.Max(_held.Left, _held.Right));
        _deepest = Math.Max(_deepest, Vacuum.Max(lines.Left, lines.Right).MmHg);
        return status.State is PumpState.Complete or PumpState.Faulted;
    }

    private static double Held(double before, Vacuum line) => line > SafetyLimits.Released ? before + 0.001 : 0;
}
