namespace LetDown.Rig.Bench.Running;

/// <summary>The pump's seconds since a run began: real ones, or a simulated pump's that runs faster.</summary>
internal sealed class BenchClock(TimeProvider time, double speed)
{
    private long _began = time.GetTimestamp();

    public double Now => time.GetElapsedTime(_began).TotalSeconds * speed;

    /// <summary>The run begins now.</summary>
    public void Restart() => _began = time.GetTimestamp();

    /// <summary>Waits until that second; not at all when it has passed.</summary>
    public Task UntilAsync(double seconds, CancellationToken cancel)
    {
        var wait = TimeSpan.FromSeconds(Math.Max(0, (seconds - Now) / speed));
        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancel) : Task.CompletedTask;
    }
}
