namespace LetDown.Host.Import.Reading;

/// <summary>The times of one row.</summary>
internal readonly struct RowClock(RowReader row, ImportRun run)
{
    /// <summary>When it began; null, and the row refused, when that is not to be understood.</summary>
    /// <param name="column">Where it stands.</param>
    /// <param name="formats">How the tracker writes times.</param>
    public DateTimeOffset? Begin(string column, params ReadOnlySpan<string> formats)
    {
        if (Moment(column, null, formats) is { } moment)
        {
            return Believed(column, moment);
        }

        Refuse(column);
        return null;
    }

    /// <summary>When it began, in milliseconds since 1970.</summary>
    public DateTimeOffset? BeginEpoch(string column)
    {
        if (ClockText.Epoch(row[column]) is { } moment)
        {
            return Believed(column, run.Times.In(moment));
        }

        Refuse(column);
        return null;
    }

    /// <summary>The length up to an end; null when there is no end.</summary>
    public TimeSpan? Until(string column, DateTimeOffset begin, params ReadOnlySpan<string> formats)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (Moment(column, begin, formats) is not { } end)
        {
            row.Refuse(column, $"{FieldWords.Shown(row[column])} in {column} is no date and time of this tracker.");
            return null;
        }

        return Believed(column, end - begin);
    }

    /// <summary>The length up to an end in milliseconds since 1970; null when there is no end.</summary>
    public TimeSpan? UntilEpoch(string column, DateTimeOffset begin) => ClockText.Epoch(row[column]) is { } end ? Believed(column, end - begin) : null;

    /// <summary>A length in seconds; null when there is none.</summary>
    public TimeSpan? Seconds(string column) => Length(column, LengthText.Seconds(row[column]), "number of seconds");

    /// <summary>A length as hours and minutes; null when there is none.</summary>
    public TimeSpan? Hours(string column) => Length(column, LengthText.Clock(row[column]), "length such as 0:25");

    private TimeSpan? Length(string column, TimeSpan? read, string wish)
    {
        if (read is { } length)
        {
            return Believed(column, length);
        }

        if (row[column].Length > 0)
        {
            row.Refuse(column, $"{FieldWords.Shown(row[column])} in {column} is no {wish}.");
        }

        return null;
    }

    /// <summary>A length that cannot be right is left away; what else the row says still counts.</summary>
    private TimeSpan? Believed(string column, TimeSpan length)
    {
        if (length > ImportFile.Longest)
        {
            row.Assume(column, $"That is longer than {ImportFile.Longest.TotalHours:0} hours; the length is left away.");
        }
        else if (length < TimeSpan.Zero)
        {
            row.Assume(column, "The end lies before the beginning; the length is left away.");
        }

        return length > TimeSpan.Zero && length <= ImportFile.Longest ? length : null;
    }

    private DateTimeOffset? Believed(string column, DateTimeOffset moment)
    {
        if (moment > run.Options.Now.AddDays(1))
        {
            row.Refuse(column, $"{FieldWords.Shown(row[column])} in {column} lies in the future.");
        }

        return moment;
    }

    private DateTimeOffset? Moment(string column, DateTimeOffset? notBefore, ReadOnlySpan<string> formats)
    {
        if (ClockText.Absolute(row[column]) is { } absolute)
        {
            return run.Times.In(absolute);
        }

        if (ClockText.Local(row[column], formats) is not { } local)
        {
            return null;
        }

        var (moment, assumed) = run.Times.Resolve(local, notBefore);
        if (assumed is not null)
        {
            row.Assume(column, assumed);
        }

        return moment;
    }

    private void Refuse(string column) => row.Refuse(
        column,
        row[column].Length == 0 ? $"{column} is empty; it should say when it began." : $"{FieldWords.Shown(row[column])} in {column} is no date and time of this tracker.");
}
