using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Demo;

namespace LetDown.App.Commands;

/// <summary><c>letdown demo</c>: a whole session without any hardware.</summary>
internal static class DemoCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var speed = new Option<double>("--speed")
        {
            Description = "How many times faster than the clock; 0, or left out, is as fast as it goes.",
            HelpName = "N",
            // What the firmware takes.
            CustomParser = Numbers.Real(number => number is 0 or (>= 0.1 and <= 1000), "--speed wants a number from 0.1 to 1000, or 0."),
        };
        var mother = new Option<int>("--mother")
        {
            Description = "Which mother is simulated; 1 when left out.",
            HelpName = "SEED",
            DefaultValueFactory = _ => 1,
            CustomParser = Numbers.Whole("--mother wants a whole number, such as 7."),
        };
        var command = new Command("demo", "Run a whole session on a simulated pump, show it live and keep it.") { speed, mother };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(speed), line.GetValue(mother), cancellation));
        return (command, ["letdown demo", "letdown demo --mother 7 --speed 60", "letdown demo --json > session.json"]);
    }

    private static async Task<int> RunAsync(Workbench bench, double speed, int mother, CancellationToken cancellation)
    {
        // Opened first: a session of which nothing could be kept should not run.
        using var store = bench.OpenStore();
        await using var pump = new DemoPump(bench.Around.FirmwareFolder, speed, mother);
        return await new DemoRun(bench, pump, store).RunAsync(cancellation);
    }
}
