using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Plans;
using LetDown.App.Screens;
using LetDown.Host.Plans;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown plan</c>: what the pump goes by of her pattern, why, and how she keeps it in hand.</summary>
internal sealed class PlanCommand
{
    private readonly Func<ParseResult, Workbench> _bench;
    private readonly Option<bool> _simulated = new("--simulated") { Description = "The plan of simulated sessions, for a simulated pump.", Recursive = true };

    private PlanCommand(Func<ParseResult, Workbench> bench) => _bench = bench;

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var options = new PlanCommand(bench);
        var command = new Command("plan", "Show what the pump goes by in your sessions, learned from them bit by bit.") { options._simulated };
        command.SetAction((line, cancellation) => options.ShowAsync(line, cancellation));
        foreach (var (part, example) in options.Parts())
        {
            command.Subcommands.Add(part);
            examples.Add(part, [example, $"{example} --simulated"]);
        }

        return (command, ["letdown plan", "letdown plan why", "letdown plan freeze", "letdown plan --simulated"]);
    }

    private IEnumerable<(Command Command, string Example)> Parts()
    {
        var why = new Command("why", "Show each change of the plan and its reason.");
        why.SetAction(WhyAsync);
        yield return (why, "letdown plan why");
        yield return (One("freeze", "Keep the plan as it is; your sessions change it no more.", PlanChangeKind.Frozen), "letdown plan freeze");
        yield return (One("go-on", "Let your sessions change the plan again.", PlanChangeKind.WentOn), "letdown plan go-on");
        yield return (One("reset", "Forget what the plan learned; it begins anew with your next sessions.", PlanChangeKind.Reset), "letdown plan reset");
        yield return (SetCommand(), "letdown plan set coax-after 90s");
    }

    private Command One(string name, string description, PlanChangeKind kind)
    {
        var command = new Command(name, description);
        command.SetAction((line, cancellation) => ChangeAsync(line, new() { At = default, Kind = kind }, cancellation));
        return command;
    }

    private Command SetCommand()
    {
        var item = new Argument<PlanItem?>("ITEM") { Description = $"One of: {string.Join(", ", PlanWords.Items)}.", CustomParser = Choices.Of<PlanItem>("ITEM", PlanWords.Name) };
        item.CompletionSources.Add([.. PlanWords.Items]);
        var value = new Argument<string>("VALUE") { Description = "A time such as 90s or 2m, an amount such as 20g or 20ml, a side (left, right), or usual." };
        var command = new Command("set", "Set a number yourself; what is learned stays between half and twice of it.") { item, value };
        command.SetAction((line, cancellation) =>
        {
            var wished = line.GetValue(item)!.Value;
            return ChangeAsync(line, new() { At = default, Kind = PlanChangeKind.Set, Item = wished, After = PlanValues.Read(wished, line.GetValue(value)!) }, cancellation);
        });
        return command;
    }

    private async Task<int> ShowAsync(ParseResult line, CancellationToken cancellation)
    {
        var (bench, isSimulated) = (_bench(line), line.GetValue(_simulated));
        using var store = bench.OpenWholeStore();
        await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var desk = new PlanDesk(bench, store, isSimulated);
        var state = await desk.ReviseAsync(cancellation);
        Tell(bench, state, isSimulated, await desk.SendAsync(state, cancellation));
        return ExitCode.Fine;
    }

    private async Task<int> ChangeAsync(ParseResult line, PlanChange change, CancellationToken cancellation)
    {
        var (bench, isSimulated) = (_bench(line), line.GetValue(_simulated));
        using var store = bench.OpenWholeStore();
        var desk = new PlanDesk(bench, store, isSimulated);
        var before = await desk.StateAsync(cancellation);
        var state = await desk.AddAsync(change with { Before = change.Item is { } item ? before[item] : 0 }, cancellation);
        if (!bench.Json)
        {
            bench.Say(PlanWords.Done(change));
        }

        Tell(bench, state, isSimulated, await desk.SendAsync(state, cancellation));
        return ExitCode.Fine;
    }

    private async Task<int> WhyAsync(ParseResult line, CancellationToken cancellation)
    {
        var (bench, isSimulated) = (_bench(line), line.GetValue(_simulated));
        using ISessionStore store = bench.OpenStore();
        var changes = await store.Plan.ListAsync(isSimulated, cancellation);
        if (bench.Json)
        {
            bench.Print(changes.Select(PlanChangeJson.From));
        }
        else
        {
            PlanScreen.WriteWhy(bench.Around.Out, changes, bench.Around.Time);
        }

        return ExitCode.Fine;
    }

    private static void Tell(Workbench bench, PlanState state, bool isSimulated, string? notSent)
    {
        if (bench.Json)
        {
            bench.Print(PlanJson.From(state, isSimulated, bench.AreVolumesHidden, notSent));
            return;
        }

        PlanScreen.Write(bench.Around.Out, state, bench.AreVolumesHidden);
        bench.Hint(notSent ?? "The pump goes by it from the next session on.");
    }
}
