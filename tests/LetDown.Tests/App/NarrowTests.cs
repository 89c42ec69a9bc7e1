using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using Spectre.Console.Testing;

namespace LetDown.Tests.App;

/// <summary>A terminal of 60 columns, such as on a phone: nothing wraps into the next row by itself.</summary>
public sealed class NarrowTests
{
    private const int Width = 60;
    private static readonly NightClock Night = new();

    [Fact]
    public void A_session_is_told_whole()
    {
        var session = Evening();
        var flow = Enumerable.Range(0, (int)session.Duration.TotalSeconds).Select(second => new FlowPoint(TimeSpan.FromSeconds(second), 0.3, 0.2)).ToList();
        var console = Console();

        SessionScreen.Write(console, session, flow, Night, []);

        Golden.Matches("session-narrow", console.Output);
        AssertFits(console);
    }

    [Fact]
    public void A_story_is_told()
    {
        var console = Console();
        StoryScreen.Write(console, Evening(), Night, []);
        AssertFits(console);
    }

    [Fact]
    public void The_list_leaves_out_what_matters_least()
    {
        var console = Console();
        var session = new SessionSummary
        {
            Id = "20261124-031200-5e55",
            PumpId = "pump-1",
            StartedAt = Night.GetUtcNow(),
            Duration = TimeSpan.FromMinutes(58),
            LetDowns = 9,
            Grams = new(83.8, 113.6),
            State = SessionState.Complete,
            EndReason = Reason.NeitherSideGives,
            Simulated = true,
        };

        SessionsScreen.Write(console, [session], new(1, 1, new()), idLength: 4, Night);

        Golden.Matches("sessions-narrow", console.Output);
        AssertFits(console);
    }

    private static PumpSession Evening() => SessionProjection.From(
        "pump-1",
        "20261124-031200-e7e7",
        Journals.Evening().Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event));

    private static TestConsole Console()
    {
        var console = new TestConsole();
        console.Profile.Width = Width;
        return console;
    }

    private static void AssertFits(TestConsole console) => Assert.All(console.Lines, row => Assert.InRange(row.Length, 0, Width));
}
