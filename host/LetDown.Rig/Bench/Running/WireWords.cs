using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Rig.Bench.Running;

/// <summary>What the pump says over the wire, in the core's words: they are the same words.</summary>
internal static class WireWords
{
    public static PumpStatus Read(Wire.Status wire) => new()
    {
        State = Same<PumpState>(wire.State),
        Side = Same<Side>(wire.Side),
        Round = wire.Round,
        Reason = Same<SessionReason>(wire.Reason),
        Elapsed = wire.Elapsed?.ToTimeSpan() ?? default,
        Line = new(new Vacuum(wire.LineMmhg?.Left ?? 0), new Vacuum(wire.LineMmhg?.Right ?? 0)),
        Manifold = new(wire.ManifoldMmhg),
        Collected = Grams(wire.CollectedGrams),
        LetDowns = wire.LetDowns,
        Notice = Same<Notice>(wire.Notice),
        Fault = Same<Fault>(wire.Fault),
    };

    /// <summary>Nothing for what the core has no event of.</summary>
    public static SessionEvent? Read(Wire.SessionEvent wire) => Enum.TryParse<SessionEventKind>($"{wire.WhatCase}", out var kind)
        ? new SessionEvent
        {
            Kind = kind,
            Elapsed = wire.Elapsed?.ToTimeSpan() ?? default,
            State = Same<PumpState>(wire.State),
            Side = Same<Side>(wire.Side),
            Round = wire.Round,
            Reason = Same<SessionReason>(wire.Reason),
            Collected = Grams(wire.CollectedGrams),
            IsTogether = wire.Together,
            Notice = Same<Notice>(wire.Notice?.Notice ?? default),
            Fault = Same<Fault>(wire.Fault?.Fault ?? wire.Ended?.Fault ?? default),
        }
        : null;

    public static CommandOutcome Read(Wire.CommandOutcome outcome) => Same<CommandOutcome>(outcome);

    public static Wire.Command Write(in Commands commands) => commands.Kind switch
    {
        CommandKind.Start => new() { Start = Start(commands.Start) },
        CommandKind.Pause => new() { Pause = new() },
        CommandKind.Resume => new() { Resume = new() },
        CommandKind.LetDown => new() { LetDown = new() },
        CommandKind.Switch => new() { SwitchSide = new() },
        CommandKind.Suction => new() { Suction = new() { Mmhg = commands.SuctionLevel.MmHg } },
        CommandKind.Quiet => new() { Quiet = new() { Length = Google.Protobuf.WellKnownTypes.Duration.FromTimeSpan(commands.QuietFor) } },
        CommandKind.Stop => new() { Stop = new() },
        _ => throw new BenchException($"The command {commands.Kind} cannot be given on a bench."),
    };

    private static Wire.StartOptions Start(StartOptions? options)
    {
        var wire = new Wire.StartOptions { Program = options?.Program?.Name ?? "" };
        if (options?.FirstSide is { } first)
        {
            wire.FirstSide = first == Side.Left ? Wire.Side.Left : Wire.Side.Right;
        }

        if (options?.TargetMilk is { } enough)
        {
            wire.TargetGrams = enough.Grams;
        }

        return wire;
    }

    private static PerSide<Mass> Grams(Wire.SidePair? pair) => new(new Mass(pair?.Left ?? 0), new Mass(pair?.Right ?? 0));

    /// <summary>The same word in the core; its default for what the wire leaves unsaid.</summary>
    private static T Same<T>(Enum wire)
        where T : struct, Enum => Enum.TryParse<T>($"{wire}", out var same) ? same : default;
}
