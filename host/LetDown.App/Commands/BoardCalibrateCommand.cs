using System.CommandLine;
using LetDown.App.CommandLine;

namespace LetDown.App.Commands;

/// <summary><c>letdown board calibrate</c>: guided, with known weights or a gauge; the firmware measures, judges and keeps.</summary>
internal static class BoardCalibrateCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var what = new Argument<string>("WHAT") { Description = "scales or vacuum." };
        what.AcceptOnlyFromAmong("scales", "vacuum");
        var weight = new Option<string?>("--weight") { Description = "scales: the known weight, 50 to 500 g. Default: 100.", HelpName = "GRAMS" };
        var reads = new Option<string?>("--gauge-reads") { Description = "vacuum: what the gauge will read at each point, instead of being asked.", HelpName = "50,100,150,200" };
        var command = new Command(
            "calibrate",
            "Calibrate scales or vacuum sensors. Nothing is driven. What is found is kept in a dated file in the pump's data folder; nonsense is refused.")
        {
            what, weight, reads,
        };
        var options = new BoardOptions().AddTo(command);
        command.SetAction((line, cancellation) => BoardOptions.RunAsync(
            bench(line),
            ["board-calibrate", line.GetRequiredValue(what), .. Text(line, weight), .. Text(line, reads), .. options.Given(line), .. bench(line).Json ? ["--json"] : Array.Empty<string>()],
            cancellation));
        return (command, ["letdown board calibrate scales --board pi", "letdown board calibrate scales --weight 200", "letdown board calibrate vacuum --gauge-reads 50,100,150,200,250"]);
    }

    private static IEnumerable<string> Text(ParseResult line, Option<string?> option) => line.GetValue(option) is { } text ? [option.Name, text] : [];
}
