using System.CommandLine;
using System.Globalization;
using LetDown.App.CommandLine;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig serve</c>: a simulated pump with the instruments of a bench, to try SCPI clients and bench files on.</summary>
internal static class RigServeCommand
{
    private const int UsualPort = 5025;

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var port = new Option<int>("--port") { Description = "Loopback port at which the instruments answer SCPI.", HelpName = "PORT", DefaultValueFactory = _ => UsualPort };
        var mother = new Option<int>("--mother") { Description = "Which mother, a whole number.", HelpName = "SEED", DefaultValueFactory = _ => 1 };
        var speed = new Option<double>("--speed") { Description = "Times real time, 0.1 to 1000.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var data = new Option<string?>("--data") { Description = "The pump's data folder, for a second pump on this machine. Default: as the firmware's.", HelpName = "DIR" };
        var command = new Command("serve", "Run a simulated pump whose bench answers SCPI, until Ctrl-C. It is a pump like any other: letdown watch, letdown start.") { port, mother, speed, data };
        command.SetAction((line, cancellation) => BoardOptions.RunAsync(
            bench(line),
            [
                "--board", "simulated",
                "--scpi", line.GetValue(port).ToString(CultureInfo.InvariantCulture),
                "--mother", line.GetValue(mother).ToString(CultureInfo.InvariantCulture),
                "--speed", line.GetValue(speed).ToString(CultureInfo.InvariantCulture),
                .. BoardOptions.File(line, data),
                .. bench(line).Endpoint.SocketPath is { } socket ? new[] { "--socket", socket } : [],
            ],
            cancellation));
        return (command, ["letdown rig serve", "letdown rig serve --port 5026 --mother 3 --data second --pump unix:/tmp/second.sock"]);
    }
}
