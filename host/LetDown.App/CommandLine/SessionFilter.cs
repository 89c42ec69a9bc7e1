using System.CommandLine;
using LetDown.App.Listing;

namespace LetDown.App.CommandLine;

/// <summary>The options that choose among sessions.</summary>
internal sealed class SessionFilter
{
    private readonly Option<string?> _from = new("--from") { Description = "Only from this day on: today, yesterday, 2026-11-24, or 7d for a week ago.", HelpName = "DAY" };
    private readonly Option<string?> _to = new("--to") { Description = "Only up to this day.", HelpName = "DAY" };
    private readonly Option<SideChoice?> _side = new("--side")
    {
        Description = "Only those with this breast: left, right, or both.",
        HelpName = "SIDE",
        CustomParser = Choices.Of<SideChoice>("--side"),
    };

    private readonly Option<string?> _program = new("--program") { Description = "Only those of this program.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_to);
        command.Options.Add(_side);
        command.Options.Add(_program);
    }

    /// <summary>What was said, all on one page, newest first.</summary>
    /// <exception cref="AppException">No day is left.</exception>
    public SessionQuery Query(ParseResult line, TimeProvider time)
    {
        var query = new SessionQuery
        {
            From = Days.Of("--from", line.GetValue(_from), time),
            To = Days.Of("--to", line.GetValue(_to), time),
            Side = line.GetValue(_side),
            Program = line.GetValue(_program),
            PageSize = 0,
        };
        return query.From > query.To ? throw new AppException("--from is after --to, so no day is left between them.", ExitCode.Usage) : query;
    }
}
