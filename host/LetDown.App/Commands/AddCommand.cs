using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Imports;
using LetDown.App.Json;
using LetDown.App.Listing;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Import;

namespace LetDown.App.Commands;

/// <summary><c>letdown add nursing</c> and <c>letdown add pumped</c>: what happened away from the pump.</summary>
internal sealed class AddCommand
{
    private readonly Option<string?> _at = new("--at") { Description = $"When it began: {Moments.Forms}. Left out, it has just ended.", HelpName = "WHEN" };

    private readonly Option<double> _minutes = new("--minutes")
    {
        Description = "How long it took.",
        HelpName = "N",
        CustomParser = Numbers.Real(number => number > 0 && number <= ImportFile.Longest.TotalMinutes, $"--minutes wants a number above 0, {ImportFile.Longest.TotalMinutes:0} at most."),
    };

    private readonly Option<SideChoice?> _side = new("--side") { Description = "Which breast: left, right or both.", HelpName = "SIDE", CustomParser = Choices.Of<SideChoice>("--side") };

    private readonly Option<double> _amount = new("--amount")
    {
        Description = "How much milk: 60g, 60ml or 2oz.",
        HelpName = "AMOUNT",
        CustomParser = Amounts.Grams("--amount wants an amount such as 60g, 60ml or 2oz."),
    };

    private readonly Option<string?> _note = new("--note") { Description = "Anything, in your words.", HelpName = "TEXT" };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("add", "Write down what happened away from the pump.");
        var (nursing, pumped) = (new Command("nursing", "Your baby drank at the breast."), new Command("pumped", "You pumped with another pump, or by hand."));
        new AddCommand().Fill(nursing, MilkKind.Nursing, bench);
        new AddCommand().Fill(pumped, MilkKind.Pumped, bench);
        command.Subcommands.Add(nursing);
        command.Subcommands.Add(pumped);
        examples.Add(nursing, ["letdown add nursing", "letdown add nursing --minutes 15 --side left", "letdown add nursing --at 03:10 --note \"fell asleep at once\""]);
        examples.Add(pumped, ["letdown add pumped --amount 60ml", "letdown add pumped --at \"yesterday 22:15\" --minutes 20 --side both --amount 2.5oz"]);
        command.SetAction(SayWhatToAdd);
        return (command, ["letdown add nursing --minutes 15 --side left", "letdown add pumped --at 2h --amount 60ml"]);
    }

    private static int SayWhatToAdd(ParseResult line) => throw new AppException("Say what to add: “letdown add nursing” or “letdown add pumped”.", ExitCode.Usage);

    private void Fill(Command command, MilkKind kind, Func<ParseResult, Workbench> bench)
    {
        command.Options.Add(_at);
        command.Options.Add(_minutes);
        command.Options.Add(_side);
        if (kind == MilkKind.Pumped)
        {
            command.Options.Add(_amount);
        }

        command.Options.Add(_note);
        command.SetAction((line, cancellation) => RunAsync(bench(line), Record(line, kind, bench(line).Around.Time), cancellation));
    }

    private static async Task<int> RunAsync(Workbench bench, MilkRecord record, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var same = ImportPreview.AtTheTimeOf(record, await KnownMilks.OfAsync(store, cancellation));
        var kept = (await store.Records.AddAsync([record], cancellation: cancellation))[0];
        if (bench.Json)
        {
            bench.Print(RecordJson.From(kept));
        }
        else
        {
            bench.Say($"Kept: {RecordWords.Of(kept, bench.Around.Time)}. “letdown records delete {kept.Name}” takes it away again.");
        }

        if (same is not null)
        {
            bench.Hint($"At that time you have {same.Name}, too. If that is the same, delete one of them.");
        }

        return ExitCode.Fine;
    }

    private MilkRecord Record(ParseResult line, MilkKind kind, TimeProvider time)
    {
        TimeSpan? length = line.GetValue(_minutes) is > 0 and var minutes ? TimeSpan.FromMinutes(minutes) : null;
        var sides = line.GetValue(_side) switch { SideChoice.Left => MilkSides.Left, SideChoice.Right => MilkSides.Right, SideChoice.Both => MilkSides.Both, _ => MilkSides.Unknown };
        var record = new MilkRecord
        {
            Kind = kind,
            StartedAt = Moments.Of("--at", line.GetValue(_at), time) ?? (time.GetUtcNow() - (length ?? TimeSpan.Zero)),
            Duration = length,
            Sides = sides,
            NursedLeft = kind == MilkKind.Nursing && sides == MilkSides.Left ? length : null,
            NursedRight = kind == MilkKind.Nursing && sides == MilkSides.Right ? length : null,
            Text = (line.GetValue(_note) ?? "").Trim(),
        };
        return WithMilk(Checked(record), kind == MilkKind.Pumped ? line.GetValue(_amount) : 0);
    }

    private static MilkRecord Checked(MilkRecord record) => record.Text switch
    {
        { Length: > SessionNote.LongestText } => throw new AppException($"A note has at most {SessionNote.LongestText} characters.", ExitCode.Usage),
        var text when text.Any(char.IsControl) => record with { Text = string.Concat(text.Select(one => char.IsControl(one) ? ' ' : one)) },
        _ => record,
    };

    private static MilkRecord WithMilk(MilkRecord record, double grams) => grams switch
    {
        <= 0 => record,
        > MilkRecord.MostGrams => throw new AppException("--amount is more than anybody pumps at once. Look at the number and its unit.", ExitCode.Usage),
        _ => record.Sides switch
        {
            MilkSides.Left => record with { GramsLeft = grams },
            MilkSides.Right => record with { GramsRight = grams },
            _ => record with { GramsTotal = grams },
        },
    };
}
