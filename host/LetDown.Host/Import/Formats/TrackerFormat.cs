using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>How one tracker writes its rows. Columns are found by name, in whatever order.</summary>
internal abstract class TrackerFormat
{
    public abstract ImportFormat Name { get; }

    /// <summary>Columns without which nothing can be read, and by which a file is recognised.</summary>
    public abstract IReadOnlyList<string> Needs { get; }

    /// <summary>Columns that are read when they are there.</summary>
    protected virtual IReadOnlyList<string> Also => [];

    /// <summary>True when the file looks like this tracker's.</summary>
    public virtual bool Fits(Table table) => Needs.All(table.Has);

    /// <summary>True when the column is read.</summary>
    public bool Uses(string heading) => Needs.Concat(Also).Contains(heading, StringComparer.OrdinalIgnoreCase);

    /// <summary>The record; null when the row was refused or left out, which it then says itself.</summary>
    public abstract ImportedMilk? Read(RowReader row);
}
