namespace LetDown.Host.Formula;

/// <summary>Where the search for her formula is.</summary>
public enum FormulaState
{
    /// <summary>Mixes are tried.</summary>
    Searching,

    /// <summary>A mix was found that no other can better by much.</summary>
    Found,

    /// <summary>Enough was tried, and none of it is worth its trouble.</summary>
    NothingHelps,

    /// <summary>She ended it; what is best so far stays.</summary>
    Ended,
}
