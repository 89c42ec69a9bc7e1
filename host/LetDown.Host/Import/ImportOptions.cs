namespace LetDown.Host.Import;

/// <summary>What a file does not say about itself.</summary>
public sealed record ImportOptions
{
    /// <summary>Where she was: times without a zone are meant there.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The present; what lies more than a day after it cannot have happened.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The unit of amounts that come without one.</summary>
    public MilkUnit UnitWhenUnsaid { get; init; } = MilkUnit.Millilitres;

    /// <summary>Whose file it is; null when that is to be seen from its headings.</summary>
    public ImportFormat? Format { get; init; }

    /// <summary>Told now and then how much of the file has been read, 0 to 1, by lines.</summary>
    public IProgress<double>? Progress { get; init; }
}
