using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions edit</c>: corrects what the pump could not know; what it wrote down stays.</summary>
internal sealed class SessionsEditCommand
{
    private readonly Argument<string> _id = SessionFinder.Argument();
    private readonly Option<double?> _left = Amount("--left");
    private readonly Option<double?> _right = Amount("--right");
    private readonly Option<string?> _began = new("--began") { Description = $"When it began: {Moments.Forms}. A clock alone is of the session’s day.", HelpName = "WHEN" };
    private readonly Option<bool> _asMeasured = new("--as-measured") { Description = "Back to what the pump wrote down." };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new SessionsEditCommand();
        var command = new Command("edit", "Correct one session: milk of each breast, or when it began. What was before is kept.")
        {
            options._id, options._left, options._right, options._began, options._asMeasured,
        };
        command.SetAction((line, cancellation) => options.RunAsync(bench(line), line, cancellation));
        return (command, ["letdown sessions edit last --left 35g", "letdown sessions edit 5e55 --left 60ml --right 2oz --began 03:10", "letdown sessions edit 5e55 --as-measured"]);
    }

    private static Option<double?> Amount(string name) => new(name)
    {
        Description = $"Milk of the {name[2..]} breast: 35g, 35ml or 1.5oz; 0g for none.",
        HelpName = "AMOUNT",
        CustomParser = Amounts.GramsOrNone($"{name} wants an amount such as 35g, 35ml or 1.5oz."),
    };

    private Task<int> RunAsync(Workbench bench, ParseResult line, CancellationToken cancellation)
    {
        var isBack = line.GetValue(_asMeasured);
        var says = line.GetValue(_left) is not null || line.GetValue(_right) is not null || line.GetValue(_began) is not null;
        if (isBack == says)
        {
            throw new AppException(isBack ? "--as-measured stands alone." : "Say what to correct: --left, --right or --began.", ExitCode.Usage);
        }

        return SessionFinder.RunAsync(bench, line.GetValue(_id)!, (store, session) => EditAsync(bench, line, store, session, cancellation), cancellation);
    }

    private async Task EditAsync(Workbench bench, ParseResult line, ISessionStore store, PumpSession session, CancellationToken cancellation)
    {
        if (session.State == SessionState.Running)
        {
            throw new AppException("That session is still on. It can be corrected when it has ended.", ExitCode.Refused);
        }

        var made = await store.EditAsync(session.PumpId, session.Id, now => Edits(bench, line, now), cancellation);
        var edited = await store.GetAsync(session.PumpId, session.Id, cancellation);
        var news = made ? edited!.Edits.Skip(session.Edits.Count).Select(edit => EditWords.Of(edit, bench.Around.Time)) : ["Nothing to change: it is so already."];
        foreach (var sentence in news)
        {
            bench.Say(sentence);
        }
    }

    private IReadOnlyList<SessionEdit> Edits(Workbench bench, ParseResult line, PumpSession session)
    {
        var at = bench.Around.Time.GetUtcNow();
        return
        [
            .. Wanted(bench, line, session)
                .Select(wanted => new SessionEdit(at, wanted.What, SessionEdit.Of(session, wanted.What), wanted.To))
                .Where(edit => edit.From != edit.To)
                .Select(edit => edit.IsSensible ? edit : throw new AppException($"Milk of one breast is 0 to {MilkRecord.MostGrams:0} g.", ExitCode.Usage)),
        ];
    }

    private IEnumerable<(EditedValue What, double? To)> Wanted(Workbench bench, ParseResult line, PumpSession session)
    {
        if (line.GetValue(_asMeasured))
        {
            return session.Edits.DistinctBy(edit => edit.What).Select(first => (first.What, first.From));
        }

        return new (EditedValue What, double? To)[]
        {
            (EditedValue.GramsLeft, line.GetValue(_left)),
            (EditedValue.GramsRight, line.GetValue(_right)),
            (EditedValue.StartedAt, line.GetValue(_began) is { } said ? Began(bench, said, session) : null),
        }.Where(wanted => wanted.To is not null);
    }

    private static double Began(Workbench bench, string said, PumpSession session)
    {
        var time = bench.Around.Time;
        var day = session.StartedAt is { } known ? LocalDay.Of(known, time.LocalTimeZone) : Days.Today(time);
        return Moments.Of("--began", said, time, day)!.Value.ToUnixTimeMilliseconds();
    }
}
