using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Running;

/// <summary>Holds what was recorded to what was expected. Pure.</summary>
internal static class BenchJudge
{
    public static IReadOnlyList<Finding> Findings(Scenario scenario, BenchRecording recording, double? failedAt)
    {
        var watches = scenario.Expect.Select(expected => expected.Watch()).ToList();
        var bench = new RecordedBench(recording, scenario.End);
        var moment = new Moment(bench);
        while (bench.MoveNext())
        {
            moment.Update();
            moment.FailedAt ??= failedAt <= moment.Now ? failedAt : null;
            watches.ForEach(watch => watch.Look(moment));
        }

        return [.. watches.Select(watch => watch.Conclude())];
    }

    /// <summary>Where the bench file says how far pump and bench may differ.</summary>
    public static IEnumerable<Finding> Agreement(BenchFile file, IReadOnlyList<Disagreement> disagreements) =>
        from apart in disagreements
        let most = apart.Unit == "g" ? file.AgreeMilk : file.AgreeVacuum
        where most is not null
        select new Finding
        {
            Kind = "agreement",
            Name = $"agreement: {apart.What}",
            Value = apart.Usual,
            Unit = apart.Unit,
            Limits = new(null, most),
            Note = FormattableString.Invariant($"nineteen of twenty times; once they were {apart.Largest:0.0} {apart.Unit} apart, at {apart.At:0.0} s"),
        };
}
