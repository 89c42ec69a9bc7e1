namespace LetDown.Host.Import;

/// <summary>How a record of a file stands to what is already kept.</summary>
public enum ImportStanding
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>The same record stands in the file before.</summary>
    TwiceInFile,

    /// <summary>It was imported before, from this tracker.</summary>
    ImportedBefore,

    /// <summary>Something of its kind is kept for the same time, which is probably the same. It is for her to say.</summary>
    AtTheSameTime,
}
