using LetDown.Board;
using LetDown.Core.Session;
using LetDown.KernelRig.Device;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using Microsoft.Data.Sqlite;

namespace LetDown.KernelRig.Running;

/// <summary>The computer is back after a reset or a cut: what is left of the journal, and that the pump does not go on by itself.</summary>
internal sealed class Recovery(Scenario scenario, string program, string data)
{
    /// <summary>Watched for so long after its first heartbeat, s.</summary>
    private const double Watched = 4;

    private string Journal => Path.Combine(data, "journal.db");

    /// <exception cref="KernelRigException">The firmware did not come up again.</exception>
    public RunResult Run(TimeProvider time)
    {
        var damage = Damage();
        var before = JournalTale.Read(Journal, DateTimeOffset.UnixEpoch);
        var again = new KernelRun(Quiet, program, data).Run(time);
        var after = JournalTale.Read(Journal, DateTimeOffset.UnixEpoch);
        return again with
        {
            Findings =
            [
                new() { Kind = "journal", Name = "the journal is whole", Value = damage == "ok" ? 1 : 0, Unit = "times", Limits = new(1, 1), Note = damage == "ok" ? null : damage },
                Count("sessions in it that have no end", before, kind => kind == SessionEventKind.Started, before.Count(e => e.Event.Kind == SessionEventKind.Ended), 1),
                Count("sessions that were ended as interrupted by the next start", after.Where(e => e.Event.Reason == SessionReason.Interrupted), kind => kind == SessionEventKind.Ended, 0, 1),
                Count("sessions begun since", after.Skip(before.Count), kind => kind == SessionEventKind.Started, 0, 0),
                .. again.Findings,
            ],
            Events = [.. after.Select(happened => happened.Event)],
        };
    }

    /// <summary>Nobody touches it, and it must hold nothing.</summary>
    private Scenario Quiet => scenario with
    {
        Name = $"{scenario.Name}: after it came back",
        End = Watched,
        Timeline = [],
        Expect = [new MeasureExpectation(MeasureKind.DeepestVacuum, default, new(null, 1))],
    };

    private static Finding Count(string what, IEnumerable<JournalEvent> events, Func<SessionEventKind, bool> isOne, int less, int wanted) => new()
    {
        Kind = "journal",
        Name = what,
        Value = events.Count(happened => isOne(happened.Event.Kind)) - less,
        Unit = "sessions",
        Limits = new(wanted, wanted),
    };

    /// <summary>What SQLite says of the file: <c>ok</c>, or what is wrong.</summary>
    private string Damage()
    {
        using var file = new SqliteConnection($"Data Source={Journal};Pooling=False");
        file.Open();
        using var check = file.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        return check.ExecuteScalar() as string ?? "it says nothing";
    }
}
