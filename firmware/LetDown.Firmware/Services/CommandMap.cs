using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Plans;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>Commands from the wire, and what became of them.</summary>
internal static class CommandMap
{
    /// <summary>Null when nothing was asked.</summary>
    public static Commands? FromWire(Wire.Command command) => command.WhatCase switch
    {
        Wire.Command.WhatOneofCase.Start => new() { Kind = CommandKind.Start, Start = FromWire(command.Start) },
        Wire.Command.WhatOneofCase.Pause => new() { Kind = CommandKind.Pause },
        Wire.Command.WhatOneofCase.Resume => new() { Kind = CommandKind.Resume },
        Wire.Command.WhatOneofCase.LetDown => new() { Kind = CommandKind.LetDown },
        Wire.Command.WhatOneofCase.SwitchSide => new() { Kind = CommandKind.Switch },
        Wire.Command.WhatOneofCase.Suction => new() { Kind = CommandKind.Suction, SuctionLevel = new Vacuum(command.Suction.Mmhg) },
        Wire.Command.WhatOneofCase.Quiet => new() { Kind = CommandKind.Quiet, QuietFor = command.Quiet.Length is { } length ? SpanOf(length) : TimeSpan.Zero },
        Wire.Command.WhatOneofCase.Plan => new() { Kind = CommandKind.Plan, Plan = command.Plan.Plan is { } plan ? PlanMap.FromWire(plan) : null },
        Wire.Command.WhatOneofCase.Stop => new() { Kind = CommandKind.Stop },
        _ => null,
    };

    public static Wire.CommandOutcome ToWire(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Accepted => Wire.CommandOutcome.Accepted,
        CommandOutcome.NoSession => Wire.CommandOutcome.NoSession,
        CommandOutcome.SessionOn => Wire.CommandOutcome.SessionOn,
        CommandOutcome.NotNow => Wire.CommandOutcome.NotNow,
        CommandOutcome.OutOfRange => Wire.CommandOutcome.OutOfRange,
        CommandOutcome.TooLong => Wire.CommandOutcome.TooLong,
        CommandOutcome.UnfitProgram => Wire.CommandOutcome.UnfitProgram,
        CommandOutcome.Faulted => Wire.CommandOutcome.Faulted,
        _ => Wire.CommandOutcome.Unspecified,
    };

    private static StartOptions FromWire(Wire.StartOptions options) => new()
    {
        FirstSide = SideMap.FromWire(options.FirstSide),
        Length = options.Length is { } length ? SpanOf(length) : null,
        Warmth = options.Warmth,
        Massage = options.Massage,
        TargetMilk = options.HasTargetGrams ? new Mass(options.TargetGrams) : null,
    };

    /// <summary>A length beyond what a span can hold is as much too long as any other; the core refuses it.</summary>
    private static TimeSpan SpanOf(Google.Protobuf.WellKnownTypes.Duration length) =>
        Math.Abs(length.Seconds) > 1_000_000 ? (length.Seconds < 0 ? TimeSpan.MinValue : TimeSpan.MaxValue) : TimeSpan.FromSeconds(length.Seconds) + TimeSpan.FromTicks(length.Nanos / TimeSpan.NanosecondsPerTick);
}
