namespace LetDown.Firmware.Workshop;

/// <summary>What a step measures and finds, as it goes.</summary>
internal sealed class Findings
{
    private readonly List<Measurement> _measured = [];
    private readonly List<Trouble> _troubles = [];

    public IReadOnlyList<Measurement> Measured => _measured;

    public IReadOnlyList<Trouble> Troubles => _troubles;

    /// <summary>What was not tried, and why; null when all was.</summary>
    public string? LeftOut { get; private set; }

    public bool HasFailed => _troubles.Count > 0;

    /// <summary>A step that measured something passes, also when a person would have had to do the rest.</summary>
    public Verdict Verdict => HasFailed ? Verdict.Failed : LeftOut is null || _measured.Count > 0 ? Verdict.Passed : Verdict.Skipped;

    /// <summary>Notes a value; one outside its limits, or none at all, is the trouble that is named. True when it is within.</summary>
    public bool Measure(Measurement measurement, Trouble otherwise)
    {
        _measured.Add(measurement);
        if (!measurement.IsWithin)
        {
            Fail(otherwise);
        }

        return measurement.IsWithin;
    }

    /// <summary>Notes a value that is told, and decides nothing.</summary>
    public void Tell(Measurement measurement) => _measured.Add(measurement);

    /// <summary>Each trouble once, however many values show it.</summary>
    public void Fail(Trouble trouble)
    {
        if (_troubles.TrueForAll(known => known.Code != trouble.Code))
        {
            _troubles.Add(trouble);
        }
    }

    public void Skip(string why) => LeftOut ??= why;
}
