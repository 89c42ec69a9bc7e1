using System.Diagnostics;
using System.Globalization;

namespace LetDown.Benchmarks.Jitter;

/// <summary>Keeps one processor busy with ordinary work for as long as it lives.</summary>
internal sealed class BusyProcessor : IDisposable
{
    private readonly Process _work;

    public BusyProcessor(int processor) => _work = Process.Start(new ProcessStartInfo("taskset")
    {
        ArgumentList = { "-c", processor.ToString(CultureInfo.InvariantCulture), "sh", "-c", "while :; do :; done" },
    })!;

    public void Dispose()
    {
        _work.Kill();
        _work.WaitForExit();
        _work.Dispose();
    }
}
