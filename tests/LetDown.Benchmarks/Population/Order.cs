namespace LetDown.Benchmarks.Population;

/// <summary>Which breasts a protocol pumps.</summary>
internal enum Order
{
    /// <summary>One of them: the right of even seeds, the left of odd ones.</summary>
    One,

    /// <summary>Both at once.</summary>
    Both,

    /// <summary>One, then the other for as long.</summary>
    OneThenOther,
}
