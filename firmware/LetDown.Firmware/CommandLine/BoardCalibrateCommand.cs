using System.CommandLine;
using System.Globalization;
using LetDown.Firmware.Workshop.Calibration;

namespace LetDown.Firmware.CommandLine;

/// <summary><c>board-calibrate</c>: scales with a known weight, vacuum sensors with a gauge. <c>letdown board calibrate</c> calls it.</summary>
internal static class BoardCalibrateCommand
{
    private const double LightestWeight = 50;
    private const double HeaviestWeight = 500;

    public static Command Create()
    {
        var settings = new SettingsOptions().Board().BoardFile().Data();
        var what = new Argument<string>("WHAT") { Description = "scales or vacuum." };
        what.AcceptOnlyFromAmong("scales", "vacuum");
        var weight = new Option<string?>("--weight") { Description = "scales: the known weight, 50 to 500 g. Default: 100.", HelpName = "GRAMS" };
        var reads = new Option<string?>("--gauge-reads") { Description = "vacuum: what the gauge will read at each point, instead of being asked.", HelpName = "50,100,150,200" };
        var json = new Option<bool>("--json") { Description = "The record as JSON on the output; what a person reads goes to the error output." };
        var command = new Command("board-calibrate", "Calibrate scales or vacuum sensors, with nobody on the pump. Refused while a pump runs.") { what, weight, reads, json };
        settings.AddTo(command);
        command.SetAction((line, _) => Refusal.GuardAsync(() => Task.Run(() => BoardCalibration.Run(
            settings.Read(line),
            new(line.GetRequiredValue(what) == "vacuum", Weight(line.GetValue(weight)), Gauge(line.GetValue(reads)), line.GetValue(json))))));
        return command;
    }

    private static double Weight(string? text) => text is null ? 100 : Number(text, LightestWeight, HeaviestWeight, "--weight", " g");

    private static double[] Gauge(string? text)
    {
        var points = text?.Split(',', StringSplitOptions.TrimEntries).Select(point => Number(point, 1, 300, "--gauge-reads", " mmHg")).ToArray() ?? [];
        return points.Length != 1 ? points : throw new StartException(ExitCode.BadUsage, "--gauge-reads: give at least two readings, such as 50,200.");
    }

    private static double Number(string text, double low, double high, string option, string unit) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : throw new StartException(ExitCode.BadUsage, string.Create(CultureInfo.InvariantCulture, $"{option}: must be from {low} to {high}{unit}, not \"{text}\"."));
}
