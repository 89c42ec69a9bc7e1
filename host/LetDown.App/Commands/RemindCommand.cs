using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Reminders;

namespace LetDown.App.Commands;

/// <summary><c>letdown remind</c>: when it is time again.</summary>
internal static class RemindCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var every = new Option<TimeSpan?>("--every")
        {
            Description = "From one beginning to the next: 3h, 2h30m or 150m; off for no reminder. It is kept.",
            HelpName = "TIME",
            CustomParser = Lengths.HoursOrOff("--every wants a time from 30m to 24h, such as 3h, 2h30m or 150m; or off."),
        };
        var wait = new Option<bool>("--wait") { Description = "Stay, and ring the terminal’s bell when it is time. Ctrl-C ends it." };
        var sound = new Option<bool>("--sound") { Description = "Ring the terminal’s bell if it is time now." };
        var command = new Command("remind", "Say when you last nursed or pumped, and when it is time again.") { every, wait, sound };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(every), line.GetValue(wait), line.GetValue(sound), cancellation));
        return (command, ["letdown remind --every 3h", "letdown remind", "letdown remind --wait", "letdown remind --every off"]);
    }

    private static async Task<int> RunAsync(Workbench bench, TimeSpan? said, bool isWaiting, bool isLoud, CancellationToken cancellation)
    {
        if (said is { } wanted)
        {
            ReminderSettings.Write(bench.Around, wanted);
        }

        var every = ReminderSettings.Read(bench.Around);
        if (isWaiting)
        {
            await new ReminderWatch(bench, every ?? throw new AppException("Say how often: “letdown remind --every 3h --wait”.", ExitCode.Usage)).RunAsync(cancellation);
        }

        var reminder = await ReminderWatch.ReadAsync(bench, every, cancellation);
        if (bench.Json)
        {
            bench.Print(ReminderJson.From(reminder, bench.Around.Time));
        }
        else
        {
            bench.Say(ReminderWords.Of(reminder, bench.Around.Time));
        }

        if (isLoud && reminder.IsDue(bench.Around.Time.GetUtcNow()))
        {
            ReminderWatch.Bell(bench.Around);
        }

        return ExitCode.Fine;
    }
}
