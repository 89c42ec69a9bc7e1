using System.Diagnostics;
using System.Globalization;

namespace LetDown.SystemTests.Firmware;

/// <summary>A wall clock that can be set while a process runs, for that process alone. Needs a C compiler, which tests/run installs.</summary>
internal sealed class SteppedClock
{
    private readonly string _step;

    private SteppedClock(string folder)
    {
        _step = Path.Combine(folder, "step");
        var library = Path.Combine(folder, "step-clock.so");
        Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LD_PRELOAD"] = library, ["CLOCK_STEP_FILE"] = _step };
        Step(TimeSpan.Zero);
        Compile(library);
    }

    /// <summary>What the process needs in its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    public static SteppedClock In(string folder) => new(folder);

    /// <summary>Sets the clock so far before or after the true time.</summary>
    public void Step(TimeSpan by)
    {
        // Moved into place whole: the process reads it at any moment.
        File.WriteAllText(_step + ".new", ((long)by.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        File.Move(_step + ".new", _step, overwrite: true);
    }

    private static void Compile(string library)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Firmware", "step-clock.c");
        try
        {
            using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-o", library, source]);
            compiler.WaitForExit();
            Assert.Equal(0, compiler.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no C compiler to make a clock with that can be set.");
        }
    }
}
