namespace LetDown.App.Reports;

/// <summary>What a report says, in words and pictures.</summary>
internal sealed record Report
{
    public required string Period { get; init; }

    public required string Made { get; init; }

    /// <summary>True when one of the sessions was simulated.</summary>
    public bool HasSimulated { get; init; }

    public bool AreVolumesHidden { get; init; }

    public required IReadOnlyList<ReportFigure> Figures { get; init; }

    /// <summary>How many sessions went how, the most frequent first.</summary>
    public required IReadOnlyList<ReportFigure> Went { get; init; }

    /// <summary>The latest sessions, newest first.</summary>
    public required IReadOnlyList<ReportRow> Sessions { get; init; }

    /// <summary>How many sessions there are besides those in the table.</summary>
    public int More { get; init; }

    /// <summary>PNG in base64.</summary>
    public required string Days { get; init; }

    /// <summary>PNG in base64, of the latest session.</summary>
    public required string Latest { get; init; }
}
