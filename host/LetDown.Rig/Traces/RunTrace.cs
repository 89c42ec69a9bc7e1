using LetDown.Rig.Bench.Running;

namespace LetDown.Rig.Traces;

/// <summary>All that was seen in one run, each in the order of its time.</summary>
/// <param name="Readings">What was measured.</param>
/// <param name="Told">What the pump said of itself.</param>
/// <param name="Marks">What was done, and what the pump gave its journal.</param>
internal sealed record RunTrace(IReadOnlyList<TraceReading> Readings, IReadOnlyList<TraceTelling> Told, IReadOnlyList<TraceMark> Marks)
{
    /// <summary>Of a run of which nothing was kept.</summary>
    public static RunTrace None { get; } = new([], [], []);

    /// <summary>Of a run on a bench.</summary>
    public static RunTrace Of(BenchRecording recording) => new(
        [.. recording.Readings.Select(reading => new TraceReading(reading.At, reading.Values))],
        [.. recording.Statuses.Select(status => TraceTelling.Heard(status.At, status.Status))],
        [
            .. recording.Steps.Select(done => TraceMark.Done(done.At, done.Step))
                .Concat(recording.Events.Select(happened => TraceMark.WrittenDown(happened.At, happened.Event)))
                .OrderBy(mark => mark.At),
        ]);
}
