using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Reading;

/// <summary>Reads one expectation.</summary>
internal static class ExpectationReader
{
    private const double MostLimit = 1_000_000;
    private static readonly string[] Kinds = ["state", "fault", "notice", "journal", "screen", "measure"];

    /// <param name="section">Where it stands.</param>
    /// <param name="end">The scenario's, s.</param>
    /// <param name="hasFailures">Whether something fails in the scenario.</param>
    public static Expectation? Read(Section section, double end, bool hasFailures)
    {
        // A journal entry may itself be of a state, fault or notice.
        string[] said = section.Has("journal") ? ["journal"] : [.. Kinds.Where(section.Has)];
        if (said is not [var kind])
        {
            section.Wrong("", $"an expectation is about one thing: say one of {string.Join(", ", Kinds)}.");
            return null;
        }

        Expectation? read = kind switch
        {
            "measure" => Measure(section, end, hasFailures),
            "journal" => Journal(section, end),
            "screen" => section.Text("screen", "Suction is off") is var text && By(section, end) is { } window && text is not null ? new ScreenExpectation(text, window) : null,
            _ => Status(section, kind, end),
        };
        section.Finish();
        return read;
    }

    private static StatusExpectation? Status(Section section, string kind, double end)
    {
        var (state, fault, notice) = (section.Word<PumpState>("state"), section.Word<Fault>("fault"), section.Word<Notice>("notice"));
        var reason = kind == "state" ? section.Word<SessionReason>("reason") : null;
        if (By(section, end) is not { } window)
        {
            return null;
        }

        return (state, fault, notice) switch
        {
            ({ } wanted, _, _) => new(kind, string.Join(' ', $"state {Words.Of(wanted)} {Words.Of(reason)}".TrimEnd()), window,
                status => status.State == wanted && (reason ?? status.Reason) == status.Reason, status => $"state {Words.Of(status.State)} {Words.Of(status.Reason)}"),
            (_, { } wanted, _) => new(kind, $"fault {Words.Of(wanted)}", window, status => status.Fault == wanted, status => $"fault {Words.Of(status.Fault)}"),
            (_, _, { } wanted) => new(kind, $"notice {Words.Of(wanted)}", window, status => status.Notice == wanted, status => $"notice {Words.Of(status.Notice)}"),
            _ => null,
        };
    }

    private static JournalExpectation? Journal(Section section, double end)
    {
        var entry = section.Word<SessionEventKind>("journal");
        var read = new JournalExpectation(entry ?? default, default)
        {
            Reason = section.Word<SessionReason>("reason"),
            State = section.Word<PumpState>("state"),
            Side = section.Word<Side>("side"),
            Fault = entry == SessionEventKind.Fault ? section.Word<Fault>("fault") : null,
            Notice = entry == SessionEventKind.Notice ? section.Word<Notice>("notice") : null,
        };
        if (!section.Has("atLeast") && !section.Has("atMost"))
        {
            return By(section, end) is { } window ? read with { Window = window } : null;
        }

        return read with { Window = Span(section, end), Times = Limits(section) };
    }

    private static MeasureExpectation? Measure(Section section, double end, bool hasFailures)
    {
        if (section.Word<MeasureKind>("measure") is not { } measure)
        {
            return null;
        }

        if (measure == MeasureKind.TimeToVent && !hasFailures && !section.Has("from"))
        {
            section.Wrong("measure", "timeToVent needs a step that fails something, or from: the time from which it counts.");
        }

        if (section.Text("unit", measure.Unit()) is { } unit && unit != measure.Unit())
        {
            section.Wrong("unit", $"{Words.Of(measure)} is measured in {measure.Unit()}.");
        }

        var from = measure.HasFrom() ? section.Number("from", 0, end, " s, the scenario's end") : null;
        var to = measure.HasTo() ? section.Number("to", 0, end, " s, the scenario's end") : null;
        return new(measure, Ordered(section, from, to), Limits(section));
    }

    /// <summary>Until when something must have been so.</summary>
    private static Window? By(Section section, double end)
    {
        if (!section.Has("by"))
        {
            section.Wrong("by", "an expectation of this kind needs by: the latest time, in seconds since power-on.");
        }

        var (from, by) = (section.Number("from", 0, end, " s, the scenario's end"), section.Number("by", 0.001, end, " s, the scenario's end"));
        return by is null ? null : Ordered(section, from, by);
    }

    private static Window Span(Section section, double end) => Ordered(
        section, section.Number("from", 0, end, " s, the scenario's end"), section.Number("to", 0, end, " s, the scenario's end"));

    private static Window Ordered(Section section, double? from, double? to)
    {
        if (from >= to)
        {
            section.Wrong("from", "from must be before the end of the time that is looked at.");
        }

        return new(from, to);
    }

    private static Limits Limits(Section section)
    {
        var limits = new Limits(section.Number("atLeast", -MostLimit, MostLimit, ""), section.Number("atMost", -MostLimit, MostLimit, ""));
        if (!section.Has("atLeast") && !section.Has("atMost"))
        {
            section.Wrong("", "a measure needs limits: atLeast, atMost or both.");
        }

        if (limits.AtLeast > limits.AtMost)
        {
            section.Wrong("atLeast", "atLeast must not be above atMost.");
        }

        return limits;
    }
}
