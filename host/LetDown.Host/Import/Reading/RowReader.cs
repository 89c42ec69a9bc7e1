using System.Globalization;
using LetDown.Host.Diary;

namespace LetDown.Host.Import.Reading;

/// <summary>One row as its tracker's format reads it. The first thing that is not understood is kept: the row is then skipped, with that as the reason.</summary>
internal sealed class RowReader(SourceRow row, ImportRun run)
{
    /// <summary>Why the row is skipped; null while there is no reason.</summary>
    public RowNote? Trouble { get; private set; }

    /// <summary>What the tracker calls it when it is nothing LetDown keeps.</summary>
    public string? LeftOut { get; private set; }

    public int Line => row.Start.Line;

    public RowClock Clock => new(this, run);

    public string this[string column] => row[column];

    /// <summary>The row cannot be understood.</summary>
    public void Refuse(string column, string why) => Trouble ??= Note(column, why);

    /// <summary>The row is understood, but something had to be assumed.</summary>
    public void Assume(string column, string what) => run.Remark(Note(column, what));

    /// <summary>The same for something that is told once for all rows.</summary>
    public void AssumeOnce(string column, string what) => run.RemarkOnce(Note(column, what));

    /// <summary>The row is understood, and is not about what LetDown keeps.</summary>
    public ImportedMilk? Leave(string kind)
    {
        LeftOut = FieldWords.Line(kind).ToLowerInvariant();
        return null;
    }

    /// <summary>An amount in grams; null when there is none.</summary>
    /// <param name="column">Where it stands.</param>
    /// <param name="unitColumn">Where its unit stands, unless it is written behind the amount.</param>
    /// <param name="unit">The unit when it says none; null for what was asked for.</param>
    public double? Grams(string column, string? unitColumn = null, MilkUnit? unit = null)
    {
        var said = this[column];
        if (said.Length == 0)
        {
            return null;
        }

        if (!AmountText.TryRead(said, out var amount, out var written))
        {
            RefuseAmount(column, $"{FieldWords.Shown(said)} in {column} is no amount such as 60 ml, 2 oz or 60 g.");
            return null;
        }

        var grams = MilkUnits.ToGrams(amount, written ?? UnitIn(unitColumn) ?? unit ?? UnitUnsaid(column));
        TellOunces(column, written ?? UnitIn(unitColumn));
        if (grams > MilkRecord.MostGrams)
        {
            RefuseAmount(column, $"{FieldWords.Shown(said)} in {column} is more milk than there can be.");
        }

        return grams;
    }

    /// <summary>What she wrote, made fit to be kept.</summary>
    public string Words(string column)
    {
        var text = FieldWords.Lines(this[column]);
        if (text.Length <= SessionNote.LongestText)
        {
            return text;
        }

        Assume(column, $"The text in {column} is longer than {SessionNote.LongestText} characters; the rest is left away.");
        return FieldWords.Cut(text, SessionNote.LongestText);
    }

    /// <summary>Makes a key different for each row that says the same, where rows that say the same are no mistake.</summary>
    public string Nth(string key) => string.Create(CultureInfo.InvariantCulture, $"{key}-{run.Count(key)}");

    private void RefuseAmount(string column, string why) => Trouble ??= Note(column, why) with { IsAboutAmount = true };

    private MilkUnit? UnitIn(string? column)
    {
        if (column is null || this[column] is not { Length: > 0 } said)
        {
            return null;
        }

        if (AmountText.UnitOf(said) is { } unit)
        {
            return unit;
        }

        Refuse(column, $"{FieldWords.Shown(said)} in {column} is no unit such as ml, oz or g.");
        return MilkUnit.Millilitres;
    }

    private MilkUnit UnitUnsaid(string column)
    {
        var unit = run.Options.UnitWhenUnsaid;
        var word = unit switch
        {
            MilkUnit.Grams => "grams",
            MilkUnit.UsFluidOunces => "US fluid ounces",
            _ => "millilitres",
        };
        AssumeOnce(column, $"{column} says no unit; its amounts are taken as {word}.");
        return unit;
    }

    private void TellOunces(string column, MilkUnit? unit)
    {
        if (unit == MilkUnit.UsFluidOunces)
        {
            run.RemarkOnce(Note(column, "Ounces are taken as US fluid ounces, 29.57 ml.") with { IsAboutAmount = true });
        }
    }

    private RowNote Note(string column, string text)
    {
        var place = row.PlaceOf(column);
        return new(place.Line, place.Column, text);
    }
}
