using System.Text.Json;
using LetDown.Board;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Hosting;
using LetDown.Firmware.Workshop.Reports;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>One <c>board-calibrate</c>, from settings to its exit code.</summary>
internal static class BoardCalibration
{
    /// <exception cref="StartException">There is no board, a pump runs already, or a file cannot be written.</exception>
    public static int Run(FirmwareSettings settings, CalibrationOptions options)
    {
        var described = OpenBoard.Describe(settings);
        DataPlace.Prepare(settings.DataDirectory);
        using var instance = InstanceLock.Take(settings.DataDirectory);
        var words = options.Json ? Console.Error : Console.Out;
        using var end = new EndRequest();
        words.WriteLine(settings.IsSimulated ? $"{described.Description.Name}, SIMULATED: this says nothing about a real board." : described.Description.Name);
        words.WriteLine("Nothing is driven meanwhile: lines are vented, motor and pads are off. Ctrl-C ends it, and nothing is changed then.");
        using var board = OpenBoard.Open(settings, described);
        using var setting = Setting.Of(board, settings, isHurried: false);
        var bench = new Bench(described.Description, new ConsoleHelper(Console.In, words));
        var runner = new TestRunner(board.Board, bench, setting.World, setting.Holder);
        var writer = new OverlayWriter(settings.DataDirectory, described.Nominal, settings.IsSimulated, TimeProvider.System);
        var started = TimeProvider.System.GetUtcNow();
        var plan = options.IsVacuum ? CalibrationPlan.Vacuum(described, options.Gauge) : CalibrationPlan.Scales(described, options.WeightGrams);
        var outcomes = runner.Run(plan.Steps, new TextReport(words).Write, () => end.IsAsked);
        var file = plan.IsDone ? plan.Keep(writer) : null;
        words.WriteLine(file is null ? "Nothing was changed." : $"Kept in {file}; it counts from the next start of the pump.");
        if (options.Json)
        {
            var verdict = (file is null ? Verdict.Failed : Verdict.Passed).Word();
            Console.Out.WriteLine(TestFiles.Json(new CalibrationRecord(
                described.Nominal.Name, settings.IsSimulated, FirmwareRun.Version, started, verdict, file, [.. outcomes.Select(StepRecord.Of)])));
        }

        return file is null ? ExitCode.BoardFailed : ExitCode.Fine;
    }
}
