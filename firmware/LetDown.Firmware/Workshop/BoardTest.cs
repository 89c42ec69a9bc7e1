using LetDown.Board;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Hosting;
using LetDown.Firmware.Workshop.Reports;
using LetDown.Firmware.Workshop.Steps;

namespace LetDown.Firmware.Workshop;

/// <summary>One <c>board-test</c>, from settings to its exit code.</summary>
internal static class BoardTest
{
    private const string Beforehand = """
        This tries the board part by part, with gentle suction. Nobody may be on the pump.
        Cap both lines (or put the shields on something airtight), put the bottles on their scales, keep level switches dry.
        Ctrl-C ends it at any time, and everything is off then.
        """;

    /// <exception cref="StartException">There is no board, a pump runs already, or a file cannot be written.</exception>
    public static int Run(FirmwareSettings settings, TestOptions options)
    {
        var described = OpenBoard.Describe(settings);
        var description = described.Description;
        DataPlace.Prepare(settings.DataDirectory);
        using var instance = InstanceLock.Take(settings.DataDirectory);
        var words = options.Json ? Console.Error : Console.Out;
        var helper = new ConsoleHelper(options.Asks ? Console.In : null, words);
        using var end = new EndRequest();
        words.WriteLine(settings.IsSimulated ? $"{description.Name}, SIMULATED: this says nothing about a real board." : description.Name);
        if (!Begin(helper, end, options.Asks))
        {
            return Refusal(words);
        }

        var started = TimeProvider.System.GetUtcNow();
        var outcomes = Try(settings, described, helper, end, new TextReport(words));
        var record = TestRecord.Of(settings, description, started, TimeProvider.System.GetUtcNow(), outcomes, AllSteps.InOrder.Count);
        TestFiles.Write(record, options, settings.DataDirectory, words);
        return record.Verdict == Verdict.Passed.Word() ? ExitCode.Fine : ExitCode.BoardFailed;
    }

    private static int Refusal(TextWriter words)
    {
        words.WriteLine("Nothing was tried.");
        return ExitCode.BoardFailed;
    }

    private static bool Begin(ConsoleHelper helper, EndRequest end, bool asks)
    {
        helper.Say(Beforehand);
        if (!asks)
        {
            return true;
        }

        helper.Say("Press Enter to begin.");
        while (!end.IsAsked && helper.IsThere)
        {
            if (helper.TryTake(out _))
            {
                return true;
            }

            end.Wait(TimeSpan.FromMilliseconds(50));
        }

        return helper.TryTake(out _) && !end.IsAsked;
    }

    private static IReadOnlyList<StepOutcome> Try(
        FirmwareSettings settings, CalibratedBoard described, ConsoleHelper helper, EndRequest end, TextReport report)
    {
        using var board = OpenBoard.Open(settings, described);
        using var setting = Setting.Of(board, settings, isHurried: !helper.IsThere);
        var runner = new TestRunner(board.Board, new Bench(described.Description, helper), setting.World, setting.Holder);
        return runner.Run(AllSteps.InOrder, report.Write, () => end.IsAsked);
    }
}
