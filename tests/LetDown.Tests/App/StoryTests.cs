using Google.Protobuf.WellKnownTypes;
using LetDown.App.Screens;
using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Firmware.Services;
using LetDown.Firmware.Simulation;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using Spectre.Console.Testing;
using PumpState = LetDown.Core.Session.PumpState;

namespace LetDown.Tests.App;

/// <summary>Six simulated mothers, from the first tick to the end, read as stories.</summary>
public sealed class StoryTests
{
    private static readonly NightClock Night = new();

    /// <summary>Seeds that differ in how soon milk comes and how much there is; the last one falls asleep.</summary>
    [Theory]
    [InlineData(1, "adaptive", true)]
    [InlineData(2, "adaptive", true)]
    [InlineData(3, "both", true)]
    [InlineData(4, "two-phase", true)]
    [InlineData(5, "power", true)]
    [InlineData(6, "adaptive", false)]
    public void A_mothers_session_reads_as_a_story(int mother, string program, bool answers)
    {
        var story = Tell(Pump(mother, BuiltInPrograms.All.Single(known => known.Name == program), answers));

        Golden.Matches($"story-mother-{mother}", story);
        var rows = story.TrimEnd().Split('\n');
        Assert.InRange(rows.Length, 8, 44); // About 40 for the longest.
        Assert.All(rows, row => Assert.InRange(row.TrimEnd().Length, 0, 80));
    }

    private static PumpSession Pump(int mother, PumpProgram program, bool answers)
    {
        using var pump = Lockstep.WithDefaults(mother);
        pump.Run(TimeSpan.FromSeconds(1));
        Assert.Equal(LetDown.Core.CommandOutcome.Accepted, pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { Program = program } }));
        while (pump.Status.State is not (PumpState.Complete or PumpState.Faulted))
        {
            Assert.True(pump.RunUntil(status => status.State is PumpState.Complete or PumpState.Faulted || (answers && IsAsking(status)), TimeSpan.FromMinutes(61)));
            if (IsAsking(pump.Status))
            {
                pump.Press(Buttons.LetDown); // Any button answers.
            }
        }

        pump.Run(TimeSpan.FromSeconds(1));
        return SessionProjection.From("pump-1", $"mother-{mother}", pump.Events.Select(happened => Journalled(happened, mother)));
    }

    private static bool IsAsking(PumpStatus status) => status.Notice == LetDown.Core.Safety.Notice.StillThere;

    /// <summary>What the pump adds when it writes its journal, as far as a story says it.</summary>
    private static LetDown.Protocol.V1.SessionEvent Journalled(LetDown.Core.Session.SessionEvent happened, int mother)
    {
        var wire = EventMap.ToWire(happened);
        if (wire.Started is { } started)
        {
            (started.Simulated, started.MotherSeed) = (true, mother);
            started.At = Timestamp.FromDateTimeOffset(Night.GetUtcNow());
        }

        return wire;
    }

    private static string Tell(PumpSession session)
    {
        var console = new TestConsole();
        console.Profile.Width = 80;
        StoryScreen.Write(console, session, Night, []);
        return console.Output;
    }
}
