using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Plots;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions plot</c>: one session as a picture.</summary>
internal static class SessionsPlotCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var id = SessionFinder.Argument();
        var output = new Option<string>("--out") { Description = "The PNG to draw; - for standard output.", HelpName = "FILE", DefaultValueFactory = _ => "session.png" };
        var width = Pixels("--width", 1200);
        var height = Pixels("--height", 900);
        var command = new Command("plot", "Draw one session: flow and let-downs, milk, and vacuum.") { id, output, width, height };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(id)!, line.GetValue(output)!, new(line.GetValue(width), line.GetValue(height)), cancellation));
        return (command, ["letdown sessions plot last", "letdown sessions plot 5e55 --out evening.png --width 1600 --height 1000", "letdown sessions plot last --out - | display"]);
    }

    private static Option<int> Pixels(string name, int usual) => new(name)
    {
        Description = $"Pixels, 300 to 8000; {usual} when left out.",
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = Numbers.Whole($"{name} wants a whole number of pixels, 300 to 8000."),
    };

    private static Task<int> RunAsync(Workbench bench, string id, string output, PictureSize size, CancellationToken cancellation) => size.IsSensible
        ? SessionFinder.RunAsync(
            bench,
            id,
            async (store, session) =>
            {
                var chunks = await store.GetTelemetryAsync(session.PumpId, session.Id, cancellation);
                PictureFile.Write(bench, output, SessionPlot.Draw(session, chunks, size, bench.Around.Time));
            },
            cancellation)
        : throw new AppException("A picture wants 300 to 8000 pixels each way.", ExitCode.Usage);
}
