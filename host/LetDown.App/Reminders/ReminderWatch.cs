using LetDown.App.CommandLine;
using LetDown.App.Commands;
using LetDown.App.Json;
using LetDown.Host.Diary;
using LetDown.Host.Store;

namespace LetDown.App.Reminders;

/// <summary>Stays, and rings once each time that it is time.</summary>
internal sealed class ReminderWatch(Workbench bench, TimeSpan every)
{
    /// <summary>What another console or the pump has new is seen this soon.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    private LastMilk? _told;
    private LastMilk? _rungFor;
    private bool _hasTold;
    private Reminder? _known;

    public async Task RunAsync(CancellationToken cancellation)
    {
        var time = bench.Around.Time;
        while (true)
        {
            var reminder = _known = await ReadOrKeepAsync(cancellation);
            Tell(reminder);
            if (reminder.IsDue(time.GetUtcNow()) && reminder.Last != _rungFor)
            {
                _rungFor = reminder.Last;
                Ring(reminder);
            }

            await Task.Delay(Pause(reminder, time.GetUtcNow()), time, cancellation);
        }
    }

    public static async Task<Reminder> ReadAsync(Workbench bench, TimeSpan? every, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var sessions = await store.ListAsync(cancellation: cancellation);
        return new(LastMilk.Of(sessions, await store.Records.ListAsync(cancellation: cancellation), bench.Around.Time.GetUtcNow()), every);
    }

    /// <summary>A store that does not answer for once must not keep her from being woken.</summary>
    private async Task<Reminder> ReadOrKeepAsync(CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(bench, every, cancellation);
        }
        catch (StoreException) when (_known is not null)
        {
            return _known;
        }
    }

    /// <summary>The bell, where there is a terminal.</summary>
    public static void Bell(Surroundings around)
    {
        if (around.ErrorIsTerminal)
        {
            around.Error.Profile.Out.Writer.Write('\a');
        }
    }

    private static TimeSpan Pause(Reminder reminder, DateTimeOffset now) =>
        reminder.Due - now is { } wait && wait > TimeSpan.Zero && wait < Look ? wait : Look;

    private void Tell(Reminder reminder)
    {
        if (_hasTold && reminder.Last == _told)
        {
            return;
        }

        (_told, _hasTold) = (reminder.Last, true);
        if (bench.Json)
        {
            bench.Print(ReminderJson.From(reminder, bench.Around.Time), indented: false);
        }
        else
        {
            bench.Say(ReminderWords.Of(reminder, bench.Around.Time));
        }
    }

    private void Ring(Reminder reminder)
    {
        Bell(bench.Around);
        if (bench.Json)
        {
            bench.Print(ReminderJson.From(reminder, bench.Around.Time), indented: false);
        }
        else
        {
            bench.Say(ReminderWords.Now(reminder, bench.Around.Time));
        }
    }
}
